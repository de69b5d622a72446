import type {Analysis, Event} from '../analysis.ts';
import {nearest, UsageError} from './usage-error.ts';

/** The event to begin with: the one that most outlets report, of several the newest. */
export const leadingEvent = ({events}: Analysis): Event => {
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

/**
 * Finds the event that a user means: by its id, or by a date that only one event has.
 *
 * @param files What was analysed, for the hint.
 * @throws {UsageError} With the nearest id, or the ids among which to choose.
 */
export const findEvent = (analysis: Analysis, reference: string, files: readonly string[] = []): Event => {
	const exact = analysis.events.find(({id}) => id === reference);
	if (exact) return exact;
	const dated = /^\d{4}(?:-\d\d){0,2}$/.test(reference)
		? analysis.events.filter(({date}) => date?.startsWith(reference))
		: [];
	if (dated.length === 1) return dated[0]!;
	const ids = (dated.length > 1 ? dated : analysis.events).map(({id}) => id);
	if (dated.length > 1) {
		throw new UsageError(`${dated.length} events of ${reference}: ${ids.join(', ')}; name one of them`);
	}

	const close = nearest(reference, ids);
	throw new UsageError(
		`no event "${reference}"; ${close === null ? `see "${['readout events', ...files].join(' ')}"` : `did you mean "${close}"?`}`,
	);
};
