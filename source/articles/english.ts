import lists from '../../data/words/languages.json' with {type: 'json'};

/** What a word is evidence of: English, and other languages, by number. */
type Evidence = {isEnglish: boolean; languages: readonly number[]};

const wordsOf = (list: string): string[] => list.split(' ');

const {English, ...others} = lists.words.languages;
const english = new Set(wordsOf(English));
const otherLists = Object.values(others).map(list => new Set(wordsOf(list)));

const evidence = new Map(
	[English, ...Object.values(others)].flatMap(wordsOf).map((word): [string, Evidence] => [
		word,
		{
			isEnglish: english.has(word),
			languages: otherLists.flatMap((list, number) => (list.has(word) ? [number] : [])),
		},
	]),
);

const particles = new Set(lists.words.particles);

/** Code units of a text that are looked at. */
const sample = 6000;
/** So many words in small letters tell a language, where one of them in twelve must be a word of the list. */
const telling = 8;
/** English prose has half of its words in small letters from the list; unknown languages a few in a hundred. */
const share = 1 / 12;
/** So many times the evidence for English tells another language: an article in English may quote. */
const clearly = 2;

/** Quotation marks and dashes of UTF-8 that were read as Windows-1252: no letters. */
const brokenMarks = /â€./gu;

const isCapital = (word: string): boolean => {
	const first = word.charCodeAt(0);
	return first < 0x80 ? first < 0x61 : word.toLowerCase() !== word;
};

/** The words without the particles that stand within names: "Rio de Janeiro" is no evidence of Portuguese. */
const outsideNames = (words: readonly string[]): string[] => {
	const outside: string[] = [];
	let held: string[] = [];
	let isAfterName = false;
	for (const word of words) {
		if (isAfterName && particles.has(word)) {
			held.push(word);
			continue;
		}

		isAfterName = isCapital(word);
		if (!isAfterName) outside.push(...held);
		outside.push(word);
		held = [];
	}

	return [...outside, ...held];
};

/** True where some language has clearly more words of its own than English has that it does not. */
const isOther = (words: readonly string[]): boolean => {
	const own = otherLists.map(() => 0);
	const shared = otherLists.map(() => 0);
	let ofEnglish = 0;
	let accented = 0;
	let small = 0;
	for (const word of words) {
		const isSmall = !isCapital(word);
		const {isEnglish = false, languages = []} = evidence.get(isSmall ? word : word.toLowerCase()) ?? {};
		if (isSmall) small++;
		if (isEnglish) {
			ofEnglish++;
			for (const language of languages) shared[language]!++;
		} else if (isSmall) {
			// A word that is no name and has an accent may be of any language but English.
			if (languages.length === 0 && /[^A-Za-z]/.test(word)) accented++;
			for (const language of languages) own[language]!++;
		}
	}

	if (small >= telling && ofEnglish < share * small) return true;
	return own.some((count, language) => {
		const foreign = count + accented;
		const common = shared[language]!;
		return foreign + common > 1 && foreign > clearly * (ofEnglish - common);
	});
};

/**
 * Whether a text may be English: in Latin letters, and by its function words, which tell a language whatever the
 * text is about (Grefenstette 1995, Comparing two language identification schemes). English unless there is more
 * evidence for another language: an article that is taken for foreign is lost, and one of a sentence has little
 * evidence of anything.
 */
export const mayBeEnglish = (text: string): boolean => {
	const words =
		text
			.slice(0, sample)
			.normalize('NFC')
			.replace(brokenMarks, ' ')
			.match(/\p{L}+/gu) ?? [];
	const letters = words.join('');
	const plain = letters.match(/[A-Za-z]+/g)?.join('') ?? '';
	return plain.length * 2 >= letters.length && !isOther(outsideNames(words));
};
