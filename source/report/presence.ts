import type {Facet} from '../analysis.ts';
import {type Block, text} from './document.ts';
import {heading} from './labels.ts';
import type {Column, ComparisonRow, Presence} from './rows.ts';

/** What stands in a column that has no words in a row, and what it means. */
const presences = new Map<Presence, {label: string; meaning: string}>([
	['lacks it', {label: '–', meaning: 'the article does not report it'}],
	['elsewhere', {label: '·', meaning: 'not in this row; the article has other statements of this kind'}],
	['not known', {label: '[…]', meaning: 'not in the excerpt that is held'}],
	['not read', {label: '(not in English)', meaning: 'nothing is looked for in the article'}],
	['too early', {label: '(published before)', meaning: 'the article could not know it yet'}],
]);

/** What stands where an outlet says nothing. */
export const silenceLabel = (presence: Presence): string => presences.get(presence)?.label ?? '';

/** What the signs of silence mean, of those that are used. */
export const legendOf = (used: ReadonlySet<Presence>): string[] =>
	[...presences].flatMap(([presence, {label, meaning}]) =>
		used.has(presence) ? [`${label} ${meaning}`] : [],
	);

/** What a row says of each column, as far as presence goes. */
type PresenceRow = {
	facet: Facet;
	cells: ReadonlyArray<{presence: Presence; spans: {readonly length: number}}>;
};

/** How often a column speaks of a facet; where it never does, why. */
export type FacetPresence = {facet: Facet; columns: Array<{presence: Presence; statements: number}>};

/** Of several reasons for silence the one that leaves most open: what may stand in a gap may have been said. */
const mostOpen: readonly Presence[] = ['not read', 'not known', 'elsewhere', 'lacks it', 'too early'];

/** Facets by columns, in the order of the rows: which outlet tells of what, and why another does not. */
export const presenceIn = (rows: readonly PresenceRow[]): FacetPresence[] =>
	[...new Set(rows.map(({facet}) => facet))].map(facet => {
		const own = rows.filter(row => row.facet === facet);
		return {
			facet,
			columns: own[0]!.cells.map((_cell, at) => {
				const cells = own.map(row => row.cells[at]!);
				const statements = cells.reduce((sum, {spans}) => sum + spans.length, 0);
				const silence = mostOpen.find(reason => cells.some(({presence}) => presence === reason));
				return {presence: statements > 0 ? 'here' : silence!, statements};
			}),
		};
	});

/** The facets by articles as a table; nothing for one article alone. */
export const presenceBlocks = (columns: readonly Column[], rows: readonly ComparisonRow[]): Block[] => {
	const facets = presenceIn(rows);
	if (columns.length < 2 || facets.length === 0) return [];
	const legend = legendOf(new Set(facets.flatMap(({columns: cells}) => cells.map(({presence}) => presence))));
	return [
		{
			kind: 'table',
			columns: columns.map(({name}) => name),
			rows: facets.map(({facet, columns: cells}) => ({
				title: heading(facet),
				note: null,
				cells: cells.map(({presence, statements}) => [
					presence === 'here'
						? text(`${statements} ${statements === 1 ? 'statement' : 'statements'}`)
						: text(silenceLabel(presence)),
				]),
			})),
			legend: legend.length === 0 ? [] : [text(legend.join('; '))],
		},
	];
};
