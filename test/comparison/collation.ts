/** Articles on invented people with the rows that a careful reader would make of them, and how to score rows. */

import {readFileSync} from 'node:fs';
import type {AnalysedArticle, Article, Event, Row, Span} from '../../source/analysis.ts';
import type {Account} from '../../source/comparison/account.ts';
import {accountOf} from '../../source/comparison/statements.ts';
import {attributionsOf} from '../../source/language/attribution/attributions.ts';
import {datesOf} from '../../source/language/dates/dates.ts';
import {figuresOf} from '../../source/language/figures/figures.ts';
import {namesOf} from '../../source/language/names.ts';
import {phrasesOf} from '../../source/language/phrases.ts';
import {read} from '../../source/language/reading.ts';

type Member = {article: string; text: string};
type Group = {group: string; facet: string; members: Member[]};
export type Collation = {articles: Article[]; groups: Group[]};

export const names = [
	'ceasefire',
	'diplomats',
	'fishing',
	'manoeuvres',
	'navies',
	'pipeline',
	'rocket',
	'tariffs',
] as const;

export const collation = (name: (typeof names)[number]): Collation =>
	JSON.parse(readFileSync(new URL(`collations/${name}.json`, import.meta.url), 'utf8'));

const spanOf = (articles: readonly Article[], {article, text}: Member): Span => {
	const start = articles.find(({id}) => id === article)!.text.indexOf(text);
	return {start, end: start + text.length};
};

/** The calls as the collation has them: the news of the articles of one day is one call, each earlier contact another. */
export const prepare = ({articles, groups}: Collation) => {
	const events = new Map<string, Event>();
	const accounts: Account[] = [];
	const analysed: AnalysedArticle[] = [];
	for (const article of articles) {
		const contacts = groups
			.filter(({facet}) => facet === 'call' || facet === 'earlier contact')
			.flatMap(({group, facet, members}) =>
				members
					.filter(member => member.article === article.id)
					.map(member => ({
						event: facet === 'call' ? `call ${article.published}` : group,
						participants: [],
						role: facet === 'call' ? ('main' as const) : ('background' as const),
						mentions: [{...spanOf(articles, member), text: member.text}],
						initiator: null,
						status: 'occurred' as const,
					})),
			);
		for (const {event, role, mentions} of contacts) {
			const known = events.get(event) ?? emptyEvent(event);
			known.reports.push({article: article.id, role, status: 'occurred', date: null, mentions, why: ''});
			events.set(event, known);
		}

		const reading = read(article.text);
		const named = namesOf(reading);
		const phrases = reading.sentences.map(sentence => phrasesOf(reading, sentence));
		const material = {
			article: article.id,
			reading,
			phrases,
			names: named,
			attributions: attributionsOf(reading, named, phrases),
			presumed: [],
			contacts,
		};
		const dates = datesOf(reading, article.published);
		accounts.push(accountOf({...material, figures: figuresOf(reading, dates), dates}));
		const main = contacts.find(({role}) => role === 'main');
		analysed.push({...article, event: main?.event ?? null, language: 'en', furniture: [], headlineMarks: []});
	}

	return {accounts, articles: analysed, events: [...events.values()]};
};

const emptyEvent = (id: string): Event => ({
	id,
	kind: 'call',
	title: null,
	status: 'occurred',
	participants: [],
	date: null,
	series: 'series',
	place: null,
	initiator: null,
	channel: null,
	reports: [],
	apart: [],
});

/** Pairs of passages that stand in one row against those that should: the harmonic mean of precision and recall. */
export const score = ({articles, groups}: Collation, rows: readonly Row[]): number => {
	const members = groups.flatMap(({group, members}) =>
		members.map(member => {
			const span = spanOf(articles, member);
			const covers = ({cells}: Row) =>
				cells.some(
					cell =>
						cell.article === member.article &&
						cell.spans.some(({start, end}) => start < span.end && span.start < end),
				);
			return {group, article: member.article, rows: rows.filter(covers)};
		}),
	);
	let [right, found, wanted] = [0, 0, 0];
	for (const [i, a] of members.entries()) {
		for (const b of members.slice(0, i)) {
			if (a.article === b.article) continue;
			const together = a.rows.some(row => b.rows.includes(row));
			found += Number(together);
			wanted += Number(a.group === b.group);
			right += Number(together && a.group === b.group);
		}
	}

	return (2 * right) / (found + wanted);
};
