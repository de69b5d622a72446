/**
 * The text of a piece of HTML, as mails and feeds hold it: paragraphs with a blank line between. What is nested
 * deeper than any that a person wrote stays as it is.
 */
export const textOfMarkup = async (html: string): Promise<string> => {
	// The library that reads markup is loaded when there is some.
	const {markupOf, TooDeep} = await import('./pages/markup.ts');
	try {
		return markupOf(html).paragraphs.join('\n\n');
	} catch (error) {
		if (error instanceof TooDeep) return html;
		throw error;
	}
};
