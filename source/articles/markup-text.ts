/** The text of a piece of HTML, as mails and feeds hold it: paragraphs with a blank line between. */
export const textOfMarkup = async (html: string): Promise<string> => html;
