import type {EventKind, Status} from '../../analysis.ts';
import {dateProblem} from '../../report/iso-dates.ts';
import {fields, isField, type Typed, typedTerms} from './filter.ts';

/** The values that `kind:` and `status:` know. */
export const kinds: readonly EventKind[] = ['call', 'meeting', 'story'];
export const statuses: readonly Status[] = ['occurred', 'planned', 'attempted', 'denied'];

/** The beginning of a date. */
const begunDate =
	/^(?:\d{1,4}|\d{4}-[01]?|\d{4}-(?:0[1-9]|1[0-2])-?|\d{4}-(?:0[1-9]|1[0-2])-(?:[0-2]\d?|3[01]?))$/;

const list = (words: readonly string[]): string => words.join(', ');

const problemOf = ({name, value}: Typed, isTyping: boolean): string | null => {
	switch (name) {
		case 'kind':
			return kinds.some(kind => kind.startsWith(value)) ? null : `“${value}” is no kind: ${list(kinds)}`;
		case 'status':
			return statuses.some(status => status.startsWith(value))
				? null
				: `“${value}” is no status: ${list(statuses)}`;
		case 'on':
		case 'after':
		case 'before':
			return isTyping && begunDate.test(value) ? null : dateProblem(value);
		default:
			return isField(name)
				? null
				: `“${name}:” is no key: ${fields
						.filter(field => field !== 'words')
						.map(field => `${field}:`)
						.join(' ')}`;
	}
};

/**
 * What of a filter is not understood, with what would be; null where all is.
 *
 * @param isTyping True while it may still go on: what is merely begun is no problem then.
 */
export const filterProblem = (text: string, isTyping: boolean): string | null => {
	for (const typed of typedTerms(text)) {
		const problem = typed.name === '' || typed.value === '' ? null : problemOf(typed, isTyping);
		if (problem !== null) return problem;
		if (!isTyping && typed.isOpen) return `${typed.whole} has no closing quotation mark`;
	}

	return null;
};
