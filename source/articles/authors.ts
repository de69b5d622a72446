import {endsSentence, type Line} from './lines.ts';
import {jobs} from './phrases.ts';

const name =
	/^\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|del|della|da|bin|al|el|la|le|der|den|ten|di|du) )*\p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** "By Ada Lund", and what follows the name only after a separator. */
const byLine =
	/^[Bb][Yy]:? (\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|del|da|bin|al|el|and|&)){0,7}) ?(?:$|[|,•·/–—(-])/u;

const isName = ({text}: Line): boolean => name.test(text) && !/\.$/.test(text.replace(/ (?:Jr|Sr)\.$/, ''));

const jobWord = new RegExp(
	`\\b(?:${[...jobs].filter(job => !job.includes(' ') && !['staff', 'analyst', 'producer', 'author'].includes(job)).join('|')})s?\\b`,
);

/** "Ada Lund is an award-winning journalist …": the name that the line begins with, or null. */
const nameOfBiography = ({text, folded}: Line): string | null => {
	const opening = /^(\p{Lu}\S+(?: \S+){0,4}?) (?:is|was|has been|covers|writes|reports|joined|leads)\b/u.exec(
		text,
	);
	if (!opening) return null;
	const [whole, who] = opening;
	if (/ (?:is|was)$/.test(whole)) {
		return / (?:is|was) (?:an?|the|our)\b/.test(folded.slice(whole.length - 4)) &&
			jobWord.test(folded.slice(0, whole.length + 120))
			? who!
			: null;
	}

	return who!;
};

/**
 * The lines about who wrote the article: "By …", a name alone that the page uses as an author's, a job under a
 * name, and the few words on the author's life.
 *
 * A name alone may also be a heading, and a life may be that of a person in the news; so a name is an author's
 * only where a second line says so, and a life only where it is an author's.
 */
export const authorLines = (lines: readonly Line[]): Set<number> => {
	const found = new Set<number>();
	const authors = new Set<string>();
	const alone = new Map<string, number[]>();
	const isJob = (line: Line | undefined): boolean => line !== undefined && jobs.has(line.folded);
	for (const [i, line] of lines.entries()) {
		const by = line.words <= 10 && !endsSentence(line) ? byLine.exec(line.text) : null;
		if (by) {
			authors.add(by[1]!.trim());
			found.add(i);
		} else if (line.words <= 5 && isName(line)) {
			const places = alone.get(line.text) ?? [];
			alone.set(line.text, [...places, i]);
			if (places.length > 0 || isJob(lines[i + 1])) authors.add(line.text);
		}
	}

	const lastLines = Math.max(0, lines.length - 6);
	for (const [i, line] of lines.entries()) {
		if (line.words > 80) continue;
		const who = nameOfBiography(line);
		if (who === null) continue;
		const known = authors.has(who) || (alone.has(who) && i >= lastLines);
		if (!known) continue;
		authors.add(who);
		found.add(i);
	}

	for (const [who, places] of alone) {
		if (!authors.has(who)) continue;
		for (const i of places) {
			found.add(i);
			if (isJob(lines[i + 1])) found.add(i + 1);
		}
	}

	return found;
};
