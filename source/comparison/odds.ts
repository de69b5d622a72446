import type {Conflict, Evidence} from '../analysis.ts';
import type {Placed} from './placement.ts';
import {Passages} from './spans.ts';

/** A passage of a conflict. */
type Piece = {evidence: Evidence; conflict: Conflict};

/** The passages of conflicts, by article, each with its conflict. */
export type Disputed = ReadonlyMap<string, Passages<Piece>>;

export const disputedIn = (conflicts: readonly Conflict[]): Disputed => {
	const byArticle = new Map<string, Piece[]>();
	for (const conflict of conflicts) {
		for (const evidence of conflict.evidence) {
			const list = byArticle.get(evidence.article) ?? [];
			list.push({evidence, conflict});
			byArticle.set(evidence.article, list);
		}
	}

	return new Map(
		[...byArticle].map(([article, all]) => [article, new Passages(all, ({evidence}) => evidence)]),
	);
};

/** What of the evidence of a conflict stands in each part of a topic. */
type Standing = {parts: Set<number>; articles: Set<string>; evidence: Set<Evidence>};

/**
 * Which parts of a topic are at odds: those in which the two sides of one conflict stand, and a part by itself that
 * holds all of one. Parts that only tell other things ("two of the boats", "three helicopters") are no accounts of one.
 *
 * @returns For each part the number of its group, the same for those at odds; null where it is at odds with none.
 */
export const oddsOf = (parts: ReadonlyArray<readonly Placed[]>, disputed: Disputed): Array<number | null> => {
	const standings = new Map<Conflict, Standing>();
	for (const [part, remarks] of parts.entries()) {
		for (const remark of remarks) {
			for (const {conflict, evidence} of disputed.get(remark.article)?.touching(remark) ?? []) {
				const known = standings.get(conflict) ?? {
					parts: new Set(),
					articles: new Set(),
					evidence: new Set(),
				};
				known.parts.add(part);
				known.articles.add(remark.article);
				known.evidence.add(evidence);
				standings.set(conflict, known);
			}
		}
	}

	const groups: Array<number | null> = parts.map(() => null);
	for (const [conflict, standing] of standings) {
		if (standing.articles.size < 2) continue;
		if (standing.parts.size < 2 && standing.evidence.size < conflict.evidence.length) continue;
		const touched = new Set([...standing.parts].flatMap(part => groups[part] ?? []));
		const group = Math.min(...standing.parts);
		for (const [part, known] of groups.entries())
			if (standing.parts.has(part) || (known !== null && touched.has(known))) groups[part] = group;
	}

	return groups;
};
