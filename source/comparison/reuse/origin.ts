import agencies from '../../../data/words/agencies.json' with {type: 'json'};
import type {AnalysedArticle, Evidence, Facet, Reuse, Span, Statement} from '../../analysis.ts';
import {referentOf} from '../referents.ts';
import {overlap} from '../spans.ts';
import type {Run, Text} from './runs.ts';

/** What is said in an article. */
type StatementsOf = (article: string) => readonly Statement[];

/** So many words in the same order two newsrooms do not hit upon apart. */
const borrowed = 10;

/** A passage that opens its articles within so many words, and has as many, is an agency's lead. */
const opening = 25;

/**
 * What a shared passage was copied from, as far as the articles tell. It is of a readout where one of them gives it
 * to a body, or to its spokesman, that tells of the talk, and none to somebody else.
 *
 * @param runs Its places among the words of `texts`, and `spans` the same in the texts of the articles.
 */
export const originOf = (
	texts: readonly Text[],
	runs: readonly Run[],
	spans: readonly Evidence[],
	statementsOf: StatementsOf,
): Reuse['from'] => {
	const spoken = spans.flatMap((span, i): Spoken[] => {
		const statement = statementAt(statementsOf(span.article), span);
		return statement ? [{article: texts[runs[i]!.text]!.article, statement}] : [];
	});
	if (isReadout(spoken, statementsOf)) return 'readout';
	// Anyone's quoted words may have been heard by all.
	if (spoken.some(({statement}) => statement.kind !== 'indirect')) return null;
	const opens = runs.every(({from, to}) => from < opening && to - from >= opening);
	if (opens || runs.some(run => namesAgency(texts[run.text]!, run))) return 'wire';
	const pair = new Set(spans.map(({article}) => article)).size === 2;
	return pair && runs.every(({from, to}) => to - from >= borrowed) ? 'article' : null;
};

/** A statement in which a shared passage stands. */
type Spoken = {article: AnalysedArticle; statement: Statement};

const isReadout = (spoken: readonly Spoken[], statementsOf: StatementsOf): boolean =>
	spoken.length > 0 &&
	spoken.every(({article, statement}) => isOfficial(article, statementsOf, statement)) &&
	spoken.some(({article, statement}) => tellsOfTalk(article, statementsOf, statement)) &&
	new Set(spoken.flatMap(({statement: {source}}) => (source!.side ? [sideOf(source!.side)] : []))).size < 2;

const sideOf = (side: string): string => referentOf(null, side);

/** Papers that are handed out. */
const papers = /\b(?:read-?out|statement|summary|communiqu[eé]|transcript)\b/iu;

/** Sources whose words are handed out in writing to all: bodies, their spokesmen, their readouts. */
const official =
	/\b(?:read-?out|statement|communiqu[eé]|spokes\p{L}+|ministry|department|office|government|military|presidency|administration|secretariat|army|staff|pentagon|kremlin|embassy|commission|council|nato|union|nations)\b/iu;

/** What a readout is about. */
const ofTalk: ReadonlySet<Facet> = new Set([
	'call',
	'initiative',
	'substance',
	'confidentiality',
	'purpose',
	'planned contact',
]);

/** How far around a name its office may stand: "Colonel Ada Brandt, the general staff's spokeswoman". */
const office = 45;

/** What else the article gives to the source of a statement. */
const alsoSaid = (id: string, statementsOf: StatementsOf, {source}: Statement): Statement[] =>
	statementsOf(id).filter(other => other.source?.name === source!.name);

/** Whether the source of a statement is a body or speaks for one, wherever the article says so. */
const isOfficial = ({id, text}: AnalysedArticle, statementsOf: StatementsOf, statement: Statement): boolean =>
	!statement.source!.unnamed &&
	(official.test(statement.source!.name) ||
		alsoSaid(id, statementsOf, statement).some(({source}) => official.test(around(text, source!))));

/** Whether the words are from a paper, or of one who tells of the talk: an army's count of troops is no readout. */
const tellsOfTalk = (
	{id, text}: AnalysedArticle,
	statementsOf: StatementsOf,
	statement: Statement,
): boolean =>
	papers.test(around(text, statement.source!)) ||
	alsoSaid(id, statementsOf, statement).some(({facet}) => ofTalk.has(facet));

/** The end of a sentence: a stop after a word that is no abbreviation. */
const sentenceEnd = /(?<=\p{L}{4}[.!?]["”]?)\s/u;

/** The words around a name in its sentence: a body named in the next or the one before is another source. */
const around = (text: string, {start, end}: Span): string =>
	text
		.slice(Math.max(0, start - office), start)
		.split(sentenceEnd)
		.at(-1)! +
	text.slice(start, end) +
	text.slice(end, end + office).split(sentenceEnd)[0]!;

const statementAt = (statements: readonly Statement[], span: Evidence): Statement | undefined =>
	statements.find(
		({source, content}) => source !== null && 2 * overlap(content, span) > span.end - span.start,
	);

const agency = new RegExp(`(?<!\\p{L})(?:${agencies.words.join('|')})(?!\\p{L})`, 'u');

/** Whether a wire is named in the words right before or after the passage. */
const namesAgency = ({article, words}: Text, {from, to}: Run): boolean => {
	const before = words[Math.max(0, from - 12)]!.start;
	const after = words[Math.min(words.length, to + 12) - 1]!.end;
	return (
		agency.test(article.text.slice(before, words[from]!.start)) ||
		agency.test(article.text.slice(words[to - 1]!.end, after))
	);
};
