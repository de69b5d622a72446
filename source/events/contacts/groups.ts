import type {Discourse} from './memory.ts';
import type {Scene} from './scene.ts';

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

/**
 * Whether words for a group, in a paragraph that tells of no contact before them, may mean another than the last:
 * "Brandt rang Lund. … On Friday Brandt met Stern. … The ministers last spoke in May."
 */
export const isUnclear = ({reading}: Scene, {told, pair}: Discourse, sentence: number): boolean =>
	told !== null &&
	told.paragraph !== reading.sentences[sentence]!.paragraph &&
	told.first.length === pair.length &&
	!told.first.every(entity => pair.includes(entity));

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
