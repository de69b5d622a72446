import phrases from '../../../data/words/reporting-phrases.json' with {type: 'json'};
import type {Token} from '../reading.ts';

const naming = new Set(phrases.words.naming);
const own = new Set(['his', 'her', 'their', 'its']);

/** Tokens between "be" and the naming: "to be publicly named". */
const reach = 3;

/**
 * Whether what somebody asks for, or declines, is only to be named: "not to be identified", "to give her name". It
 * tells who the source is, and nothing of what the source says.
 *
 * @param content The tokens of what is asked for.
 */
export const isAnonymity = (content: readonly Token[]): boolean => {
	const opening = content[0]?.lower;
	const passive = opening === 'to' || opening === 'not' ? content.findIndex(({lemma}) => lemma === 'be') : -1;
	const isNaming = ({lemma}: Token) => naming.has(lemma);
	if (passive >= 0 && passive < reach && content.slice(passive + 1, passive + reach).some(isNaming))
		return true;
	return content.some(
		({lower, lemma}, i) =>
			lower === 'anonymity' || (lemma === 'name' && own.has(content[i - 1]?.lower ?? '')),
	);
};
