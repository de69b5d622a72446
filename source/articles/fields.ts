/** The fields of an article in a file, by their names in the program. */
export type FieldName = 'id' | 'outlet' | 'url' | 'published' | 'headline' | 'text' | 'excerpt';

/** What people call each field: in the columns of a table, in front matter. */
const names: Record<FieldName, readonly string[]> = {
	id: ['id'],
	outlet: ['outlet', 'source', 'site', 'publisher', 'publication', 'newspaper'],
	url: ['url', 'link', 'address'],
	published: ['published', 'date', 'publication date', 'pubdate'],
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

/** The names of a field that may stand for it, for messages: "text" (or body, content, article). */
export const namesOf = (field: FieldName): string => {
	const [first, ...others] = names[field];
	return others.length === 0 ? `"${first}"` : `"${first}" (or ${others.join(', ')})`;
};
