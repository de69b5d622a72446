import type {Anchor, Correction, Event, Evidence, Outcome, Overview} from '../analysis.ts';
import {listed, shortened} from '../words/told.ts';
import {groupBy} from '../words.ts';
import {dateLabel} from './labels.ts';

/** The sign of what an analyst has corrected, wherever it is shown. */
export const correctedSign = '✎';

/** An article by its headline, or by its id where it has none. */
const articleLabel = ({articles}: Overview, article: string): string => {
	const headline = articles.find(({id}) => id === article)?.headline ?? '';
	return headline === '' ? article : `“${shortened(headline)}”`;
};

/** A place as people name it: the outlet, and its words there, or the headline. */
const placeLabel = (analysis: Overview, {article, text: words}: Anchor): string => {
	const found = analysis.articles.find(({id}) => id === article);
	if (!found) return article;
	const quote = words === '' ? found.headline : words;
	return quote === '' ? found.outlet : `${found.outlet} “${shortened(quote)}”`;
};

/** Places or ids that are named before it is told how many more there are. */
const mostNamed = 4;

/** "A, B and C", each once; of many the first, and how many more there are. */
const listedOnce = (labels: readonly string[]): string => {
	const each = [...new Set(labels)];
	return listed(
		each.length <= mostNamed
			? each
			: [...each.slice(0, mostNamed - 1), `${each.length - mostNamed + 1} more`],
	);
};

/** Whether two corrections were made by one step of somebody. */
export const areOfOneStep = (a: Correction, b: Correction): boolean =>
	a.at === b.at && a.by === b.by && a.why === b.why;

/** What is one decision to whoever took it, a correction for each report it is about. All became the same. */
export type Decided = readonly [Outcome, ...Outcome[]];

/** The fields in which corrections agree that were decided at once: all but their ids, and what each is about. */
const inCommon = [
	...['state', 'at', 'by', 'why', 'what', 'date', 'status', 'name', 'outlet', 'published', 'note'],
	...['beside', 'article', 'start', 'end'],
];

/** Corrections with those that were decided with them, in the order of the first of each. */
export const decidedAtOnce = (outcomes: readonly Outcome[]): Decided[] => {
	const groups = groupBy(outcomes, ({correction, state}) => [
		JSON.stringify({state, ...correction}, inCommon),
	]);
	return [...groups.values()].map(([first, ...rest]) => [first!, ...rest]);
};

const correctionsOf = <What extends Correction['what']>(
	decided: Decided,
	what: What,
): Array<Extract<Correction, {what: What}>> =>
	decided.flatMap(({correction}) =>
		correction.what === what ? [correction as Extract<Correction, {what: What}>] : [],
	);

/** The ids that lists show of some corrections: what was decided at once is listed under the first of its ids. */
const listedIds = ({corrections}: Overview, ids: readonly string[]): string[] => {
	const listedAs = new Map(
		decidedAtOnce(corrections).flatMap(decided =>
			decided.map(({correction}) => [correction.id, decided[0].correction.id] as const),
		),
	);
	return ids.map(id => listedAs.get(id) ?? id);
};

/** What was decided, in words. */
export const decisionLabel = (analysis: Overview, decided: Decided): string => {
	const [{correction, was}] = decided;
	const places = (anchors: readonly Anchor[]) =>
		listedOnce(anchors.map(anchor => placeLabel(analysis, anchor)));
	switch (correction.what) {
		case 'join': {
			const joins = correctionsOf(decided, 'join');
			const [one, other] = [joins.map(each => each.one), joins.map(each => each.other)];
			return `joined ${places(one)} ${joins.length === 1 ? 'and' : 'with'} ${places(other)}`;
		}

		case 'part': {
			const parts = correctionsOf(decided, 'part');
			return `parted ${places(parts.map(({one}) => one))} from ${places(parts.flatMap(({others}) => others))}`;
		}

		case 'date': {
			const of = places(correctionsOf(decided, 'date').map(each => each.of));
			return `set the date of ${of} to ${correction.date === null ? 'unknown' : dateLabel(correction.date)}`;
		}

		case 'status':
			return `set the status of ${places(correctionsOf(decided, 'status').map(each => each.of))} to ${correction.status}`;
		case 'person':
			return `said that ${places(correctionsOf(decided, 'person').map(each => each.of))} stands for ${correction.name}`;
		case 'row': {
			const of = places(correctionsOf(decided, 'row').map(each => each.of));
			return correction.beside === null
				? `moved ${of} to a row of its own`
				: `moved ${of} beside ${places([correction.beside])}`;
		}

		case 'outlet': {
			const before = was === undefined || was === correction.outlet ? '' : `, not ${was}`;
			return `said that the outlet of ${articleLabel(analysis, correction.article)} is ${correction.outlet}${before}`;
		}

		case 'published':
			return `said that ${placeLabel(analysis, {article: correction.article, start: 0, end: 0, text: ''})} was published on ${dateLabel(correction.published)}`;
		case 'note':
			return `noted on ${places(correctionsOf(decided, 'note').map(each => each.of))}: ${correction.note}`;
		case 'undo':
			return `took back ${listedOnce(
				listedIds(
					analysis,
					correctionsOf(decided, 'undo').map(each => each.of),
				),
			)}`;
	}
};

/** Why what was decided at once is not applied, in one line; null where it is. */
export const reasonOf = (decided: Decided): string | null => {
	const reasons = new Set(decided.flatMap(({reason}) => reason ?? []));
	// What undid or overruled one of them did so with all, under an id each.
	return decided[0].state === 'unfit' ? [...reasons].join('; ') : decided[0].reason;
};

/** Who corrected something and when: "Ida, 4 Jun 2031". */
export const signature = ({by, at}: Correction): string => `${by}, ${dateLabel(at.slice(0, 10))}`;

/** What was decided in a line: "Ida, 4 Jun 2031: set the status … (the paper says so later on)". */
export const correctionLabel = (analysis: Overview, decided: Decided): string => {
	const [{correction}] = decided;
	const why = correction.why === null ? '' : ` (${correction.why})`;
	return `${signature(correction)}: ${decisionLabel(analysis, decided)}${why}`;
};

/** Whether a place is what a report of an event rests on; an empty one is the whole article's. */
const tellsOf = ({reports}: Event, {article, start, end}: Evidence): boolean =>
	reports.some(
		report =>
			report.article === article &&
			(start === end
				? report.role === 'main'
				: report.mentions.some(mention => mention.start < end && start < mention.end)),
	);

/** What a passage or an article is corrected by, and no event. */
const ofNoEvent: ReadonlySet<Correction['what']> = new Set(['row', 'outlet', 'published']);

/** The corrections that an event is the way it is by: of what its reports are, and of who took part. */
export const correctionsOfEvent = (outcomes: readonly Outcome[], event: Event): Outcome[] =>
	outcomes.filter(({correction, state, places}) => {
		if (state !== 'applied' || ofNoEvent.has(correction.what)) return false;
		if (correction.what !== 'person') return places.some(place => tellsOf(event, place));
		return (
			event.participants.includes(correction.name) &&
			event.reports.some(({article}) => article === correction.of.article)
		);
	});

/** The corrections that moved some passages, or that note something on them. */
export const correctionsOfPassages = (
	outcomes: readonly Outcome[],
	passages: readonly Evidence[],
): Outcome[] =>
	outcomes.filter(
		({correction, state, places}) =>
			state === 'applied' &&
			(correction.what === 'row' || correction.what === 'note') &&
			places
				.slice(0, 1)
				.some(place =>
					passages.some(
						passage =>
							passage.article === place.article && passage.start < place.end && place.start < passage.end,
					),
				),
	);

/** The corrections that gave an article its outlet or its day. */
export const correctionsOfArticle = (outcomes: readonly Outcome[], article: string): Outcome[] =>
	outcomes.filter(
		({correction, state}) =>
			state === 'applied' &&
			(correction.what === 'outlet' || correction.what === 'published') &&
			correction.article === article,
	);

/** What is still to be told of corrections of the articles that report some events; what was taken back is not. */
export const correctionsConcerning = (outcomes: readonly Outcome[], events: readonly Event[]): Outcome[] => {
	const articles = new Set(events.flatMap(({reports}) => reports.map(({article}) => article)));
	return outcomes.filter(
		({correction, state, places}) =>
			correction.what !== 'undo' &&
			state !== 'undone' &&
			[...places.map(({article}) => article), ...articlesOf(correction)].some(id => articles.has(id)),
	);
};

const articlesOf = (correction: Correction): string[] => {
	switch (correction.what) {
		case 'join':
		case 'part':
			return [correction.one.article];
		case 'outlet':
		case 'published':
			return [correction.article];
		case 'undo':
			return [];
		default:
			return [correction.of.article];
	}
};
