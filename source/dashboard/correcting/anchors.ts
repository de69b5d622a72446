import type {Anchor, Event, Evidence, Quote, Report} from '../../analysis.ts';
import {memoOfLists} from '../model/memo-of-lists.ts';
import type {Model} from '../model/model.ts';
import {overlap} from '../model/spans.ts';

/** The texts as they came, by article: what is shown of them has no control characters. */
const rawTexts = memoOfLists(
	({overview}): ReadonlyMap<string, string> => new Map(overview.articles.map(({id, text}) => [id, text])),
);

const rawText = (model: Model, article: string): string => rawTexts(model).get(article) ?? '';

/** A passage with its words. */
export const anchorOf = (model: Model, {article, start, end}: Evidence): Anchor => ({
	article,
	start,
	end,
	text: rawText(model, article).slice(start, end),
});

/** An article as a whole. */
export const wholeOf = (article: string): Anchor => ({article, start: 0, end: 0, text: ''});

/** The longest of the forms known of a person's name first. */
const formsOf = ({overview}: Model, name: string): string[] => {
	const person = overview.people.find(each => each.name === name);
	return [...new Set([name, ...(person?.aliases ?? [])])].sort((a, b) => b.length - a.length);
};

type Reported = {event: Event; report: Report};

/** By article, what it reports. */
const reportedIn = memoOfLists(({newestFirst}): ReadonlyMap<string, readonly Reported[]> => {
	const byArticle = new Map<string, Reported[]>();
	for (const event of newestFirst) {
		for (const report of event.reports) {
			const known = byArticle.get(report.article);
			if (known) known.push({event, report});
			else byArticle.set(report.article, [{event, report}]);
		}
	}

	return byArticle;
});

/** Where a passage names somebody whom the event has and the others have not. */
const nameIn = (model: Model, passage: Evidence, event: Event, others: readonly Event[]): Evidence | null => {
	const {article, start, end} = passage;
	const text = rawText(model, article).slice(start, end);
	for (const name of event.participants) {
		if (others.some(({participants}) => participants.includes(name))) continue;
		const form = formsOf(model, name).find(each => text.includes(each));
		const at = form === undefined ? -1 : start + text.indexOf(form);
		if (form !== undefined) return {article, start: at, end: at + form.length};
	}

	return null;
};

/**
 * A place by which the event of a report is told from all others of its article, as corrections/findings.ts does: what
 * tells of it alone, or of it first ("it was their second call" tells of two), or the name of somebody who is in no
 * other ("called Lund and Falk").
 */
const ownPlace = (model: Model, {event, report}: Reported): Evidence | null => {
	const {article, mentions} = report;
	const others = (reportedIn(model).get(article) ?? []).filter(other => other.event.id !== event.id);
	const tellsOfOther = (mention: Quote) =>
		others.some(other => other.report.mentions.some(each => overlap(each, mention)));
	const first = mentions[0];
	if (!first) return {article, start: 0, end: 0};
	const alone = mentions.find(mention => !tellsOfOther(mention));
	if (alone) return {article, start: alone.start, end: alone.end};
	const rivals = others.filter(
		({
			report: {
				mentions: [each],
			},
		}) => each && overlap(each, first),
	);
	const passage = {article, start: first.start, end: first.end};
	if (rivals.length === 0) return passage;
	return nameIn(
		model,
		passage,
		event,
		rivals.map(rival => rival.event),
	);
};

/** What a report of an event rests on: a place that tells of it, of it alone if there is one; of a story, the article. */
export const anchorOfReport = (model: Model, event: Event, report: Report): Anchor => {
	const {article, mentions} = report;
	const {start, end} = mentions[0] ?? {start: 0, end: 0};
	return anchorOf(model, ownPlace(model, {event, report}) ?? {article, start, end});
};

/**
 * What an event rests on: a place in each report that has it as its news, or, where none has, in each that tells of it.
 * None where all of them tell of it only together with others.
 */
export const anchorsOfEvent = (model: Model, event: Event, reports: readonly Report[]): Anchor[] => {
	const placed = reports.flatMap(report => {
		const place = ownPlace(model, {event, report});
		return place === null ? [] : [{role: report.role, place}];
	});
	const news = placed.filter(({role}) => role === 'main');
	return (news.length > 0 ? news : placed).map(({place}) => anchorOf(model, place));
};

/** Where an article first names a person, in the longest of the forms known. */
export const anchorOfPerson = (model: Model, name: string, article: string): Anchor | null => {
	const text = rawText(model, article);
	for (const form of formsOf(model, name)) {
		const start = text.indexOf(form);
		if (start !== -1) return {article, start, end: start + form.length, text: form};
	}

	return null;
};
