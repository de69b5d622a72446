import type {Conflict} from '../analysis.ts';
import {agentConflicts} from './conflicts/agents.ts';
import {attributionConflicts} from './conflicts/attribution.ts';
import {companyConflicts} from './conflicts/company.ts';
import {countedTalkConflicts} from './conflicts/counted-talks.ts';
import {directionConflicts} from './conflicts/directions.ts';
import {figureConflicts} from './conflicts/figures.ts';
import {harmConflicts} from './conflicts/harms.ts';
import {initiatorConflicts} from './conflicts/initiator.ts';
import {lengthConflicts} from './conflicts/lengths.ts';
import {occasionConflicts} from './conflicts/occasions.ts';
import {quotationConflicts} from './conflicts/quotations.ts';
import {dateConflicts, statusConflicts} from './conflicts/reports.ts';
import {reversalConflicts} from './conflicts/reversals.ts';
import {seriesConflicts} from './conflicts/series.ts';
import {stanceConflicts} from './conflicts/stances.ts';
import {substanceConflicts} from './conflicts/substance.ts';
import {type Findings, placeOf} from './conflicts/telling.ts';
import {venueConflicts} from './conflicts/venues.ts';

/**
 * Accounts that cannot both be right: of when, whether and by whom a call was made and how long it was, of figures
 * and of those who came to harm, of when something else was and who did it to whom, of what was discussed and agreed
 * or not, of who said something, and of what came before. A figure that changes with time is none, nor is a formula that
 * returns in the readouts of several calls.
 */
export const conflictsIn = (findings: Findings): Conflict[] => [
	...dateConflicts(findings),
	...occasionConflicts(findings),
	...statusConflicts(findings),
	...venueConflicts(findings),
	...companyConflicts(findings),
	...initiatorConflicts(findings),
	...lengthConflicts(findings),
	...harmConflicts(findings),
	...figureConflicts(findings),
	...directionConflicts(findings),
	...opposites(findings),
	...agentConflicts(findings),
	...reversalConflicts(findings),
	...quotationConflicts(findings),
	...attributionConflicts(findings),
	...seriesConflicts(findings),
	...countedTalkConflicts(findings),
];

/** Passages of opposite sense: what their words show is not told again by what they say of the talk. */
const opposites = (findings: Findings): Conflict[] => {
	const byWords = substanceConflicts(findings);
	const known = new Set(byWords.flatMap(({evidence}) => evidence.map(placeOf)));
	return [
		...byWords,
		...stanceConflicts(findings).filter(({evidence}) => !evidence.every(each => known.has(placeOf(each)))),
	];
};
