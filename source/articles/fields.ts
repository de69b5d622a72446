import {isDate} from './article.ts';
import {sentDate} from './sent-dates.ts';

/** The fields of an article in a file, by their names in the program. */
export type FieldName = 'id' | 'outlet' | 'url' | 'published' | 'author' | 'headline' | 'text' | 'excerpt';

/** What people call each field: in the columns of a table, in front matter. */
const names: Record<FieldName, readonly string[]> = {
	id: ['id'],
	outlet: ['outlet', 'source', 'site', 'publisher', 'publication', 'newspaper'],
	url: ['url', 'link', 'address'],
	published: ['published', 'date', 'publication date', 'pubdate'],
	author: ['author', 'authors', 'byline', 'creator', 'by', 'dc:creator'],
	headline: ['headline', 'title'],
	text: ['text', 'body', 'content', 'article'],
	excerpt: ['excerpt'],
};

const fields = new Map(
	Object.entries(names).flatMap(([field, all]) => all.map(name => [name, field as FieldName] as const)),
);

/** The field that a name stands for, however it is written ("Publication_Date"); null for none. */
export const fieldNamed = (name: string): FieldName | null =>
	fields.get(
		name
			.trim()
			.toLowerCase()
			.replace(/[\s_-]+/g, ' '),
	) ?? null;

/** ISO 8601 with a time, to which no zone need be known by a name; but for midnight at the end of a day. */
const timed = /^\d{4}-\d\d-\d\d[T ](?!24:00)\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** The date of a field: ISO 8601 as it is, and what can be read in one way only; as it stands where it is neither. */
export const dateField = (value: string): string => {
	const date = value.trim();
	return timed.test(date) || isDate(date) ? date : (sentDate(date) ?? date);
};

/** A record by the program's names of its fields, where it has others ("title"), and its date as ISO 8601. */
export const withFieldNames = (record: unknown): unknown => {
	if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
	const given = new Map<string, unknown>(Object.entries(record));
	const named = new Map(given);
	for (const [name, value] of given) {
		const field = fieldNamed(name);
		if (field === null || value === null || (named.get(field) ?? null) !== null) continue;
		named.set(field, value);
	}

	const published = named.get('published');
	if (typeof published === 'string') named.set('published', dateField(published));

	return Object.fromEntries(named);
};

/** The names of a field that may stand for it, for messages: "text" (or body, content, article). */
export const namesOf = (field: FieldName): string => {
	const [first, ...others] = names[field];
	return others.length === 0 ? `"${first}"` : `"${first}" (or ${others.join(', ')})`;
};
