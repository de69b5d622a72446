import {dateIn} from './dates.ts';

const publishing = /\b(?:published|posted|first published|issued|publication date|date)\b/i;

/**
 * The date of publication as an article shows it: in a line under its headline that is a date and little more, or
 * says that it is that of publication.
 *
 * @returns ISO 8601, or null.
 */
export const dateLine = (lines: readonly string[], headline: string): string | null => {
	const head = lines.indexOf(headline);
	const near = lines.slice(head + 1, head + 13).filter(line => line.length <= 150);
	const dated = near.flatMap(line => {
		const date = dateIn(line);
		return date ? [{...date, line}] : [];
	});
	const labelled = dated.find(({line}) => publishing.test(line.slice(0, 60)));
	if (labelled) return labelled.value;
	if (head === -1) return null;
	return (
		dated.find(({line, text}) => text.length * 2 > line.length && !/^(?:updated|last)\b/i.test(line))
			?.value ?? null
	);
};
