import type {Article} from '../analysis.ts';
import {articleOf} from './article.ts';
import {withFieldNames} from './fields.ts';
import {withOutlet} from './guessed-outlet.ts';

/** An article, where it stands in its file (for messages), and whether its id was given or made. */
export type Placed = {
	article: Article;
	place: string;
	hasId: boolean;
	/** True where the host of its address stands for its outlet, as nobody knew before. */
	isGuessed?: boolean;
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
	const named = withFieldNames(record);
	const whole = withOutlet(named);
	const article = articleOf(whole, place);
	const hasId = (record as {id?: unknown}).id === article.id;
	return {article, place, hasId, ...(whole !== named && {isGuessed: true})};
};
