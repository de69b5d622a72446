import type {AnalysedArticle, Event, Evidence, Span} from '../../analysis.ts';
import {dateInWords, listed as inOneList, shortened} from '../../words/told.ts';
import {dayOf, distinctNames, type Named, type Telling} from '../../words.ts';
import type {Account} from '../account.ts';
import type {Placed} from '../placement.ts';
import type {Topic} from '../topics.ts';

/** All that conflicts are found in, in an order that does not depend on the input's. */
export type Findings = {
	articles: ReadonlyMap<string, AnalysedArticle>;
	/** What each is called in a sentence. */
	names: ReadonlyMap<string, string>;
	accounts: ReadonlyMap<string, Account>;
	events: readonly Event[];
	remarks: readonly Placed[];
	topics: readonly Topic[];
};

/** "A", "A and B", "A, B and C"; each once. */
export const listed = (names: readonly string[]): string => inOneList([...new Set(names)]);

/** "say" after several outlets, "says" after one. */
export const verb = (outlets: readonly string[], singular: string, plural: string): string =>
	new Set(outlets).size === 1 ? singular : plural;

/** What an article is called in a sentence: its outlet, of several of one outlet with its day or headline. */
export const nameOf = ({names}: Findings, article: string): string => names.get(article)!;

const nameIn = (article: Named, telling: Telling): string =>
	telling === 'outlet'
		? article.outlet
		: `${article.outlet} (${telling === 'day' ? dateInWords(dayOf(article)) : `“${shortened(article.headline || 'without a headline')}”`})`;

/** What articles are called in sentences, by id. */
export const namesInSentences = (articles: readonly Named[]): Map<string, string> =>
	distinctNames(articles, nameIn);

export const passageOf = ({articles}: Findings, {article, start, end}: Evidence): string =>
	articles.get(article)!.text.slice(start, end).replace(/\s+/g, ' ');

export const evidenceOf = (article: string, {start, end}: Span): Evidence => ({article, start, end});

/** The topics on which several articles have something. */
export const toldBySeveral = ({topics}: Findings): Topic[] =>
	topics.filter(({remarks: [first, ...others]}) => others.some(({article}) => article !== first?.article));

/** Surnames of those who talked: "Brandt and Lund". */
export const participantsOf = ({participants}: Event): string =>
	listed(participants.map(name => name.split(/\s+/).at(-1)!));

/** Remarks in accounts of a call or meeting: what "the talk" is in a story, nobody knows. */
export const ofContacts = ({remarks}: Findings): Placed[] =>
	remarks.filter(({event}) => event.kind !== 'story');

/** "call of 5 May 2021 between Brandt and Lund". */
export const eventInWords = (event: Event): string =>
	`${event.kind}${event.date ? ` of ${dateInWords(event.date)}` : ''} between ${participantsOf(event)}`;

/** Items by the event that they belong to, in the order of the events. */
export const byEvent = <Item>(
	{events}: Findings,
	items: readonly Item[],
	eventOf: (item: Item) => Event,
): Array<[Event, Item[]]> => {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const {id} = eventOf(item);
		const group = groups.get(id);
		if (group) group.push(item);
		else groups.set(id, [item]);
	}

	return events.flatMap(event => {
		const group = groups.get(event.id);
		return group ? [[event, group] as [Event, Item[]]] : [];
	});
};

/** What the outlets have, each text once: "A and B have “an hour”; C has “ten minutes”". */
export const having = (findings: Findings, told: ReadonlyArray<{article: string; text: string}>): string => {
	const outlets = new Map<string, string[]>();
	for (const {article, text} of told)
		outlets.set(text, [...(outlets.get(text) ?? []), nameOf(findings, article)]);
	return [...outlets]
		.map(([text, names]) => `${listed(names)} ${verb(names, 'has', 'have')} “${text}”`)
		.join('; ');
};

/** What a passage says, fit to stand between quotation marks. */
export const wordsIn = (findings: Findings, {article, said}: {article: string; said: Span}): string =>
	passageOf(findings, {article, ...said}).replace(/[“”"]|[.,;]$/g, '');

/** The same for evidence that begins at the same place. */
export const placeOf = ({article, start}: Evidence): string => `${article} ${start}`;
