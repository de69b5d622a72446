/**
 * The library's face: articles in, Analysis out.
 *
 * @packageDocumentation
 */
export type * from './analysis.ts';
export {analyze} from './analyze.ts';
