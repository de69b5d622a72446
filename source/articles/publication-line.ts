const label =
	/\b(?:first |originally |last )?(?:published|posted|updated|modified|issued|created)(?: (?:on|at))?\b|\b(?:publication|update|release) date\b/g;

/** What dates and times are written with, beside digits: months, weekdays, halves of the day, zones. */
const dateWords =
	/\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|[ap]\.?m|[a-z]{1,4}t|utc|z|o'clock|local time|at|on|of|the|and|minutes?|hours?|days?|ago)\b/g;

/** "21:15", "3rd", "2031-06-03T10:00Z". */
const numbers = /\d+(?:st|nd|rd|th)?(?:t(?=\d))?/g;

/**
 * Whether a line says when the article was published or changed, and nothing else: "Published 3 June 2031 21:15 CET",
 * "First published: 3 June 2031 | Updated 2 hours ago". A date alone may be a heading of the article.
 *
 * @param folded The line as `fold` makes it.
 */
export const isPublicationLine = (folded: string): boolean => {
	if (folded.length > 200 || !/\d/.test(folded)) return false;
	const unlabelled = folded.replace(label, ' ');
	return unlabelled !== folded && !/\p{L}/u.test(unlabelled.replace(numbers, ' ').replace(dateWords, ' '));
};
