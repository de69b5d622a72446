import type {Conflict, Evidence} from '../analysis.ts';
import {Passages} from './passages.ts';

/** A passage of a conflict. */
type Piece = {evidence: Evidence; conflict: Conflict};

/** The passages of conflicts, by article, each with its conflict. */
export type Disputed = ReadonlyMap<string, Passages<Piece>>;

/** The passages of some conflicts, to be found by what they touch. */
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

/** In which parts of a topic passages of a conflict stand, of which articles, and which passages. */
type Standing = {parts: Set<number>; articles: Set<string>; evidence: Set<Evidence>};

/**
 * Which parts of a topic are at odds: those in which the two sides of one conflict stand, and a part by itself that
 * holds all of one. Parts that only tell other things ("two of the boats", "three helicopters") are no accounts of one.
 *
 * @param parts The passages of each, as far as they are looked at: of some articles or all.
 * @returns For each part the number of its group, the same for those at odds; null where it is at odds with none.
 */
export const oddsOf = (
	parts: ReadonlyArray<readonly Evidence[]>,
	disputed: Disputed,
): Array<number | null> => {
	const standings = new Map<Conflict, Standing>();
	for (const [part, passages] of parts.entries()) {
		for (const passage of passages) {
			for (const {conflict, evidence} of disputed.get(passage.article)?.touching(passage) ?? []) {
				const known = standings.get(conflict) ?? {
					parts: new Set(),
					articles: new Set(),
					evidence: new Set(),
				};
				known.parts.add(part);
				known.articles.add(passage.article);
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
