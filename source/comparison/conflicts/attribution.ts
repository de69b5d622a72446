import type {Conflict, Statement} from '../../analysis.ts';
import {wordsOf} from '../../words.ts';
import type {Placed} from '../placement.ts';
import {overlap} from '../spans.ts';
import {evidenceOf, type Findings, listed, outletOf, passageOf, verb} from './telling.ts';

type Use = {remark: Placed; side: string; source: string};

/**
 * Words that one side's readout is known by, given to the other side: two content words in a row that at least
 * two outlets give one side, and one outlet gives another. Only where a talk's substance is told: there, each
 * side has its formula.
 */
export const attributionConflicts = (findings: Findings): Conflict[] => {
	const uses = new Map<string, Use[]>();
	for (const remark of findings.remarks) {
		const side = remark.features.speaker?.side;
		if (remark.features.facet !== 'substance' || !side) continue;
		const statement = statementAt(findings, remark);
		if (!statement) continue;
		const source = inSentence(statement.source!.name);
		for (const formula of formulasIn(wordsSaid(findings, remark, statement))) {
			const key = `${remark.event.series}\n${formula}`;
			uses.set(key, [...(uses.get(key) ?? []), {remark, side, source}]);
		}
	}

	const found = new Map<string, Conflict>();
	for (const [key, list] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const [series, formula] = key.split('\n') as [string, string];
		const conflict = conflictOf(findings, series, formula, list);
		// Longer formulas hold the shorter ones of the same passages.
		if (conflict)
			found.set(conflict.evidence.map(({article, start}) => `${article} ${start}`).join(' '), conflict);
	}

	return [...found.values()];
};

const conflictOf = (
	findings: Findings,
	series: string,
	formula: string,
	uses: readonly Use[],
): Conflict | null => {
	const bySide = new Map<string, Use[]>();
	for (const use of uses) bySide.set(use.side, [...(bySide.get(use.side) ?? []), use]);
	const outlets = (list: readonly Use[]) => new Set(list.map(({remark}) => remark.article));
	const owner = [...bySide.values()].filter(list => outlets(list).size > 1);
	const odd = [...bySide.values()].filter(list => outlets(list).size === 1);
	if (owner.length !== 1 || odd.length === 0) return null;
	const [owners, others] = [owner[0]!, odd.flat()];
	const givers = owners.map(({remark}) => outletOf(findings, remark.article));
	const takers = others.map(({remark}) => outletOf(findings, remark.article));
	return {
		kind: 'attribution',
		series,
		summary: `${listed(takers)} ${verb(takers, 'gives', 'give')} the words “${formula}” to ${others[0]!.source}; ${listed(givers)} ${verb(givers, 'gives', 'give')} them to ${owners[0]!.source}.`,
		evidence: [...others, ...owners].map(({remark}) => evidenceOf(remark.article, remark)),
	};
};

/** Pairs of content words that stand side by side. */
const formulasIn = (text: string): Set<string> => {
	const words = wordsOf(text);
	const formulas = new Set<string>();
	for (const [i, word] of words.entries()) {
		const next = words[i + 1];
		if (word.kind === 'content' && next?.kind === 'content') formulas.add(`${word.key} ${next.key}`);
	}

	return formulas;
};

/** The innermost attribution that a remark stands in. */
const statementAt = ({accounts}: Findings, remark: Placed): Statement | undefined =>
	(accounts.get(remark.article)?.statements ?? [])
		.filter(({source, content}) => source !== null && overlap(content, remark) > 0)
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
