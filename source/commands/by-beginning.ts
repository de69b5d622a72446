import {nearest, someOf, UsageError} from './usage-error.ts';

/**
 * The one of some ids that a user means: as it is, or how it begins.
 *
 * @param noun What they are ids of: "article".
 * @param list The command that lists them, for the hint.
 * @throws {UsageError} With what is wrong, and the ids that may be meant.
 */
export const byBeginning = (
	reference: string,
	ids: readonly string[],
	{noun, list}: {noun: string; list: string},
): string => {
	if (ids.includes(reference)) return reference;
	const begun = ids.filter(id => reference !== '' && id.startsWith(reference));
	if (begun.length === 1) return begun[0]!;
	if (begun.length > 1)
		throw new UsageError(
			`${begun.length} ${noun}s begin with "${reference}": ${someOf(begun)}; name one of them`,
		);
	const close = nearest(reference, ids);
	throw new UsageError(
		`no ${noun} "${reference}"; ${close === null ? `see "${list}"` : `did you mean "${close}"?`}`,
	);
};
