import {createHash} from 'node:crypto';
import {z} from 'zod';
import type {Article} from '../analysis.ts';
import {isIsoDate} from '../words/iso-date.ts';
import {listed} from '../words/told.ts';
import {authorIn} from './bylines.ts';
import {InputError} from './input-error.ts';

const datePattern =
	/^(\d{4}-\d\d-\d\d)(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** True for a day that the calendar has, with or without a time: "2022-02-30" is none. */
export const isDate = (value: string): boolean => {
	const day = datePattern.exec(value)?.[1];
	return day !== undefined && isIsoDate(day);
};

/** What is wrong with a date that is none. */
const dateProblem = (value: string): string => {
	if (!/^\d{4}-\d\d-\d\d/.test(value)) return 'which is no date';
	return `a ${isDate(value.slice(0, 10)) ? 'time' : 'date'} that does not exist`;
};

/** A field that may be missing: null or a blank text, as of an empty cell, is as good as none. */
const optional = <Field extends z.ZodType>(field: Field) =>
	z.preprocess(value => (typeof value === 'string' && value.trim() === '' ? null : value), field.nullish());

/** A name, or a node of linked data with one. */
const person = z.union([z.string(), z.object({name: z.string()}).transform(({name}) => name)]);

/** The fields of an article; all but `outlet` and `text` may be missing. */
const fields = z.object({
	id: optional(z.string()),
	outlet: z.string().trim().min(1),
	outletFrom: z.enum(['address', 'file']).nullish().catch(null),
	url: optional(z.string()),
	alsoAt: optional(z.array(z.string())),
	published: optional(z.string().refine(isDate)),
	author: optional(z.union([person, z.array(person).transform(listed)])),
	headline: optional(z.string()),
	text: z.string(),
	excerpt: optional(z.boolean()),
});

/** What to write instead, for each field. */
const mends = new Map([
	['id', 'write a text of one character or more, or leave the field out'],
	['outlet', 'write the name of the outlet, or the address of the article as "url"'],
	['url', 'write the address as a text, or null'],
	['alsoAt', 'write the other addresses as a list of texts, or leave the field out'],
	['published', 'write the date of publication as YYYY-MM-DD, or null where it is not known'],
	['author', 'write the name of the author as a text, or a list of names'],
	['headline', 'write the headline as a text, or leave the field out'],
	['text', 'write the text of the article'],
	['excerpt', 'write true or false'],
]);

const shown = (value: unknown): string => {
	const text = JSON.stringify(value) ?? 'missing';
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const idFrom = (outlet: string, identity: string): string => {
	const slug = outlet
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const digest = createHash('sha256').update(identity).digest('hex').slice(0, 8);
	return slug === '' ? digest : `${slug}-${digest}`;
};

/** A stable id for an article that came without one: the outlet, and a digest of where or what the article is. */
const idOf = (outlet: string, url: string | null, text: string): string => idFrom(outlet, url ?? text);

/** The same of all that the article holds, for articles that share outlet and address. */
export const contentIdOf = ({outlet, url, published, author, headline, text, excerpt}: Article): string =>
	// An article without an author keeps the id that it had before authors were read.
	idFrom(
		outlet,
		JSON.stringify([url, published, headline, text, excerpt, ...(author === null ? [] : [author])]),
	);

/** Characters of a text: a thick book. What is longer holds many articles, or none. */
const longestText = 500_000;
/** Characters of a headline or a name. */
const longestName = 2000;

const count = (value: number): string => value.toLocaleString('en-US');

/**
 * Checks one record and makes an article of it.
 *
 * @param record What the file holds, of any shape.
 * @param place Where it stands, for the message: "news.jsonl, line 3".
 * @throws {InputError} Naming the field that is wrong and its mend.
 */
export const articleOf = (record: unknown, place: string): Article => {
	if (typeof record !== 'object' || record === null || Array.isArray(record)) {
		throw new InputError(
			place,
			`${shown(record)} is not an article`,
			'write an object with "outlet", "published", "headline" and "text"',
		);
	}

	const result = fields.safeParse(record);
	if (!result.success) {
		const field = String(result.error.issues[0]?.path[0]);
		const value = new Map(Object.entries(record)).get(field);
		const problem =
			value === undefined
				? `"${field}" is missing`
				: field === 'published' && typeof value === 'string'
					? `"published" is ${shown(value)}, ${dateProblem(value)}`
					: `"${field}" is ${shown(value)}`;
		throw new InputError(place, problem, mends.get(field) ?? 'mend it');
	}

	for (const field of ['outlet', 'author', 'headline', 'text'] as const) {
		const length = result.data[field]?.length ?? 0;
		const most = field === 'text' ? longestText : longestName;
		if (length <= most) continue;
		throw new InputError(
			place,
			`"${field}" has ${count(length)} characters, more than any article (${count(most)} at most)`,
			field === 'text' ? 'part it into its articles' : `write the ${field} alone`,
		);
	}

	const {id, outlet, outletFrom, url, alsoAt, published, author, headline, text, excerpt} = result.data;
	return {
		id: id ?? idOf(outlet, url ?? null, text),
		outlet,
		...(outletFrom && {outletFrom}),
		url: url ?? null,
		...(alsoAt && alsoAt.length > 0 && {alsoAt}),
		published: published ?? null,
		author: authorIn(author ?? null, outlet),
		headline: headline ?? '',
		text,
		excerpt: excerpt ?? false,
	};
};
