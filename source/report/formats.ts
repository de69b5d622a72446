import type {Analysis} from '../analysis.ts';
import {type Comparison, comparisonOf, type Scope} from './comparison.ts';
import {comparisonCsv} from './csv.ts';
import {htmlOf} from './html.ts';
import {comparisonJson} from './json.ts';
import {markdownOf} from './markdown.ts';
import {documentOf} from './sections.ts';
import {type TextOptions, textOf} from './text.ts';

/** A form in which a comparison can be taken away. */
export type Format = 'text' | 'markdown' | 'csv' | 'html' | 'json';

type Renderer = {
	/** Of the files that hold it, with the dot. */
	extension: string;
	render: (analysis: Analysis, comparison: Comparison, options: TextOptions) => string;
};

/** The formats, in the order in which they are offered. */
export const formats: ReadonlyMap<Format, Renderer> = new Map<Format, Renderer>([
	[
		'text',
		{
			extension: '.txt',
			render: (analysis, comparison, options) => textOf(documentOf(analysis, comparison), options),
		},
	],
	[
		'markdown',
		{extension: '.md', render: (analysis, comparison) => markdownOf(documentOf(analysis, comparison))},
	],
	['csv', {extension: '.csv', render: comparisonCsv}],
	['html', {extension: '.html', render: (analysis, comparison) => htmlOf(documentOf(analysis, comparison))}],
	['json', {extension: '.json', render: (_analysis, comparison) => comparisonJson(comparison)}],
]);

/** True for the name of a format. */
export const isFormat = (name: string): name is Format => formats.has(name as Format);

/**
 * The comparison of one event, or of its series, as a document.
 *
 * @param options Of plain text; 80 columns with asterisks where left out.
 * @throws {RangeError} Where the analysis has no such event.
 */
export const renderComparison = (
	analysis: Analysis,
	scope: Scope,
	format: Format,
	options: TextOptions = {width: 80, emphasis: 'asterisks'},
): string => formats.get(format)!.render(analysis, comparisonOf(analysis, scope), options);
