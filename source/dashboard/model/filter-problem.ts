import type {EventKind, Status} from '../../analysis.ts';
import {fields, isField, typedTerms} from './filter.ts';

/** The values that `kind:` and `status:` know. */
export const kinds: readonly EventKind[] = ['call', 'meeting', 'story'];
export const statuses: readonly Status[] = ['occurred', 'planned', 'attempted', 'denied'];

/** How a date is written in a filter. */
export const dateForms = '2031, 2031-02 or 2031-02-11';

/** A date, or the beginning of one that is still being typed. */
const date = /^(?:\d{1,4}-?|\d{4}-\d{1,2}-?|\d{4}-\d\d-\d{1,2})$/;

const list = (words: readonly string[]): string => words.join(', ');

const problemOf = (name: string, value: string): string | null => {
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
			return date.test(value) ? null : `“${value}” is no date: ${dateForms}`;
		default:
			return isField(name)
				? null
				: `“${name}:” is no key: ${fields
						.filter(field => field !== 'words')
						.map(field => `${field}:`)
						.join(' ')}`;
	}
};

/** What of a filter is not understood, with what would be; null where all is. */
export const filterProblem = (text: string): string | null => {
	for (const {name, value} of typedTerms(text)) {
		const problem = name === '' || value === '' ? null : problemOf(name, value);
		if (problem !== null) return problem;
	}

	return null;
};
