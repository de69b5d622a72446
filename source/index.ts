/**
 * The library's face: articles in, Analysis out, and from an Analysis the comparison of an event.
 *
 * @packageDocumentation
 */
export type * from './analysis.ts';
export {analyze} from './analyze.ts';
export {systemProblem} from './articles/files.ts';
export {InputError, type OnProblem} from './articles/input-error.ts';
export type {Placed} from './articles/placed.ts';
export {
	articlesIn,
	type Input,
	type Query,
	type ReadingOptions,
	readArticles,
} from './articles/read-articles.ts';
export {articleRows} from './articles/sql/rows.ts';
export {articleLines} from './articles/stream.ts';
export {withOutlets} from './corrections/outlets.ts';
export {type Findings, findingsOf} from './findings.ts';
export {link} from './link.ts';
export {compactor} from './parallel/compact.ts';
export {type FindingOptions, findIn} from './parallel/find.ts';
export type {Found} from './parallel/found.ts';
export {distinctFindings, foundLine, foundLines} from './parallel/found-lines.ts';
export {type PackedFindings, packed, unpacked} from './parallel/packed.ts';
export {type Comparison, comparisonOf as compare, type Scope} from './report/comparison.ts';
export {type Format, renderComparison} from './report/formats.ts';
export type {Column, ComparisonRow, Presence, RowCell} from './report/rows.ts';
