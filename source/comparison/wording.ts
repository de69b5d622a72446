import type {Event, Person, Wording} from '../analysis.ts';
import type {Findings} from './conflicts/telling.ts';
import {alignedWordings} from './wording/aligned.ts';
import {callWordings} from './wording/calls.ts';
import {nameWordings} from './wording/names.ts';

/**
 * The words that the outlets of a series chose for the same thing: for the contact itself, for people and places, and
 * for what the rows show to be one thing. Only where they differ.
 *
 * @param findings Of the series.
 * @param known The event that is each article's news, and who goes by a name.
 */
export const wordingIn = (
	findings: Findings,
	series: string,
	{news, personOf}: {news: ReadonlyMap<string, Event>; personOf: (name: string) => Person | null},
): Wording[] => {
	const texts = new Map([...findings.articles].map(([id, {text}]) => [id, text]));
	// Whose news is another series names people and places for what is told there.
	const accounts = [...findings.accounts.values()].filter(
		({article}) => news.get(article)?.series === series,
	);
	// In the order in which the choice matters: the contact, what was said of, places, persons.
	return [
		...callWordings(findings.events, texts),
		...alignedWordings(findings, texts),
		...nameWordings(series, accounts, personOf, texts),
	];
};
