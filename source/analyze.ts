import type {Analysis, Article} from './analysis.ts';
import {furnitureOf} from './articles/blocks.ts';
import {contactsOf} from './events/contacts/contacts.ts';
import {peopleOf} from './events/people.ts';
import {eventsOf} from './events/same-event.ts';
import {datesOf} from './language/dates/dates.ts';
import {namesOf} from './language/names.ts';
import {phrasesOf} from './language/phrases.ts';
import {read} from './language/reading.ts';

/** What one article holds, found without a look at any other. */
const readArticle = (article: Article) => {
	const furniture = furnitureOf(article.text, article.headline);
	const reading = read(article.text, furniture);
	const names = namesOf(reading);
	const phrases = reading.sentences.map(sentence => phrasesOf(reading, sentence));
	const dates = datesOf(reading, article.published);
	const contacts = contactsOf(reading, names, phrases, dates, article.published);
	return {article, furniture, reading, names, phrases, dates, contacts};
};

/**
 * Finds in a set of articles the events, what each outlet said of them, and how the accounts differ. Pure: the
 * same articles, in any order, give the same Analysis.
 */
export const analyze = (articles: readonly Article[]): Analysis => {
	const read = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)).map(readArticle);
	const people = peopleOf(
		read.flatMap(({article, names}) =>
			names.entities.flatMap((of, entity) =>
				of.kind === 'person' ? [{article: article.id, entity, of}] : [],
			),
		),
	);
	const events = eventsOf(
		read.map(({article, contacts}) => ({article: article.id, published: article.published, contacts})),
		people,
	);
	const mainEvent = (id: string): string | null =>
		events.find(event => event.reports.some(report => report.article === id && report.role === 'main'))?.id ??
		null;
	return {
		version: 1,
		articles: read.map(({article, furniture}) => ({...article, event: mainEvent(article.id), furniture})),
		people: people.people,
		events,
		statements: [],
		dates: read.flatMap(({article, dates}) =>
			dates.map(({start, end, text, value, type}) => ({
				article: article.id,
				start,
				end,
				text,
				value,
				set: type === 'set',
			})),
		),
		figures: [],
		rows: [],
		reuse: [],
		wording: [],
		conflicts: [],
	};
};
