import path from 'node:path';
import type {Article} from '../analysis.ts';
import {type Input, type ReadingOptions, readPlaced} from '../articles/read-articles.ts';
import {articleLine, changeWorkspace} from './workspace.ts';

/** An article, and the path or address that it was read from; null where it came through a pipe. */
export type Incoming = {article: Article; from: string | null};

/** What became of articles that were to be added. */
export type Added = {
	added: Article[];
	/** Those that the workspace has already, to the letter. */
	present: Article[];
	/** Those under whose id the workspace has another text. */
	differing: Incoming[];
};

/** An article by what it says, under whatever id and however many addresses. */
export const contentOf = ({outlet, url, published, headline, text, excerpt}: Article): string =>
	JSON.stringify([outlet, url, published, headline, text, excerpt]);

/** A path is made whole, so that it is found from anywhere. */
const originOf = (from: string): string => (/^https?:\/\//i.test(from) ? from : path.resolve(from));

/** Reads articles and where each comes from. What is wrong with single inputs is told as `readArticles` does. */
export const incomingFrom = async (inputs: readonly Input[], options: ReadingOptions): Promise<Incoming[]> =>
	(await readPlaced(inputs, options)).map(({article, from}) => ({
		article,
		from: from === undefined ? null : originOf(from),
	}));

/**
 * Adds articles to a workspace, which is made where it is not there. What it has already stays as it is.
 *
 * @throws {InputError} As `changeWorkspace` does.
 */
export const addArticles = (file: string, incoming: readonly Incoming[], now: Date): Promise<Added> =>
	changeWorkspace(
		file,
		({entries}) => {
			const byId = new Map([...entries].map(([id, {placed}]) => [id, contentOf(placed.article)]));
			const contents = new Set(byId.values());
			const told: Added = {added: [], present: [], differing: []};
			const lines: object[] = [];
			for (const {article, from} of incoming) {
				const content = contentOf(article);
				if (contents.has(content)) told.present.push(article);
				else if (byId.has(article.id)) told.differing.push({article, from});
				else {
					byId.set(article.id, content);
					contents.add(content);
					told.added.push(article);
					lines.push(articleLine(article, from, now.toISOString()));
				}
			}

			return {lines, told};
		},
		{make: true},
	);
