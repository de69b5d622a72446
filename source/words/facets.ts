import type {Facet} from '../analysis.ts';

/** What statements are about, in the order in which a page tells it: from the news to what lies behind it. */
export const facets: readonly Facet[] = [
	'call',
	'initiative',
	'substance',
	'confidentiality',
	'purpose',
	'earlier contact',
	'planned contact',
	'forces',
	'warning',
	'denial',
	'demands',
	'reaction',
	'assessment',
	'casualties',
	'background',
];
