import type {Statement} from '../../analysis.ts';
import {Passages} from '../../words.ts';
import type {Placed} from '../placement.ts';
import type {Speaker} from '../sides.ts';
import {type Findings, passageOf} from './telling.ts';

/** A remark with the words in it that are given to somebody, and to whom, as the article names them. */
export type Voice = {remark: Placed; speaker: Speaker; name: string; statement: Statement; words: string};

/** All remarks that the articles give to a source whom they name. */
export const voicesIn = (findings: Findings): Voice[] =>
	findings.remarks.flatMap((remark): Voice[] => {
		const {speaker} = remark.features;
		const statement = speaker && statementAt(findings, remark);
		if (!speaker || !statement) return [];
		const name = inSentence(statement.source!.name);
		return [{remark, speaker, name, statement, words: wordsSaid(findings, remark, statement)}];
	});

/** Whether two are known to be two: other persons, or those of other sides where one is no person. */
export const areTwo = (a: Speaker, b: Speaker): boolean => {
	if (a.person !== null && b.person !== null) return a.person !== b.person;
	return a.side !== null && b.side !== null && a.side !== b.side;
};

const known = new WeakMap<readonly Statement[], Passages<Statement>>();

/** Those of an article's statements that are somebody's word, sorted once, by what is said. */
const attributed = (statements: readonly Statement[]): Passages<Statement> => {
	const before = known.get(statements);
	if (before) return before;
	const passages = new Passages(
		statements.filter(({source}) => source !== null),
		({content}) => content,
	);
	known.set(statements, passages);
	return passages;
};

/** The innermost attribution that a remark stands in. */
const statementAt = ({accounts}: Findings, remark: Placed): Statement | undefined =>
	attributed(accounts.get(remark.article)?.statements ?? [])
		.touching(remark)
		.sort((a, b) => length(a) - length(b) || a.start - b.start)[0];

/** The part of a remark that is said, without who says it. */
const wordsSaid = (findings: Findings, remark: Placed, {content}: Statement): string =>
	passageOf(findings, {
		article: remark.article,
		start: Math.max(remark.start, content.start),
		end: Math.min(remark.end, content.end),
	});

const inSentence = (name: string): string => (body.test(name) && !/^the /i.test(name) ? `the ${name}` : name);

/** Names that English puts an article before. */
const body =
	/\b(?:ministry|department|office|government|military|presidency|administration|army|staff|side|spokes\p{L}+|readout|statement|officials?)$/iu;

const length = ({content}: Statement): number => content.end - content.start;
