import words from '../../data/words/english-function-words.json' with {type: 'json'};

const functionWords = new Set(words.words);

/** Code units of a text that are looked at. */
const sample = 20_000;
/** So many words tell a language. */
const telling = 25;
/** English prose has a third of its words from the list; other languages of Europe some two in a hundred. */
const share = 0.1;

const lengthOf = (words: readonly string[]): number => words.reduce((sum, {length}) => sum + length, 0);

/**
 * Whether a text may be English: too short to tell, or with enough of the words that no English text does without
 * (function words tell languages apart: Cavnar and Trenkle 1994 rest on them, whatever the subject).
 */
export const mayBeEnglish = (text: string): boolean => {
	const start = text.slice(0, sample);
	const found = start.toLowerCase().match(/\p{L}+/gu) ?? [];
	const letters = lengthOf(found);
	const latin = lengthOf(start.match(/\p{Script=Latin}+/gu) ?? []);
	if (letters >= telling && latin * 2 < letters) return false;
	if (found.length < telling) return true;
	return found.filter(word => functionWords.has(word)).length >= share * found.length;
};
