import type {Anchor, Decision} from '../../analysis.ts';
import {dateProblem} from '../../report/iso-dates.ts';

/** What is asked for in words while something is corrected, with what it is about. */
export type Ask =
	| {about: 'date'; of: readonly Anchor[]}
	| {about: 'person'; name: string; of: readonly Anchor[]}
	| {about: 'outlet'; article: string}
	| {about: 'published'; article: string}
	| {about: 'note'; of: Anchor}
	/** Why something was decided: the last question, with what speaks against the decision. */
	| {about: 'why'; decisions: readonly Decision[]; caution?: string};

/** How a question is put, at the foot of the screen. */
export const askLabels: Readonly<Record<Ask['about'], string>> = {
	date: 'date: ',
	person: 'full name: ',
	outlet: 'outlet: ',
	published: 'published: ',
	note: 'note: ',
	why: 'why: ',
};

/** What there is to know of the answer, or what is wrong with it so far. */
export const askHint = (ask: Ask, text: string): {problem: boolean; hint: string} => {
	const answer = text.trim();
	switch (ask.about) {
		case 'date': {
			const problem = answer === '' ? null : dateProblem(answer);
			return problem === null || isBeginning(answer)
				? {problem: false, hint: 'a day, a month or a year; empty for unknown'}
				: {problem: true, hint: problem};
		}

		case 'person':
			return {problem: false, hint: `for whom “${ask.name}” stands`};
		case 'outlet':
			return {problem: false, hint: 'what it is called'};
		case 'published': {
			const problem = answer === '' || isBeginning(answer) ? null : dateProblem(answer);
			return problem === null
				? {problem: false, hint: 'the day, as 2031-06-03'}
				: {problem: true, hint: problem};
		}

		case 'note':
			return {problem: false, hint: 'goes into reports'};
		case 'why':
			return {problem: false, hint: ask.caution ?? 'may be empty'};
	}
};

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && dateProblem(text) === null;

/** A date that may not be written to its end. */
const isBeginning = (text: string): boolean => /^\d{0,4}$|^\d{4}-\d?$|^\d{4}-\d\d-\d?$/.test(text);

/** What an answer decides; null where it is none yet. */
export const decisionsOf = (ask: Ask, text: string): readonly Decision[] | null => {
	const answer = text.trim();
	switch (ask.about) {
		case 'date':
			if (answer !== '' && dateProblem(answer) !== null) return null;
			return ask.of.map(of => ({what: 'date', of, date: answer === '' ? null : answer}));
		case 'person':
			return answer === '' ? null : ask.of.map(of => ({what: 'person', of, name: answer}));
		case 'outlet':
			return answer === '' ? null : [{what: 'outlet', article: ask.article, outlet: answer}];
		case 'published':
			return isDay(answer) ? [{what: 'published', article: ask.article, published: answer}] : null;
		case 'note':
			return answer === '' ? null : [{what: 'note', of: ask.of, note: answer}];
		case 'why':
			return ask.decisions;
	}
};
