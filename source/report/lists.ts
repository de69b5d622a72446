import type {AnalysedArticle, Article, Event, Overview} from '../analysis.ts';
import {listed} from '../words/told.ts';
import {articleNames} from './article-names.ts';
import {clean} from './clean.ts';
import {decidedAtOnce, decisionLabel, reasonOf, signature} from './corrections.ts';
import {byline, dateLabel, languageNote, outletNote} from './labels.ts';
import {columnsOf, hanging, padded, wrap} from './wrap.ts';

const newestFirst = (a: Event, b: Event): number =>
	(b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);

const nameOf = ({kind, title, participants}: Event): string =>
	clean(kind === 'story' || participants.length === 0 ? (title ?? 'without a title') : listed(participants));

/** Columns that what is told of an item needs to be read at ease. */
const ease = 40;

/**
 * Lays out the items of a list: the id, the date and what else there is to tell, in columns. An id that leaves no room
 * beside it stands in a line of its own.
 */
const entriesOf = (
	items: ReadonlyArray<{id: string}>,
	width: number,
): ((id: string, date: string | null, parts: readonly string[]) => string[]) => {
	const fitting = items.map(({id}) => columnsOf(clean(id))).filter(each => each + ease <= width);
	const idWidth = Math.max(0, ...fitting);
	return (id, date, parts) => {
		const told = `${padded(dateLabel(date), 12)}  ${parts.join(' · ')}`;
		const label = clean(id);
		return columnsOf(label) <= idWidth
			? hanging(label, told, 0, idWidth, width)
			: [label, ...hanging('', told, 0, idWidth, width)];
	};
};

/**
 * The events, newest first, one a line: date, kind, status, who, where, and how many outlets report it.
 *
 * @param why Adds below each event why its reports belong to it and what keeps others apart.
 * @returns Plain text that ends in a line feed.
 */
export const eventsText = (
	{articles, events: found}: Overview,
	{width, why}: {width: number; why: boolean},
): string => {
	const byId = new Map(articles.map(article => [article.id, article]));
	const events = [...found].sort(newestFirst);
	if (events.length === 0) return 'No events.\n';
	const entry = entriesOf(events, width);
	const lines = events.flatMap(event => {
		const told = event.reports.map(({article}) => byId.get(article)!);
		const {size} = new Set(told.map(({outlet}) => outlet));
		const parts = [
			event.kind,
			event.status === 'occurred' ? '' : event.status,
			nameOf(event),
			clean(event.place ?? ''),
			`${size} ${size === 1 ? 'outlet' : 'outlets'}`,
		].filter(part => part !== '');
		const line = entry(event.id, event.date, parts);
		if (!why) return line;
		const names = articleNames(told);
		return [
			...line,
			...event.reports.flatMap(report =>
				wrap(`${clean(names.get(report.article)!)} (${report.role}): ${clean(report.why)}`, width - 4).map(
					part => `    ${part}`,
				),
			),
			...event.apart.flatMap(({event: other, why: reason}) =>
				wrap(`not ${clean(other)}: ${clean(reason)}`, width - 4).map(part => `    ${part}`),
			),
		];
	});
	return `${lines.join('\n')}\n`;
};

type Listed = Pick<Article, 'id' | 'outlet' | 'outletFrom' | 'published' | 'author' | 'headline' | 'excerpt'>;

/** Articles, newest first: id, date, outlet, headline, author, and what there is to tell of each. */
const listText = <Item extends Listed>(
	items: readonly Item[],
	told: (item: Item) => string,
	width: number,
): string => {
	const articles = [...items].sort(
		(a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id),
	);
	if (articles.length === 0) return 'No articles.\n';
	const entry = entriesOf(articles, width);
	const lines = articles.flatMap(article => {
		const {id, published, outlet, headline, excerpt} = article;
		const note = outletNote(article);
		const parts = [
			note === null ? outlet : `${outlet} (${note})`,
			headline || 'without a headline',
			byline(article) ?? '',
			excerpt ? 'excerpt' : '',
			told(article),
		];
		return entry(
			id,
			published?.slice(0, 10) ?? null,
			parts.map(part => clean(part)).filter(part => part !== ''),
		);
	});
	return `${lines.join('\n')}\n`;
};

const withLanguage = (article: Pick<AnalysedArticle, 'language'>, told: string): string =>
	[languageNote(article), told].filter(part => part !== null).join(' · ');

/** The articles, newest first: id, date, outlet, headline, author, and the event that is their news. */
export const articlesText = ({articles}: Overview, {width}: {width: number}): string =>
	listText(articles, article => withLanguage(article, article.event ?? 'no event'), width);

/** The articles of a workspace, newest first: id, date, outlet, headline, author, and where each was read from. */
export const keptText = (
	articles: ReadonlyArray<Listed & Pick<AnalysedArticle, 'language'> & {from: string | null}>,
	{width}: {width: number},
): string =>
	listText(articles, article => withLanguage(article, article.from ?? 'from a pipe or a query'), width);

/**
 * The corrections, oldest first, two lines for what was decided at once: id, what became of it, who and when; what and
 * why.
 *
 * @returns Plain text that ends in a line feed.
 */
export const correctionsText = (analysis: Overview, {width}: {width: number}): string => {
	if (analysis.corrections.length === 0) return 'No corrections.\n';
	const lines = decidedAtOnce(analysis.corrections).flatMap(decided => {
		const [{correction, state}] = decided;
		const became = state === 'applied' ? 'applied' : state === 'unfit' ? 'no longer fits' : state;
		const what = [decisionLabel(analysis, decided), correction.why ?? []].flat().join(': ');
		const reason = reasonOf(decided);
		return [
			clean(`${correction.id}  ${became}  ${signature(correction)}`),
			...wrap(clean(reason === null ? what : `${what} (${reason})`), Math.max(20, width - 4)).map(
				line => `    ${line}`,
			),
		];
	});
	return `${lines.join('\n')}\n`;
};
