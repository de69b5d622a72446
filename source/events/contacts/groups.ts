import type {Token} from '../../language/reading.ts';
import type {Discourse} from './discourse.ts';
import type {Scene} from './scene.ts';

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

/**
 * How many "ministers of the four island states", "heads of five of the largest ports" are: the number in what
 * depends on the phrase. Null where it gives none.
 *
 * @param last Index of the token after the phrase.
 */
export const dependentSize = (tokens: readonly Token[], last: number): number | null => {
	if (tokens[last]?.lower !== 'of') return null;
	const at = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
	return tokens[at] ? sizeOf(tokens[at]!) : null;
};

/** The office of those who speak for others. */
const spokesman = 8;

/** How far ahead of a group its members may be named, in tokens. */
const reach = 120;

/**
 * The persons whom words for a group mean ("the two", "the four presidents", "they"): those who were last
 * together, if they are as many; else those whom the sentence, or the text so far, has named, if they are as
 * many; at the start of a text those who are named next. Empty where nothing fits.
 *
 * @param size How many they are; null where the words do not tell.
 * @param at Index of the token at which the words stand.
 */
export const groupOf = (scene: Scene, discourse: Discourse, size: number | null, at: number): number[] => {
	const {pair, recent} = discourse;
	if (pair.length > 1 && (size === null || pair.length === size)) return pair;
	const count = size ?? 2;
	// "the first three" of four
	if (pair.length > count && scene.reading.tokens[at + 1]?.lower === 'first') return pair.slice(0, count);
	if (recent.length === 0) return followingPersons(scene, at, count);
	if (size === null) return [];
	const beside = namedBefore(scene, at);
	return beside.length === size ? beside : recent.length === size ? [...recent] : [];
};

/** The persons named in the sentence before a token, in order. */
const namedBefore = (scene: Scene, at: number): number[] => {
	const sentence = scene.reading.tokens[at]?.sentence ?? 0;
	const names = scene.references[sentence]!.filter(({kind, last}) => kind === 'name' && last <= at);
	return [...new Set(names.map(({entity}) => entity!))];
};

/** The next persons to be named, spokesmen left out: exactly as many as asked for, or none. */
export const followingPersons = (scene: Scene, at: number, count: number): number[] => {
	const following: number[] = [];
	for (const {first, entity} of scene.names.mentions) {
		if (first < at || scene.names.entities[entity]!.kind !== 'person') continue;
		if (first > at + reach) break;
		if (!following.includes(entity) && !scene.offices[entity]!.has(spokesman)) following.push(entity);
		if (following.length === count) return following;
	}

	return [];
};
