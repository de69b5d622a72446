import type {Link} from './clusters.ts';

/** What a lead over the best rival adds to a score, and what falling behind it takes away: so much of the difference. */
const weight = 0.3;

/** A lead of more than this says no more. */
const greatest = 0.3;

/** The best two scores that an item has with those of one article, 0 where there is none, and whose the best is. */
type Best = {first: number; of: number; second: number};

/**
 * Weighs links by their rivals: an article says a thing once, as a rule, so that of what it says one passage is the
 * counterpart of another article's, and what is only second best is less likely to be. What an article says twice has
 * no rivals in the article itself. In the manner of the competitive linking of word alignment (Melamed 2000), but by
 * degrees. Linear in the links and the articles of what they link.
 *
 * @param articlesOf For each item the articles that have it.
 * @returns The links whose score is still above 0.
 */
export const contested = (links: readonly Link[], articlesOf: ReadonlyArray<ReadonlySet<string>>): Link[] => {
	const best = articlesOf.map(() => new Map<string, Best>());
	const enter = (item: number, other: number, score: number): void => {
		for (const article of articlesOf[other]!) {
			if (articlesOf[item]!.has(article)) continue;
			const known = best[item]!.get(article);
			if (!known) best[item]!.set(article, {first: score, of: other, second: 0});
			else if (score > known.first) {
				known.second = known.first;
				known.first = score;
				known.of = other;
			} else if (score > known.second) known.second = score;
		}
	};
	// Where there is no rival, a lead says nothing: short reports have few. Of what several articles have in the same
	// words, the lead is that in the article where it is greatest.
	const leadOf = (item: number, other: number, score: number): number => {
		let lead = Number.NEGATIVE_INFINITY;
		for (const article of articlesOf[other]!) {
			if (articlesOf[item]!.has(article)) continue;
			const {first, of, second} = best[item]!.get(article)!;
			const rival = of === other ? second : first;
			lead = Math.max(lead, rival === 0 ? 0 : score - rival);
		}

		return lead === Number.NEGATIVE_INFINITY ? 0 : lead;
	};
	for (const {a, b, score} of links) {
		enter(a, b, score);
		enter(b, a, score);
	}

	return links.flatMap(({a, b, score}) => {
		const lead = Math.min(leadOf(a, b, score), leadOf(b, a, score));
		const weighed = score + weight * Math.max(-greatest, Math.min(greatest, lead));
		return weighed > 0 ? [{a, b, score: weighed}] : [];
	});
};
