import type {Anchor, Correction, Event, Evidence, Outcome, Overview} from '../analysis.ts';
import {dateLabel} from './labels.ts';

/** The sign of what an analyst has corrected, wherever it is shown. */
export const correctedSign = '✎';

/** Characters of a passage by which a correction names it. */
const longestQuote = 60;

const shortened = (words: string): string => {
	const plain = words.replace(/\s+/g, ' ').trim();
	return plain.length <= longestQuote ? plain : `${plain.slice(0, longestQuote - 1).trimEnd()}…`;
};

/** A place as people name it: the outlet, and its words there. */
const placeLabel = ({articles}: Overview, {article, text: words}: Anchor): string => {
	const outlet = articles.find(({id}) => id === article)?.outlet ?? article;
	return words === '' ? outlet : `${outlet} “${shortened(words)}”`;
};

/** What a correction says, in words. */
export const decisionLabel = (analysis: Overview, correction: Correction): string => {
	const place = (anchor: Anchor) => placeLabel(analysis, anchor);
	switch (correction.what) {
		case 'join':
			return `joined ${place(correction.one)} and ${place(correction.other)}`;
		case 'part':
			return `parted ${place(correction.one)} from ${correction.others.map(place).join(' and ')}`;
		case 'date':
			return `set the date of ${place(correction.of)} to ${correction.date === null ? 'unknown' : dateLabel(correction.date)}`;
		case 'status':
			return `set the status of ${place(correction.of)} to ${correction.status}`;
		case 'person':
			return `said that ${place(correction.of)} stands for ${correction.name}`;
		case 'row':
			return correction.beside === null
				? `moved ${place(correction.of)} to a row of its own`
				: `moved ${place(correction.of)} beside ${place(correction.beside)}`;
		case 'outlet':
			return `named the outlet ${correction.outlet}`;
		case 'published':
			return `said that ${placeLabel(analysis, {article: correction.article, start: 0, end: 0, text: ''})} was published on ${dateLabel(correction.published)}`;
		case 'note':
			return `noted on ${place(correction.of)}: ${correction.note}`;
		case 'undo':
			return `took back ${correction.of}`;
	}
};

/** Who corrected something and when: "Ida, 4 Jun 2031". */
export const signature = ({by, at}: Correction): string => `${by}, ${dateLabel(at.slice(0, 10))}`;

/** A correction in a line: "Ida, 4 Jun 2031: set the status … (the paper says so later on)". */
export const correctionLabel = (analysis: Overview, correction: Correction): string => {
	const why = correction.why === null ? '' : ` (${correction.why})`;
	return `${signature(correction)}: ${decisionLabel(analysis, correction)}${why}`;
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
