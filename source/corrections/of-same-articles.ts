import type {Anchor, Article, Correction} from '../analysis.ts';

/**
 * Corrections in terms of the articles at hand: what was decided of an article that is read as one with another one is
 * decided of that.
 *
 * @param articles All that are at hand.
 */
export const ofSameArticles = (
	articles: ReadonlyArray<Pick<Article, 'id' | 'alsoAs'>>,
	corrections: readonly Correction[],
): readonly Correction[] => {
	const ids = new Map(articles.flatMap(({id, alsoAs = []}) => alsoAs.map(other => [other, id] as const)));
	// An article's own id goes before what others stand for.
	for (const {id} of articles) ids.delete(id);
	if (ids.size === 0) return corrections;
	const idOf = (article: string): string => ids.get(article) ?? article;
	const placed = (anchor: Anchor): Anchor => ({...anchor, article: idOf(anchor.article)});
	return corrections.map(correction => {
		switch (correction.what) {
			case 'join':
				return {...correction, one: placed(correction.one), other: placed(correction.other)};
			case 'part':
				return {...correction, one: placed(correction.one), others: correction.others.map(placed)};
			case 'row':
				return {
					...correction,
					of: placed(correction.of),
					beside: correction.beside && placed(correction.beside),
				};
			case 'outlet':
			case 'published':
				return {...correction, article: idOf(correction.article)};
			case 'undo':
				return correction;
			default:
				return {...correction, of: placed(correction.of)};
		}
	});
};
