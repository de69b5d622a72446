import type {Article} from '../analysis.ts';
import {articleOf} from './article.ts';
import {withFieldNames} from './fields.ts';

/** An article, where it stands in its file (for messages), and whether its id was given or made. */
export type Placed = {
	article: Article;
	place: string;
	hasId: boolean;
	/** The path or address where it can be read again; none of what came through a pipe. */
	from?: string;
};

/**
 * Makes an article of a record.
 *
 * @param record What the input holds, of any shape; its fields may have any of their names.
 * @param place Names it in messages.
 * @throws {InputError} Naming the field that is wrong and its mend.
 */
export const placedOf = (record: unknown, place: string): Placed => {
	const article = articleOf(withFieldNames(record), place);
	return {article, place, hasId: (record as {id?: unknown}).id === article.id};
};
