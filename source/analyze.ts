import type {AnalysedArticle, Analysis, Article, Correction, Event} from './analysis.ts';
import {furnitureOf} from './articles/blocks.ts';
import {mayBeEnglish} from './articles/english.ts';
import {compare} from './comparison/compare.ts';
import {headlineMarksOf} from './comparison/headlines.ts';
import {accountOf} from './comparison/statements.ts';
import {planOf} from './corrections/plan.ts';
import {type Constraints, unconstrained} from './events/constraints.ts';
import {contactsOf} from './events/contacts/contacts.ts';
import {peopleOf} from './events/people.ts';
import {eventsOf} from './events/same-event.ts';
import {storyOf} from './events/stories/features.ts';
import {storiesOf} from './events/stories/story-events.ts';
import {attributionsOf} from './language/attribution/attributions.ts';
import {datesOf} from './language/dates/dates.ts';
import {figuresOf} from './language/figures/figures.ts';
import {type Entity, isUnsure, namesOf} from './language/names.ts';
import {phrasesOf} from './language/phrases.ts';
import {read} from './language/reading.ts';

/** What one article holds; it depends on that article alone, so it can be kept, and found in parallel. */
export type Findings = ReturnType<typeof findingsOf>;

/** Reads one article: its names, dates, figures, contacts, and who says what. */
export const findingsOf = (article: Article) => {
	// What is in another language is shown, and nothing is guessed of it.
	const isRead = mayBeEnglish(article.text);
	const furniture = isRead ? furnitureOf(article.text, article.headline) : [];
	const reading = read(isRead ? article.text : '', furniture);
	const names = namesOf(reading);
	const phrases = reading.sentences.map(sentence => phrasesOf(reading, sentence));
	const dates = datesOf(reading, article.published);
	const figures = figuresOf(reading, dates);
	const attributions = attributionsOf(reading, names, phrases);
	const contacts = contactsOf(
		reading,
		names,
		phrases,
		dates,
		article.published,
		isRead ? article.headline : '',
	);
	const account = accountOf({
		article: article.id,
		reading,
		phrases,
		names,
		attributions,
		// "Brandt told her counterpart that …" is what was said, and no account of the call.
		contacts: contacts.filter(({certain}) => certain),
		presumed: contacts.filter(({certain, kindTold}) => !certain && kindTold),
		figures,
		dates,
	});
	const words = isRead ? article : {...article, headline: ''};
	const story = {...storyOf(words, reading, names, dates), headline: article.headline};
	const local = (is: (of: Entity) => boolean) =>
		names.entities.flatMap((of, entity) => (is(of) ? [{article: article.id, entity, of}] : []));
	const persons = local(({kind}) => kind === 'person');
	const unsure = local(isUnsure);
	const headlineMarks = headlineMarksOf(article.headline);
	return {article, furniture, headlineMarks, persons, unsure, dates, figures, contacts, account, story};
};

/**
 * Finds in a set of articles the events, what each outlet said of them, and how the accounts differ. Pure: the
 * same articles, in any order, give the same Analysis.
 *
 * @param articles With distinct ids.
 * @param corrections What an analyst has decided against the engine; \`Analysis.corrections\` says what became of each.
 */
export const analyze = (articles: readonly Article[], corrections: readonly Correction[] = []): Analysis =>
	link(articles.map(findingsOf), corrections);

const byId = (findings: readonly Findings[]): Findings[] =>
	[...findings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

/** The people and the events of a set of articles, and by article the event that is its news. */
export const groupsOf = (findings: readonly Findings[], constraints: Constraints = unconstrained) => {
	const all = byId(findings);
	const people = peopleOf(
		all.flatMap(({persons}) => persons),
		all.flatMap(({unsure}) => unsure),
	);
	const contacts = eventsOf(
		all.map(({article, contacts, dates}) => ({
			article: article.id,
			published: article.published,
			contacts,
			dates: dates.map(({value}) => value),
		})),
		people,
		constraints,
	);
	const news = newsOf(contacts);
	const stories = storiesOf(
		all.filter(({article}) => !news.has(article.id)).map(({story}) => story),
		people,
		constraints,
	);
	for (const [article, event] of newsOf(stories)) news.set(article, event);
	return {people: people.people, events: [...contacts, ...stories].sort(newestFirst), news};
};

/** Joins what was found in each article into events, and lays the accounts side by side. */
export const link = (findings: readonly Findings[], corrections: readonly Correction[] = []): Analysis => {
	const {findings: all, constraints, moves, outcomesIn} = planOf(byId(findings), corrections);
	const {people, events, news} = groupsOf(all, constraints);
	const analysed: AnalysedArticle[] = all.map(({article, furniture, headlineMarks}) => ({
		...article,
		event: news.get(article.id) ?? null,
		furniture,
		headlineMarks,
	}));
	const comparison = compare(
		all.map(({account}) => account),
		analysed,
		events,
		people,
		moves,
	);
	return {
		version: 1,
		articles: analysed,
		people,
		events,
		statements: all.flatMap(({account}) => account.statements),
		dates: all.flatMap(({article, dates}) =>
			dates.map(({start, end, text, value, type}) => ({
				article: article.id,
				start,
				end,
				text,
				value,
				set: type === 'set',
			})),
		),
		figures: all.flatMap(({article, figures}) => figures.map(figure => ({article: article.id, ...figure}))),
		...comparison,
		corrections: outcomesIn({events, rows: comparison.rows}),
	};
};

/** The event that is each article's news: the one that it reports first as such. */
const newsOf = (events: readonly Event[]): Map<string, string> => {
	const first = new Map<string, {event: string; start: number}>();
	for (const {id, reports} of events) {
		for (const {article, role, mentions} of reports) {
			const start = mentions[0]?.start ?? 0;
			const known = first.get(article);
			if (role === 'main' && (!known || start < known.start)) first.set(article, {event: id, start});
		}
	}

	return new Map([...first].map(([article, {event}]) => [article, event]));
};

const newestFirst = (a: Event, b: Event): number => {
	if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
	return a.id < b.id ? -1 : 1;
};
