import type {Reading} from '../reading.ts';
import {type Day, dayOf, parseDay} from './calendar.ts';
import type {Match} from './forms.ts';
import {stamps} from './words.ts';

/** The day that an article calls "today", and how it is known. */
export type Today = {day: Day; anchor: 'published' | 'text'};

/** How long after its dateline an article may appear, in days. */
const delay = 4;

/**
 * The day of writing: the date of a dateline ("GENEVA, Feb. 12 (Reuters) --") where it fits the date of
 * publication, else that date; without one, a full date in a dateline or on a line of its own near the top.
 */
export const todayOf = (
	reading: Reading,
	matches: readonly Match[],
	published: string | null,
): Today | null => {
	const publication = published === null ? null : parseDay(published);
	const dated = datelineOf(reading, matches);
	if (publication === null) {
		const line = dated?.year ? dated : dateLineOf(reading, matches);
		return line?.year ? {day: dayOf(line.year, line.month, line.day), anchor: 'text'} : null;
	}

	if (dated) {
		const year = Number(published!.slice(0, 4));
		for (const candidate of [year, year - 1]) {
			const day = dayOf(dated.year ?? candidate, dated.month, dated.day);
			if (day <= publication && publication - day <= delay) return {day, anchor: 'published'};
		}
	}

	return {day: publication, anchor: 'published'};
};

type Written = {year: number | null; month: number; day: number};

const dayIn = (match: Match): Written | null => {
	const form = match.form.form === 'clock' ? match.form.on : match.form;
	if (form?.form !== 'day') return null;
	return {...form, year: typeof form.year === 'number' ? form.year : null};
};

/** A day near the start of a paragraph at the top, with a dash behind it and a place in capitals before it. */
const datelineOf = ({tokens, sentences}: Reading, matches: readonly Match[]): Written | null => {
	for (const match of matches) {
		const sentence = sentences[tokens[match.first]!.sentence]!;
		if (sentence.paragraph > 4) return null;
		const day = dayIn(match);
		if (!day || match.first - sentence.first > 8) continue;
		const place = tokens[sentence.first]!.text;
		const behind = tokens.slice(match.end, match.end + 6).map(token => token.text);
		const dash = behind.some(
			text => text === '-' || text === '--' || text === '–' || text === '—' || text === '_' || text === '(',
		);
		if (dash && (match.first === sentence.first || place === place.toUpperCase())) return day;
	}

	return null;
};

/** A full date on a line that holds little else ("Updated: May 17, 2022"), among the first lines. */
const dateLineOf = ({tokens, sentences}: Reading, matches: readonly Match[]): Written | null => {
	for (const match of matches) {
		const sentence = sentences[tokens[match.first]!.sentence]!;
		if (sentence.paragraph > 6) return null;
		const day = dayIn(match);
		const others = tokens.slice(sentence.first, sentence.last).filter((_, i) => {
			const at = sentence.first + i;
			return at < match.first || at >= match.end;
		});
		const tells = others.some(({pos, lower}) => (pos === 'VERB' || pos === 'AUX') && !stamps.has(lower));
		if (day?.year && others.length <= 4 && !tells) return day;
	}

	return null;
};
