import {dateIn} from './dates.ts';

const publishing = /\b(?:published|posted|first published|issued|publication date|date)\b/i;

type Dated = {line: string; text: string; value: string};

const dated = (head: readonly string[]): Dated[] =>
	head
		.filter(line => line.length <= 150)
		.flatMap(line => {
			const date = dateIn(line);
			return date ? [{...date, line}] : [];
		});

/**
 * The date in a line at the head of an article that says that it is that of publication.
 *
 * @param head The lines under the headline.
 * @returns ISO 8601, or null.
 */
export const publishedLine = (head: readonly string[]): string | null =>
	dated(head).find(({line}) => publishing.test(line.slice(0, 60)))?.value ?? null;

/** The date in a line at the head of an article that is a date and little more, but for one of a change. */
export const bareDateLine = (head: readonly string[]): string | null =>
	dated(head).find(({line, text}) => text.length * 2 > line.length && !/^(?:updated|last)\b/i.test(line))
		?.value ?? null;
