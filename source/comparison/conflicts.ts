import type {Conflict} from '../analysis.ts';
import {attributionConflicts} from './conflicts/attribution.ts';
import {figureConflicts} from './conflicts/figures.ts';
import {initiatorConflicts} from './conflicts/initiator.ts';
import {quotationConflicts} from './conflicts/quotations.ts';
import {dateConflicts, statusConflicts} from './conflicts/reports.ts';
import {seriesConflicts} from './conflicts/series.ts';
import {substanceConflicts} from './conflicts/substance.ts';
import type {Findings} from './conflicts/telling.ts';

/**
 * Accounts that cannot both be right: of when, whether and by whom a call was made, of figures at one time, of
 * what was agreed or not, of
 * who said something, and of what came before. A figure that changes with time is none, nor is a formula that
 * returns in the readouts of several calls.
 */
export const conflictsIn = (findings: Findings): Conflict[] => [
	...dateConflicts(findings),
	...statusConflicts(findings),
	...initiatorConflicts(findings),
	...figureConflicts(findings),
	...substanceConflicts(findings),
	...quotationConflicts(findings),
	...attributionConflicts(findings),
	...seriesConflicts(findings),
];
