import type {Scene} from './scene.ts';

/** How many tokens behind a word its clause may say that people were together. */
const reach = 12;

/**
 * Whether the clause behind a word of talking says that it was in person: "spoke in person in Oslo", "will
 * continue their talk in person". "Face to face" is said of calls as well.
 *
 * @param from Index of the token behind the word.
 */
export const isInPerson = (scene: Scene, sentence: number, from: number): boolean => {
	const {tokens, sentences} = scene.reading;
	const next = scene.phrases[sentence]!.predicates.find(({first, finite}) => finite && first >= from);
	const end = Math.min(next?.clause ?? sentences[sentence]!.last, sentences[sentence]!.last, from + reach);
	for (let i = from; i < end; i++) {
		if (tokens[i]!.lower === 'in' && tokens[i + 1]?.lower === 'person') return true;
	}

	return false;
};
