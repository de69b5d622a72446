import {listed} from '../../words/told.ts';

/** What a page tells of its article; '' where it does not tell. */
export type Told = {
	headline: string;
	outlet: string;
	author: string;
	published: string;
	address: string;
	/** The text of the article, also where the page shows less of it. */
	body: string;
	/** Words of the article, 0 where that is not told. */
	words: number;
	/** Whether everybody may read it; null where that is not told. */
	isFree: boolean | null;
};

const nothing: Told = {
	headline: '',
	outlet: '',
	author: '',
	published: '',
	address: '',
	body: '',
	words: 0,
	isFree: null,
};

type Node = Record<string, unknown>;

/** Kinds of articles at https://schema.org, the likeliest to be news first. */
const kinds = [
	/^(?:\w*NewsArticle|LiveBlogPosting)$/,
	/^(?:Article|Report|\w*BlogPosting|AdvertiserContentArticle|SatiricalArticle)$/,
	/^(?:WebPage|ItemPage|VideoObject)$/,
];

/** Nodes of the linked data of a page that are looked at. */
const mostNodes = 20_000;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const rankOf = ({'@type': type}: Node): number => {
	const types = (Array.isArray(type) ? type : [type]).map(each => String(each).replace(/^.*[/:#]/, ''));
	const rank = kinds.findIndex(kind => types.some(each => kind.test(each)));
	return rank === -1 ? kinds.length : rank;
};

/** What is wrong with scripts that people and templates write, and does not keep their fields from being read. */
const mended = (script: string): string =>
	script
		.replace(/[\u0000-\u001F\u2028\u2029]/g, ' ')
		.trim()
		.replace(/^(?:<!--|(?:\/\/|\/\*)? {0,9}<!\[CDATA\[ {0,9}(?:\*\/)?)/, '')
		.replace(/(?:(?:\/\/)? {0,9}-->|(?:\/\/|\/\*)? {0,9}\]\]> {0,9}(?:\*\/)?)$/, '')
		.replace(/,(?= {0,99}[}\]])/g, '')
		.replace(/; {0,99}$/, '');

/** The fields that stand in a script which is no JSON: only those of plain text are found. */
const fieldsOf = (script: string): Node => {
	const field = (name: string): string | undefined =>
		new RegExp(`"${name}" {0,9}: {0,9}"([^"\\\\]{1,500})"`).exec(script)?.[1];
	const inner = (name: string): Node => ({
		name: new RegExp(
			`"${name}" {0,9}: {0,9}\\[? {0,9}\\{[^{}]{0,500}?"name" {0,9}: {0,9}"([^"\\\\]{1,200})"`,
		).exec(script)?.[1],
	});
	return {
		isAccessibleForFree: /"isAccessibleForFree" {0,9}: {0,9}"?(true|false)/i.exec(script)?.[1],
		'@type': /"@type" {0,9}: {0,9}\[? {0,9}"([^"]{0,60}(?:Article|Posting))"/.exec(script)?.[1],
		headline: field('headline'),
		datePublished: field('datePublished'),
		publisher: inner('publisher'),
		author: inner('author'),
	};
};

const parsed = (script: string): unknown => {
	for (const text of [script, mended(script)]) {
		try {
			return JSON.parse(text);
		} catch {}
	}

	return fieldsOf(mended(script));
};

/** All nodes of the scripts of a page, the outer ones first, and by their `@id`. */
const nodesOf = (scripts: readonly string[]): {nodes: Node[]; byId: Map<string, Node>} => {
	const nodes: Node[] = [];
	const byId = new Map<string, Node>();
	const queue: unknown[] = scripts.map(parsed);
	for (let next = 0; next < queue.length && next < mostNodes; next++) {
		const value = queue[next];
		if (Array.isArray(value)) {
			for (const each of value) queue.push(each);
			continue;
		}

		if (!isNode(value)) continue;
		nodes.push(value);
		const id = value['@id'];
		// A reference has nothing but its id.
		if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
		for (const each of Object.values(value)) if (isNode(each)) queue.push(each);
	}

	return {nodes, byId};
};

const textOf = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Names of persons or bodies, however they are given: a text, a node, a reference, a list of them. */
const namesOf = (value: unknown, byId: ReadonlyMap<string, Node>): string[] =>
	(Array.isArray(value) ? value.slice(0, 20) : [value])
		.map(each => {
			if (!isNode(each)) return textOf(each);
			const node = each.name === undefined ? (byId.get(textOf(each['@id'])) ?? each) : each;
			return textOf(Array.isArray(node.name) ? node.name[0] : node.name);
		})
		.filter(name => name !== '');

const addressOf = ({mainEntityOfPage: page, url}: Node): string => {
	const ofPage = isNode(page) ? textOf(page['@id']) || textOf(page.url) : textOf(page);
	return /^https?:/.test(ofPage) ? ofPage : textOf(url);
};

/** A truth value, however it is written: true, "False", "http://schema.org/False". */
const freedom = (value: unknown): boolean | null => {
	const word = /(?:^|\/)(true|false)$/i.exec(typeof value === 'boolean' ? String(value) : textOf(value))?.[1];
	return word === undefined ? null : word.toLowerCase() === 'true';
};

/**
 * What the linked data of a page (JSON-LD, https://schema.org) tell of its article. Pages also carry the data of
 * other articles, deeper down: of the articles of the likeliest kind the outermost counts.
 *
 * @param scripts The scripts as they stand on the page, JSON or what was meant to be it.
 * @returns The fields as they are written there.
 */
export const toldByLinkedData = (scripts: readonly string[]): Told => {
	const {nodes, byId} = nodesOf(scripts);
	const ranked = nodes.map((node, order) => ({node, rank: rankOf(node), order}));
	const articles = ranked
		.filter(({node, rank}) => rank < kinds.length && (node.headline ?? node.datePublished) !== undefined)
		.sort((a, b) => a.rank - b.rank || a.order - b.order);
	const article = articles[0]?.node;
	if (!article) return nothing;
	const outlet = namesOf(article.publisher, byId)[0] ?? namesOf(article.sourceOrganization, byId)[0];
	return {
		headline: textOf(article.headline),
		outlet: outlet ?? '',
		author: listed([...new Set(namesOf(article.author ?? article.creator, byId))]),
		published: textOf(article.datePublished) || textOf(article.dateCreated),
		address: addressOf(article),
		body: textOf(article.articleBody),
		words: Number(textOf(article.wordCount)) || 0,
		isFree: freedom(article.isAccessibleForFree),
	};
};
