import type {
	AnalysedArticle,
	Correction,
	DateMention,
	Detail,
	Event,
	Figure,
	Linked,
	Overview,
	Row,
	Span,
} from './analysis.ts';
import type {Account} from './comparison/account.ts';
import {comparing, seriesOf, tellersOf, together} from './comparison/compare.ts';
import {reuseIn} from './comparison/reuse.ts';
import {planOf} from './corrections/plan.ts';
import {standingOf} from './corrections/standing.ts';
import {type Constraints, unconstrained} from './events/constraints.ts';
import {peopleOf} from './events/people.ts';
import {eventsOf} from './events/same-event.ts';
import {storiesOf} from './events/stories/story-events.ts';
import {type Findings, findingsOf, type Outline} from './findings.ts';
import {codeOrder} from './words.ts';

const inOrder = <Each extends Pick<Outline, 'article'>>(findings: readonly Each[]): Each[] =>
	[...findings].sort((a, b) => codeOrder(a.article.id, b.article.id));

/** The people and the events of a set of articles, and by article the event that is its news. */
export const groupsOf = (outlines: readonly Outline[], constraints: Constraints = unconstrained) => {
	const all = inOrder(outlines);
	const people = peopleOf(
		all.flatMap(({persons}) => persons),
		all.flatMap(({unsure}) => unsure),
	);
	const contacts = eventsOf(
		all.map(({article, contacts, days}) => ({
			article: article.id,
			published: article.published,
			contacts,
			dates: days,
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

/** The findings with those found anew whose article was published on another day: its weekdays are other dates. */
const asPublished = (
	findings: readonly Findings[],
	corrections: readonly Correction[],
): readonly Findings[] => {
	const days = new Map(
		standingOf(corrections).standing.flatMap(each =>
			each.what === 'published' ? [[each.article, each.published] as const] : [],
		),
	);
	if (days.size === 0) return findings;
	return findings.map(each => {
		const published = days.get(each.article.id) ?? each.article.published;
		return published === each.article.published ? each : findingsOf({...each.article, published});
	});
};

/** What articles say, by themselves. */
const toldBy = (
	accounts: ReadonlyArray<Pick<Account, 'article' | 'statements' | 'dates' | 'figures'>>,
): Pick<Detail, 'statements' | 'dates' | 'figures'> => ({
	statements: accounts.flatMap(({statements}) => statements),
	dates: accounts.flatMap(({article, dates}) =>
		dates.map(({start, end, text, value, type}): DateMention => {
			return {article, start, end, text, value, set: type === 'set'};
		}),
	),
	figures: accounts.flatMap(({article, figures}) => figures.map((figure): Figure => ({article, ...figure}))),
});

/**
 * Joins what was found in each article into events.
 *
 * @param findings Of articles with distinct ids, in any order. An account is looked at when it is to be compared, and
 * may be read from where it is kept only then.
 * @param corrections What an analyst has decided against the engine.
 */
export const link = (findings: readonly Findings[], corrections: readonly Correction[] = []): Linked => {
	const {
		findings: all,
		constraints,
		moves,
		outcomesIn,
	} = planOf(inOrder(asPublished(findings, corrections)), corrections);
	const {people, events, news} = groupsOf(all, constraints);
	const articles: AnalysedArticle[] = all.map(({article, language, furniture, headlineMarks}) => ({
		...article,
		event: news.get(article.id) ?? null,
		language,
		furniture,
		headlineMarks,
	}));
	const byArticle = new Map(all.map(each => [each.article.id, each]));
	const comparison = comparing(articles, events, people, moves);
	const accountOf = (id: string): Account => byArticle.get(id)!.account;
	const sentencesOf = (id: string): readonly Span[] => byArticle.get(id)!.sentences;
	const rowsAbout = (article: string): Row[] =>
		seriesOf(events.filter(event => tellersOf([event]).includes(article))).flatMap(
			id => comparison.sideBySide(id, accountOf).rows,
		);
	const overview: Overview = {
		version: 1,
		articles,
		people,
		events,
		corrections: outcomesIn({events, rowsAbout}),
	};
	return {
		overview,
		series: id => {
			// Each is asked for several times, and may have to be unpacked.
			const accounts = new Map<string, Account>();
			const kept = (each: string): Account => {
				const account = accounts.get(each) ?? accountOf(each);
				accounts.set(each, account);
				return account;
			};
			const tellers = tellersOf(events.filter(({series}) => series === id));
			return {
				...toldBy(tellers.map(kept)),
				...comparison.sideBySide(id, kept),
				reuse: comparison.reuse(id, {sentencesOf, statementsOf: each => kept(each).statements}),
			};
		},
		article: id => {
			const found = byArticle.get(id);
			return {...toldBy(found ? [found.account] : []), ...together([]), reuse: []};
		},
		whole: () => {
			const {corrections: outcomes, ...lists} = overview;
			// What is only compared is not held on to: it is the most of an account.
			const told = all.map(({account: {article, statements, dates, figures}}) => {
				return {article, statements, dates, figures};
			});
			const statements = new Map(told.map(each => [each.article, each.statements]));
			const {rows, wording, conflicts} = together(
				seriesOf(events).map(id => comparison.sideBySide(id, accountOf)),
			);
			return {
				...lists,
				...toldBy(told),
				rows,
				reuse: reuseIn(articles, {sentencesOf, statementsOf: id => statements.get(id)!}),
				wording,
				conflicts,
				corrections: outcomes,
			};
		},
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
