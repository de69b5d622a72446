/** What the dashboard's thread and the one that reads for it say to each other. */
import type {Detail, Overview} from '../analysis.ts';
import type {Key} from '../dashboard/model/details.ts';
import type {Reached} from './progress.ts';
import type {Given, ReadingFlags} from './reading.ts';

/** What the reading thread is started with. */
export type Order = {given: readonly Given[]; flags: ReadingFlags};

export type Request =
	/** The details of a key; for a key that is not there, of nothing. */
	| {what: 'details'; key: Key}
	/** Links the articles anew, with the corrections that the workspace keeps now. */
	| {what: 'link'}
	/** Nobody looks any longer: a query is given up. */
	| {what: 'leave'};

/** Another analysis; the details that were asked for last are with it. */
export type Edition = {edition: number; overview: Overview; details: Array<[Key, Detail]>};

export type Answer =
	/** What is known by now, or all of it. */
	| ({what: 'listed'} & Edition)
	/** The answer to `link`. */
	| ({what: 'linked'} & Edition)
	| {what: 'details'; edition: number; key: Key; detail: Detail}
	/** How far the reading is. */
	| {what: 'progress'; line: string | null; reached: Reached | null}
	/** A line for stderr. */
	| {what: 'told'; line: string}
	/** All is read. */
	| {what: 'read'; code: 0 | 2 | 130}
	/** Nothing will be read, or something went wrong with us. */
	| {what: 'failed'; message: string; stack: string; forUser: boolean};
