import type {Token} from '../../language/reading.ts';

const sizes = new Map([
	['two', 2],
	['both', 2],
	['pair', 2],
	['duo', 2],
	['three', 3],
	['trio', 3],
	['four', 4],
	['quartet', 4],
	['five', 5],
	['six', 6],
	['seven', 7],
]);

/** How many persons a word speaks of: 2 of "both", 3 of "trio"; null for other words. */
export const sizeOf = (word: Token): number | null => sizes.get(word.lower) ?? null;

/** How many names a list holds: 3 of "Malta, Norway and Chile"; null for what is no list. */
const listSize = (tokens: readonly Token[], first: number): number | null => {
	let at = first;
	for (let count = 1; ; count++) {
		const start = at;
		while (tokens[at]?.pos === 'PROPN') at++;
		if (at === start) return null;
		const comma = tokens[at]?.text === ',' ? 1 : 0;
		if (tokens[at + comma]?.lower === 'and')
			return tokens[at + comma + 1]?.pos === 'PROPN' ? count + 1 : null;
		if (!comma) return null;
		at++;
	}
};

/**
 * How many "ministers of the four island states", "heads of five of the largest ports", "leaders of Malta and Chile"
 * are: the number in what depends on the phrase, or of the names in it. Null where it tells none.
 *
 * @param last Index of the token after the phrase.
 */
export const dependentSize = (tokens: readonly Token[], last: number): number | null => {
	if (tokens[last]?.lower !== 'of') return null;
	const at = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
	return tokens[at] ? (sizeOf(tokens[at]!) ?? listSize(tokens, at)) : null;
};
