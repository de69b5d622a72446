import type {Person, Wording} from '../analysis.ts';
import type {Findings} from './conflicts/telling.ts';
import {newsOf} from './placement.ts';
import {alignedWordings} from './wording/aligned.ts';
import {callWordings} from './wording/calls.ts';
import {nameWordings} from './wording/names.ts';

/**
 * The words that outlets chose for the same thing: for the contact itself, for people and places, and for what
 * the rows show to be one thing. Only where they differ.
 */
export const wordingIn = (findings: Findings, people: readonly Person[]): Wording[] => {
	const {articles, accounts, events} = findings;
	const analysed = [...articles.values()];
	const texts = new Map(analysed.map(({id, text}) => [id, text]));
	// In the order in which the choice matters: the contact, what was said of, places, persons.
	const wordings = [
		...callWordings(events, texts),
		...alignedWordings(findings, texts),
		...nameWordings([...accounts.values()], newsOf(analysed, events), people, texts),
	];
	return wordings.sort((a, b) => (a.series < b.series ? -1 : a.series > b.series ? 1 : 0));
};
