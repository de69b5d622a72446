import type {Event, Evidence, Outcome} from '../../analysis.ts';
import {
	correctedSign,
	correctionLabel,
	correctionsConcerning,
	correctionsOfArticle,
	correctionsOfEvent,
	correctionsOfPassages,
	decidedAtOnce,
	reasonOf,
} from '../../report/corrections.ts';
import {oneLine} from '../../terminal/sanitize.ts';
import {memoOfLists} from './memo-of-lists.ts';
import type {Model} from './model.ts';

const appliedIn = memoOfLists((model): readonly Outcome[] =>
	model.overview.corrections.filter(({state}) => state === 'applied'),
);

/** Events that are what they are by a correction, by id. */
const correctedEvents = memoOfLists((model): ReadonlySet<string> => {
	const applied = appliedIn(model);
	if (applied.length === 0) return new Set();
	return new Set(
		model.overview.events.filter(event => correctionsOfEvent(applied, event).length > 0).map(({id}) => id),
	);
});

/** The sign of a corrected event, or ''. */
export const eventSign = (model: Model, {id}: Event): string =>
	correctedEvents(model).has(id) ? correctedSign : '';

/** The sign of an article whose outlet or day was given by hand, or ''. */
export const articleSign = (model: Model, id: string): string =>
	correctionsOfArticle(appliedIn(model), id).length > 0 ? correctedSign : '';

/** What was decided of some passages, in a word or two each: "✎ moved", "✎ ask the author". */
export const passageNotes = (model: Model, passages: readonly Evidence[]): string[] => {
	const applied = appliedIn(model);
	if (applied.length === 0) return [];
	const notes = correctionsOfPassages(applied, passages).map(({correction}) =>
		correction.what === 'note' ? oneLine(correction.note) : 'moved',
	);
	return [...new Set(notes)].map(note => `${correctedSign} ${note}`);
};

/** What was decided of the articles of some events, at once in a line; what does not fit them says so. */
export const correctionLines = (model: Model, events: readonly Event[]): string[] =>
	decidedAtOnce(correctionsConcerning(model.overview.corrections, events)).map(decided => {
		const sign = decided[0].state === 'applied' ? correctedSign : '!';
		const reason = reasonOf(decided);
		const label = correctionLabel(model.overview, decided);
		return oneLine(`${sign} ${label}${reason === null ? '' : ` – not applied: ${reason}`}`);
	});
