import type {Event, Overview} from '../analysis.ts';
import {dateForms, dateProblem} from '../report/iso-dates.ts';
import {nearest, someOf, UsageError} from './usage-error.ts';

/** The event to begin with: the one that most outlets report, of several the newest. */
export const leadingEvent = ({events}: Overview): Event => {
	const ranked = [...events].sort(
		(a, b) =>
			b.reports.filter(({role}) => role === 'main').length -
				a.reports.filter(({role}) => role === 'main').length ||
			(b.date ?? '').localeCompare(a.date ?? '') ||
			a.id.localeCompare(b.id),
	);
	if (!ranked[0]) throw new UsageError('no event was found in these articles; see "readout articles"');
	return ranked[0];
};

const named = (events: readonly Event[]): string => someOf(events.map(({id}) => id));

/** The one event there is; of several the user has to choose. */
const onlyOne = (events: readonly Event[], which: string): Event | undefined => {
	if (events.length > 1) {
		throw new UsageError(`${events.length} events ${which}: ${named(events)}; name one of them`);
	}

	return events[0];
};

/**
 * Finds the event that a user means: by its id or how the id begins, or by a date, where only one event has it.
 *
 * @param files What was analysed, for the hint.
 * @throws {UsageError} With what is wrong, and the ids that may be meant.
 */
export const findEvent = ({events}: Overview, reference: string, files: readonly string[] = []): Event => {
	const exact = events.find(({id}) => id === reference);
	if (exact) return exact;
	const see = `see "${['readout events', ...files].join(' ')}"`;
	if (/^\d[\d-]*$/.test(reference)) {
		const problem = dateProblem(reference);
		if (problem !== null) throw new UsageError(problem);
		const dated = events.filter(({date}) => date?.startsWith(reference));
		const found = onlyOne(dated, `of ${reference}`);
		if (found) return found;
		throw new UsageError(`no event of ${reference}; ${see}`);
	}

	const begun = events.filter(({id}) => reference !== '' && id.startsWith(reference));
	const found = onlyOne(begun, `begin with "${reference}"`);
	if (found) return found;
	const close = nearest(
		reference,
		events.map(({id}) => id),
	);
	if (close !== null) throw new UsageError(`no event "${reference}"; did you mean "${close}"?`);
	const within = events.filter(({id}) => reference !== '' && id.includes(reference.toLowerCase()));
	throw new UsageError(
		within.length > 0
			? `no event "${reference}"; did you mean ${named(within)}?`
			: `no event "${reference}"; an event is named by its id or its date (${dateForms}); ${see}`,
	);
};
