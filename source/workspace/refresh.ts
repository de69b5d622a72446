import type {Article} from '../analysis.ts';
import {type Entry, entriesOf, type WorkspaceLine} from '../articles/formats/workspace.ts';
import {type InputError, rethrow} from '../articles/input-error.ts';
import type {Placed} from '../articles/placed.ts';
import {type ReadingOptions, readPlaced} from '../articles/read-articles.ts';
import {isAddress} from '../articles/web-addresses.ts';
import {contentOf} from './add.ts';
import {articleLine, changeWorkspace, openWorkspace} from './workspace.ts';

/** What was found where the articles of a workspace came from. */
export type Refreshed = {
	changed: Article[];
	same: number;
	/** Articles that are no longer where they came from; they stay in the workspace. */
	gone: Article[];
	/** Articles that came from nowhere that can be read again. */
	fixed: number;
};

/** What is told while articles are read again, and how. */
export type RefreshOptions = Required<Pick<ReadingOptions, 'onProblem'>> &
	Pick<ReadingOptions, 'allowPrivate' | 'onRead'>;

const readOne = async (
	from: string,
	allowPrivate: boolean,
): Promise<{placed: Placed[]; problems: InputError[]}> => {
	const problems: InputError[] = [];
	const placed = await readPlaced([from], {allowPrivate, onProblem: problem => problems.push(problem)});
	return {placed, problems};
};

/** Articles by their ids, and by those that the same article has there, too. */
const byId = (placed: readonly Placed[]): ReadonlyMap<string, Placed> =>
	new Map(
		placed.flatMap(each => {
			const {id, alsoAs = []} = each.article;
			return [id, ...alsoAs].map(known => [known, each] as const);
		}),
	);

/** The articles, by id, that stand now where entries come from. Of what could not be read at all there is nothing. */
const readAgain = async (
	entries: Iterable<Entry>,
	{onProblem, onRead = () => {}, allowPrivate = false}: RefreshOptions,
): Promise<Map<string, ReadonlyMap<string, Placed>>> => {
	const origins = [...new Set([...entries].flatMap(entry => entry.from ?? []))];
	// Hosts take their time, side by side; a file takes only that of reading it.
	const begun = new Map(origins.filter(isAddress).map(from => [from, readOne(from, allowPrivate)]));
	const again = new Map<string, ReadonlyMap<string, Placed>>();
	for (const [i, from] of origins.entries()) {
		const {placed, problems} = await (begun.get(from) ?? readOne(from, allowPrivate));
		problems.forEach(onProblem);
		onRead(i + 1, origins.length);
		if (placed.length > 0) again.set(from, byId(placed));
	}

	return again;
};

/** How many articles ever came from a place, those that were removed since among them. */
const countsOf = (lines: readonly WorkspaceLine[]): Map<string | null, number> => {
	const counts = new Map<string | null, number>();
	const ever = entriesOf(
		lines.filter(({kind}) => kind !== 'removed'),
		rethrow,
	);
	for (const {from} of ever.values()) counts.set(from, (counts.get(from) ?? 0) + 1);
	return counts;
};

/**
 * Which of the articles read is the one that the workspace has. By its id; where its text makes the id, by there being
 * one article then and one now.
 */
const againOf = (
	{placed: {article}}: Entry,
	siblings: number,
	again: ReadonlyMap<string, Placed>,
): Article | undefined => {
	const [only] = again.size === 1 && siblings === 1 ? again.values() : [];
	return again.get(article.id)?.article ?? (only?.hasId ? undefined : only?.article);
};

/**
 * Reads again, from where they came, the articles of a workspace. Of those that have changed it gets the new text, below
 * the old one in the file, under the same id.
 *
 * @param options `onProblem` is told of what cannot be read again; those articles stay as they are. `onRead` is told
 * how many of the places they came from are read.
 * @throws {InputError} As `changeWorkspace` does.
 */
export const refreshArticles = async (
	file: string,
	options: RefreshOptions,
	now: Date,
): Promise<Refreshed> => {
	const {entries} = await openWorkspace(file, rethrow);
	// Reading takes its time, in which others may write.
	const again = await readAgain(entries.values(), options);
	return changeWorkspace(file, ({entries, lines: before}) => {
		const counts = countsOf(before);
		const told: Refreshed = {changed: [], same: 0, gone: [], fixed: 0};
		const lines: object[] = [];
		for (const entry of entries.values()) {
			const {placed, added, from} = entry;
			const articles = from === null ? undefined : again.get(from);
			if (from === null || !articles) {
				told.fixed++;
				continue;
			}

			const found = againOf(entry, counts.get(from)!, articles);
			if (!found) told.gone.push(placed.article);
			else if (contentOf(found) === contentOf(placed.article) && found.author === placed.article.author)
				told.same++;
			else {
				const {alsoAs: _ids, ...article} = {...found, id: placed.article.id};
				told.changed.push(article);
				lines.push(articleLine(article, from, added ?? now.toISOString(), {refreshed: now.toISOString()}));
			}
		}

		return {lines, told};
	});
};
