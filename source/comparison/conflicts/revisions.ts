import directions from '../../../data/words/directions.json' with {type: 'json'};
import words from '../../../data/words/revisions.json' with {type: 'json'};
import {valueOfWord} from '../../language/numbers.ts';
import type {Placed} from '../placement.ts';
import {touching} from '../spans.ts';
import {onceFor} from './once.ts';
import {type Findings, passageOf} from './telling.ts';
import {daysBetween} from './times.ts';

const changing = new Set([...words.verbs, ...directions.up, ...directions.down]);

const oneOf = (list: readonly string[]): string => `(?:${list.join('|')})`;
const number = String.raw`[$€£]?(\d[\d,]*(?:\.\d+)?|\p{L}+)`;
const former = String.raw`\b${oneOf(words.former)}\s+(?:\p{L}+\s+)?${oneOf(words.figures)}s?`;

/** What may follow a former figure that leaves out what it counts: "from three harbours" is none. */
const bare = String.raw`(?=\s*(?:$|[.,;:)%]|(?:to|on|in|at|a|an|last|the|earlier|previously|percent|per cent)\b))`;

/** "From one", "from an earlier count of 14". */
const from = new RegExp(
	String.raw`\bfrom\s+(?:(?:an?|the)\s+)?(?:${former}\s+of\s+)?(?:about\s+|some\s+)?${number}${bare}`,
	'giu',
);
/** "An earlier toll of one", "initial reports had put the number at 14". */
const given = new RegExp(
	String.raw`${former}\s+(?:\p{L}+\s+){0,3}?(?:(?:the|its|that)\s+\p{L}+\s+)?(?:of|was|at|spoke of)\s+(?:about\s+|some\s+)?${number}`,
	'giu',
);
/** "That was up from one on Monday", in the sentence after the figure. */
const against = new RegExp(
	String.raw`^(?:that|this|it)\s+(?:is|was|were|had been)\s+(?:up|down)\s+from\s+${number}`,
	'giu',
);

/** The values that an article says were given, or held, before that of a passage. */
const formerValues = onceFor((findings: Findings, remark: Placed): readonly number[] => {
	const {article} = remark;
	const {sentences, remarks} = findings.accounts.get(article)!;
	const [sentence] = touching(sentences, remark);
	if (!sentence) return [];
	const changes = touching(remarks, sentence).some(({features}) =>
		features.terms.some(({lemma}) => changing.has(lemma)),
	);
	const text = passageOf(findings, {article, ...sentence});
	const next = sentences[sentences.indexOf(sentence) + 1];
	const after = next ? passageOf(findings, {article, ...next}) : '';
	return [
		...(changes || /\b(?:up|down) from\b/.test(text) ? valuesIn(text, from) : []),
		...valuesIn(text, given),
		...valuesIn(after, given),
		...valuesIn(after, against),
	];
});

const valuesIn = (text: string, pattern: RegExp): number[] =>
	[...text.matchAll(pattern)].flatMap(([, written]) => valueOfWord(written!.toLowerCase()) ?? []);

type Told = {remark: Placed; value: number};

/**
 * Whether one figure takes the place of the other by its own article: "raising the toll from one". It does so for
 * what it names, and for whatever appeared on an earlier day.
 */
export const isRevised = (findings: Findings, a: Told, b: Told): boolean =>
	revises(findings, a, b) || revises(findings, b, a);

const revises = (findings: Findings, {remark}: Told, before: Told): boolean => {
	const values = formerValues(findings, remark);
	if (values.length === 0) return false;
	return (
		values.includes(before.value) || (daysBetween(findings, before.remark.article, remark.article) ?? 0) > 0
	);
};
