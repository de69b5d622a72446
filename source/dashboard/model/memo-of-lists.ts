import {memo} from './memo.ts';
import type {Lists} from './model.ts';

/** Like `memo`, for what depends on the lists of a model and on none of its details: it holds when details come. */
export const memoOfLists = <Rest extends readonly unknown[], Result>(
	compute: (lists: Lists, ...rest: Rest) => Result,
	kept = 1,
): ((model: Pick<Lists, 'lists'>, ...rest: Rest) => Result) => {
	const known = memo(compute, kept);
	return ({lists}, ...rest) => known(lists, ...rest);
};
