import type {AnalysedArticle, Event, Span} from '../analysis.ts';
import {Passages} from '../words.ts';
import type {Account, Remark} from './account.ts';
import {isJoinedBy} from './company.ts';
import type {Features} from './features.ts';
import {isNews} from './material.ts';
import {lastWord} from './referents.ts';
import {scenesIn} from './scenes.ts';
import {closeness} from './spans.ts';
import {respelt} from './spellings.ts';

/** A remark with its article and the event and series that it belongs to. */
export type Placed = Remark & {article: string; event: Event};

/** Fewer content words say too little to stand in a row, unless a clause is made of them ("Reuters", "Page 2"). */
const leastTerms = 2;

/** The order of the text, articles by id. */
export const byPosition = (a: Placed, b: Placed): number =>
	a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;

/** What an article's remarks can belong to. */
export type Surroundings = {
	/** By article: the events that it reports, in order. */
	reported: ReadonlyMap<string, readonly Event[]>;
	/** By article: the event under which it is compared. */
	news: ReadonlyMap<string, Event>;
	/** By another spelling: the surname by which a person is known. */
	spellings: ReadonlyMap<string, string>;
};

const mentionsIn = (article: string, events: readonly Event[]): Array<Span & {event: Event}> =>
	events.flatMap(event =>
		event.reports
			.filter(report => report.article === article)
			.flatMap(({mentions}) => mentions.map(({start, end}) => ({start, end, event}))),
	);

/**
 * All remarks on a series that say something, each under its event, in order.
 *
 * @param accounts Of the articles that tell of the series; what they say of other events is left out.
 */
export const placedRemarks = (
	series: string,
	accounts: readonly Account[],
	articles: readonly AnalysedArticle[],
	{reported, news, spellings}: Surroundings,
): Placed[] => {
	const sides = sidesOf(accounts);
	const texts = new Map(articles.map(({id, text}) => [id, text]));
	const placed = accounts.flatMap(({article, remarks, sentences}) => {
		const mentions = mentionsIn(article, reported.get(article) ?? []);
		const scenes = scenesIn({sentences}, mentions, texts.get(article)!, news.get(article));
		const around = new Passages(
			sentences.map((sentence, i) => ({...sentence, scene: scenes[i] ?? null})),
			sentence => sentence,
		);
		return remarks
			.map(remark => confirmed(remark, mentions))
			.flatMap(remark => {
				const contact = remark.reports ? mostIn(remark, mentions) : undefined;
				const [sentence] = around.touching(remark);
				const event =
					joinedTalk(remark, contact, article, mentions) ?? contact ?? sentence?.scene ?? news.get(article);
				if (event?.series !== series || !(contact !== undefined || says(remark))) return [];
				const told =
					contact === undefined ? remark.features : inPlace(remark.features, article, contact, news);
				return [{...remark, features: respelt(withSide(told, sides), spellings), article, event}];
			});
	});
	return placed.sort(byPosition);
};

/**
 * The talk that a remark has somebody join: "Lund was joined by the minister, Ole Dahl" looks like a contact of those
 * two, and tells of the one that the article has between Lund and others.
 */
const joinedTalk = (
	{talk: {company}}: Remark,
	contact: Event | undefined,
	article: string,
	mentions: ReadonlyArray<{event: Event}>,
): Event | undefined => {
	if (!contact || !company || company.alone || isJoinedBy(contact, company)) return undefined;
	return mentions.find(
		({event}) =>
			isJoinedBy(event, company) &&
			event.kind === contact.kind &&
			event.participants.some(name => contact.participants.includes(name)) &&
			event.reports.some(
				report => report.article === article && report.role === 'main' && report.status === 'occurred',
			),
	)?.event;
};

/**
 * Whether a remark says something of its own, and does not only frame what others do. What is quoted does, however few
 * its words: a part of a quotation that stands in no row would be lost.
 */
const says = ({
	quoted,
	talk: {asker, requested, length, stance},
	features: {terms, figures, speaker, clause},
}: Remark): boolean =>
	quoted ||
	asker !== null ||
	requested ||
	length !== null ||
	stance !== null ||
	figures.length > 0 ||
	terms.length >= leastTerms ||
	// "He would appeal", "nobody was hurt": one word is enough of a clause, and of what somebody is given as saying.
	(terms.length > 0 && (clause || speaker !== null));

/** A remark on a contact that the article tells of so that only other articles make it certain. */
const confirmed = (remark: Remark, mentions: ReadonlyArray<Span & {event: Event}>): Remark =>
	remark.presumed !== null && mostIn(remark, mentions) !== undefined
		? {...remark, reports: true, features: {...remark.features, facet: remark.presumed}}
		: remark;

/**
 * What an article tells of a contact, now that it is known which one that is: one that it comes back to under another
 * name is still its news, and to an article with other news it is the call itself, not one before it.
 */
const inPlace = (
	features: Features,
	article: string,
	event: Event,
	news: ReadonlyMap<string, Event>,
): Features => {
	if (features.facet !== 'earlier contact' || features.count !== null) return features;
	const own = news.get(article);
	if (own?.id === event.id || own?.series !== event.series) return {...features, facet: 'call'};
	const report = event.reports.find(each => each.article === article);
	return report?.status === 'planned' ? {...features, facet: 'planned contact'} : features;
};

/** The side of each person, by surname, where the articles that tell it agree. */
const sidesOf = (accounts: readonly Account[]): Map<string, string | null> => {
	const sides = new Map<string, string | null>();
	const learn = (surname: string | null, side: string | null): void => {
		if (surname === null || side === null) return;
		const known = sides.get(surname);
		sides.set(surname, known === undefined || known === side ? side : null);
	};
	for (const {remarks, named} of accounts) {
		for (const {features} of remarks) learn(features.speaker?.person ?? null, features.speaker?.side ?? null);
		for (const {kind, name, country} of named)
			if (kind === 'person') learn(lastWord(name), country?.toLowerCase() ?? null);
	}

	return sides;
};

/** What one article leaves open about a speaker, others may tell. */
const withSide = (features: Features, sides: ReadonlyMap<string, string | null>): Features => {
	const {speaker} = features;
	const surname = speaker?.person ?? speaker?.behalf ?? null;
	if (!speaker || surname === null || speaker.side !== null) return features;
	return {...features, speaker: {...speaker, side: sides.get(surname) ?? null}};
};

/**
 * The event under which an article's statements are compared: of those that are its news, the one whose series
 * most articles report. An article on three calls stands beside the others on the call that they share.
 */
export const newsOf = (
	articles: readonly AnalysedArticle[],
	events: readonly Event[],
): Map<string, Event> => {
	const main = new Map<string, Event[]>();
	const outlets = new Map<string, Set<string>>();
	for (const event of [...events].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		for (const {article, role, mentions} of event.reports) {
			if (!isNews({role, mentions})) continue;
			main.set(article, [...(main.get(article) ?? []), event]);
			outlets.set(event.series, (outlets.get(event.series) ?? new Set()).add(article));
		}
	}

	const news = new Map<string, Event>();
	for (const {id, event: first} of articles) {
		const weight = (event: Event) => 2 * outlets.get(event.series)!.size + Number(event.id === first);
		const best = main.get(id)?.reduce((a, b) => (weight(b) > weight(a) ? b : a));
		if (best) news.set(id, best);
	}

	return news;
};

/** The event whose mention fits a remark best; of equal ones the first by id. */
const mostIn = (remark: Span, mentions: ReadonlyArray<Span & {event: Event}>): Event | undefined => {
	let [most, best]: [number, Event | undefined] = [Number.NEGATIVE_INFINITY, undefined];
	for (const mention of mentions) {
		const close = closeness(remark, mention);
		if (close > most || (close === most && best && mention.event.id < best.id))
			[most, best] = [close, mention.event];
	}

	return best;
};
