/** Short articles on invented calls, with what the earlier steps would find in them, written down by hand. */

import type {AnalysedArticle, Event, Person, Status} from '../../source/analysis.ts';
import type {Account} from '../../source/comparison/account.ts';
import {type Comparison, comparing, seriesOf, together} from '../../source/comparison/compare.ts';
import type {Attributed} from '../../source/comparison/material.ts';
import {accountOf} from '../../source/comparison/statements.ts';
import {datesOf} from '../../source/language/dates/dates.ts';
import {figuresOf} from '../../source/language/figures/figures.ts';
import {namesOf} from '../../source/language/names.ts';
import {phrasesOf} from '../../source/language/phrases.ts';
import {read} from '../../source/language/reading.ts';

type Contact = {
	event: string;
	role: 'main' | 'background';
	text: string;
	date: string | null;
	status?: Status;
	/** Where the article names it again. */
	again?: string;
	/** Who rang the other. */
	initiator?: string;
};
type Told = {source: string; cue: string; content: string; kind?: Attributed['kind']};

export type Telling = {
	id: string;
	published: string;
	/** As the id, where it is not told. */
	outlet?: string;
	headline?: string;
	text: string;
	contacts?: Contact[];
	told?: Told[];
};

/** The articles, their accounts and their events, ready to be compared. */
export const tell = (tellings: readonly Telling[]) => {
	const events = new Map<string, Event>();
	const articles: AnalysedArticle[] = [];
	const accounts: Account[] = [];
	for (const telling of tellings) {
		const {id, published, text, contacts = [], told = []} = telling;
		const {outlet = `The ${id[0]!.toUpperCase()}${id.slice(1)}`, headline = ''} = telling;
		const span = (part: string) => {
			const start = text.indexOf(part);
			return {start, end: start + part.length, text: part};
		};
		const mentionsOf = ({text: part, again}: Contact) =>
			[part, again].flatMap(each => (each ? [span(each)] : []));
		for (const contact of contacts) {
			const {event, role, date, status = 'occurred'} = contact;
			const known = events.get(event) ?? emptyEvent(event, date);
			known.reports.push({article: id, role, status, date, mentions: mentionsOf(contact), why: ''});
			events.set(event, known);
		}

		const reading = read(text);
		const named = namesOf(reading);
		accounts.push(
			accountOf({
				article: id,
				reading,
				phrases: reading.sentences.map(sentence => phrasesOf(reading, sentence)),
				names: named,
				attributions: told.map(({source, cue, content, kind = 'indirect'}) => ({
					kind,
					content: span(content),
					contents: [span(content)],
					cue: span(cue),
					source: {start: span(source).start, end: span(source).end, name: source, via: []},
				})),
				presumed: [],
				contacts: contacts.map(contact => ({
					role: contact.role,
					status: contact.status ?? 'occurred',
					participants: [],
					mentions: mentionsOf(contact),
					initiator:
						contact.initiator === undefined
							? null
							: named.entities.findIndex(({name}) => name === contact.initiator),
				})),
				figures: figuresOf(reading, []),
				dates: datesOf(reading, published),
			}),
		);
		const main = contacts.find(({role}) => role === 'main')?.event ?? null;
		articles.push({
			id,
			outlet,
			url: null,
			published,
			author: null,
			headline,
			text,
			excerpt: false,
			event: main,
			furniture: [],
			language: 'en',
			headlineMarks: [],
		});
	}

	return {accounts, articles, events: [...events.values()]};
};

/** All series of events compared. */
export const compare = (
	accounts: readonly Account[],
	articles: readonly AnalysedArticle[],
	events: readonly Event[],
	people: readonly Person[] = [],
): Omit<Comparison, 'reuse'> => {
	const byArticle = new Map(accounts.map(account => [account.article, account]));
	const {sideBySide} = comparing(articles, events, people);
	return together(seriesOf(events).map(id => sideBySide(id, article => byArticle.get(article)!)));
};

const emptyEvent = (id: string, date: string | null): Event => ({
	id,
	kind: 'call',
	title: null,
	status: 'occurred',
	participants: ['Ada Brandt', 'Nils Lund'],
	date,
	series: 'brandt-lund',
	place: null,
	initiator: null,
	channel: null,
	reports: [],
	apart: [],
});

/** What an outlet says beside the news that Ada Brandt rang Nils Lund. */
export const call = (id: string, sentences: string, told: Telling['told'] = []): Telling => ({
	id,
	published: '2023-05-06',
	text: `Ada Brandt rang Nils Lund on Friday. ${sentences}`,
	contacts: [{event: 'may', role: 'main', text: 'rang Nils Lund', date: '2023-05-05'}],
	told,
});
