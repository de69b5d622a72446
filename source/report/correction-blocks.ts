import type {Analysis, Event, Outcome} from '../analysis.ts';
import type {Comparison} from './comparison.ts';
import {
	correctedSign,
	correctionsOfArticle,
	correctionsOfEvent,
	correctionsOfPassages,
	decidedAtOnce,
	decisionLabel,
	reasonOf,
	signature,
} from './corrections.ts';
import {type Item, soft, text} from './document.ts';
import type {ComparisonRow} from './rows.ts';

/** "✎ Ida, 4 Jun 2031", of all who corrected something, each once; '' where nobody has. */
const signatures = (outcomes: readonly Outcome[]): string =>
	outcomes.length === 0
		? ''
		: `${correctedSign} ${[...new Set(outcomes.map(({correction}) => signature(correction)))].join('; ')}`;

/** Who has corrected an event. */
export const eventSignatures = (event: Event, {corrections}: Comparison): string =>
	signatures(correctionsOfEvent(corrections, event));

/** Who has moved passages to a row, or noted something on them. */
export const rowSignatures = ({cells}: ComparisonRow, {corrections}: Comparison): string =>
	signatures(
		correctionsOfPassages(
			corrections,
			cells.flatMap(({spans}) => spans),
		),
	);

/** Who named the outlet of an article, or its day. */
export const articleSignatures = (article: string, {corrections}: Comparison): string =>
	signatures(correctionsOfArticle(corrections, article));

/** What of the one event of a report was decided by hand. */
export const eventCorrectionItems = (analysis: Analysis, {event, series, corrections}: Comparison): Item[] =>
	decidedAtOnce(series ? [] : correctionsOfEvent(corrections, event)).map(decided => ({
		label: `${correctedSign} ${signature(decided[0].correction)}`,
		content: [text(decisionLabel(analysis, decided))],
	}));

/** Who decided what, and why; and what could not be applied. */
export const correctionItems = (analysis: Analysis, {corrections}: Comparison): Item[] =>
	decidedAtOnce(corrections).map(decided => {
		const [{correction}] = decided;
		const reason = reasonOf(decided);
		return {
			label: signature(correction),
			content: [
				text(decisionLabel(analysis, decided)),
				...(correction.why === null ? [] : [text(`: ${correction.why}`)]),
				...(reason === null ? [] : [text(' '), soft(`not applied: ${reason}`)]),
			],
		};
	});
