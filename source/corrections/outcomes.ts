import type {Correction, Evidence, Outcome} from '../analysis.ts';
import {dateInWords} from '../words/told.ts';

/** Who corrected something, and when: "Ada, 3 Jun 2031". */
export const signature = ({by, at}: Correction): string => `${by}, ${dateInWords(at.slice(0, 10), 3)}`;

export const applied = (correction: Correction, places: Evidence[]): Outcome => ({
	correction,
	state: 'applied',
	reason: null,
	places,
});

/** @param reason What is missing, in a few words. */
export const unfit = (correction: Correction, reason: string, places: Evidence[] = []): Outcome => ({
	correction,
	state: 'unfit',
	reason,
	places,
});

export const overruled = (correction: Correction, later: Correction, places: Evidence[]): Outcome => ({
	correction,
	state: 'overruled',
	reason: `overruled by ${later.id} (${signature(later)})`,
	places,
});

export const undone = (correction: Correction, undo: Correction): Outcome => ({
	correction,
	state: 'undone',
	reason: `undone by ${undo.id} (${signature(undo)})`,
	places: [],
});
