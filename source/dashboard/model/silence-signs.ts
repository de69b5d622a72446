import type {Silence} from '../../report/silence.ts';
import {type Line, segment} from '../line.ts';
import type {Content} from './table.ts';

/** What stands in a narrow cell where an outlet says nothing, and what it means: in a legend, and by itself. */
const signs = new Map<Silence, {sign: string; short: string; meaning: string}>([
	['lacks it', {sign: '–', short: 'lacks it', meaning: 'lacks it'}],
	['elsewhere', {sign: '·', short: 'elsewhere', meaning: 'elsewhere'}],
	['too early', {sign: '‹', short: 'too early', meaning: 'published before'}],
	['not known', {sign: '?', short: 'excerpt', meaning: 'not in excerpt'}],
	['not read', {sign: '?', short: 'not English', meaning: 'not in English'}],
]);

/** A cell of an outlet that says nothing, as a sign. */
export const silentCell = (silence: Silence, row?: string): Content => {
	const {sign, meaning} = signs.get(silence)!;
	return {
		kind: 'lines',
		lines: [[segment(sign, 'quiet')]],
		evidence: null,
		spoken: meaning,
		...(row !== undefined && {row}),
	};
};

/** What the signs mean of the silences that there are. */
export const legendOf = (silences: ReadonlySet<Silence>): Line =>
	[...signs].flatMap(([silence, {sign, short}]) =>
		silences.has(silence) ? [segment(` ${sign}`, 'key'), segment(` ${short} `, 'quiet')] : [],
	);
