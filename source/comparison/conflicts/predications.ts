import type {Span} from '../../analysis.ts';
import type {Term} from '../terms.ts';

/** The verb to which what is counted belongs, and whether it does it or has it done to it. */
export type Predication = {verb: string; role: 'agent' | 'patient'};

/** What may stand between what is counted and its verb in the passive. */
const auxiliary = /\b(?:is|are|was|were|be|been|being)\b/;

/**
 * What is said of those that a figure counts: "sent | three boats" has them sent, "two boats | collided" has them
 * collide. Null where no verb stands beside the figure.
 *
 * @param terms Of the passage.
 * @param figure Where it stands.
 * @param text Of the article.
 */
export const predicationOf = (
	terms: readonly Term[],
	{start, end}: Span,
	text: string,
): Predication | null => {
	const verbs = terms.filter(({pos, inner}) => pos === 'VERB' && !inner);
	const before = verbs.filter(term => term.end <= start).at(-1);
	if (before) return {verb: before.lemma, role: 'patient'};
	const after = verbs.find(term => term.start >= end);
	if (!after) return null;
	const passive = auxiliary.test(text.slice(end, after.start));
	return {verb: after.lemma, role: passive ? 'patient' : 'agent'};
};
