import type {Person, Statement, StatementKind} from '../analysis.ts';
import {wordsOf} from '../words.ts';

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

/** Count of the words that a statement gives to its source, without those that only say who said it. */
export const saidWords = ({content, start, text}: Statement): number =>
	wordsOf(text.slice(content.start - start, content.end - start)).length;

/** The sources of some statements, those with most words first, by article. */
export const speakersOf = (statements: readonly Statement[], people: readonly Person[]): Speaker[] => {
	const countries = new Map(people.map(({name, country}) => [name, country]));
	const speakers = new Map<string, Speaker>();
	for (const statement of statements) {
		const {article, source, kind} = statement;
		if (!source) continue;
		const {name, via} = source;
		const key = JSON.stringify([article, name]);
		const speaker = speakers.get(key) ?? {
			article,
			name,
			country: countries.get(name) ?? null,
			words: 0,
			kinds: [],
			via: [],
		};
		speaker.words += saidWords(statement);
		if (!speaker.kinds.includes(kind)) speaker.kinds.push(kind);
		for (const through of via) if (!speaker.via.includes(through)) speaker.via.push(through);
		speakers.set(key, speaker);
	}

	return [...speakers.values()].sort((a, b) => b.words - a.words || a.name.localeCompare(b.name));
};
