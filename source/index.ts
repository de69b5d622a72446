/**
 * The library's face: articles in, Analysis out.
 *
 * @packageDocumentation
 */
export type * from './analysis.ts';
export {analyze} from './analyze.ts';
export {articlesIn, readArticles} from './articles/files.ts';
export {InputError} from './articles/input-error.ts';
