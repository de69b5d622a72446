import type {Person, Statement, StatementKind} from '../analysis.ts';
import {wordsOf} from '../words.ts';
import type {ComparisonRow} from './rows.ts';

/** Who speaks in one article, and how much. */
export type Speaker = {
	article: string;
	name: string;
	/** The side: the country that the person speaks for, where the articles tell. */
	country: string | null;
	/** Words given to the source, in all its statements. */
	words: number;
	kinds: StatementKind[];
	/** Through whom the words came: agencies, papers. */
	via: string[];
};

/** The sources of the statements that rows show, those with most words first, by article. */
export const speakersOf = (rows: readonly ComparisonRow[], people: readonly Person[]): Speaker[] => {
	const countries = new Map(people.map(({name, country}) => [name, country]));
	const statements = new Map<string, Statement>();
	for (const {cells} of rows) {
		for (const {statements: told} of cells) {
			for (const statement of told) if (statement.source) statements.set(statement.id, statement);
		}
	}

	const speakers = new Map<string, Speaker>();
	for (const {article, source, content, start, text, kind} of statements.values()) {
		const {name, via} = source!;
		const key = JSON.stringify([article, name]);
		const speaker = speakers.get(key) ?? {
			article,
			name,
			country: countries.get(name) ?? null,
			words: 0,
			kinds: [],
			via: [],
		};
		speaker.words += wordsOf(text.slice(content.start - start, content.end - start)).length;
		if (!speaker.kinds.includes(kind)) speaker.kinds.push(kind);
		for (const through of via) if (!speaker.via.includes(through)) speaker.via.push(through);
		speakers.set(key, speaker);
	}

	return [...speakers.values()].sort((a, b) => b.words - a.words || a.name.localeCompare(b.name));
};
