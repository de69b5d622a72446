import {comparable} from '../../language/characters.ts';
import type {Contact} from './contact.ts';
import type {Scene} from './scene.ts';

/** In so many sentences an article names those whom its news is about. */
const opening = 2;

/**
 * Whether an article mentions a contact only in passing: it is first told in the second half, and neither the
 * headline nor the first sentences name any of those who talked.
 *
 * @param headline May be empty, then the text alone decides nothing.
 */
export const isPassing = ({reading, names, places}: Scene, headline: string, contact: Contact): boolean => {
	const {sentences} = reading;
	const first = contact.mentions[0]!.start;
	if (headline === '' || sentences.length <= 2 * opening) return false;
	if (first < sentences[Math.ceil(sentences.length / 2)]!.start) return false;
	const words = new Set(comparable(headline).split(/[^\p{L}\p{N}]+/u));
	return contact.participants.every(entity => {
		const surname = names.entities[entity]!.name.split(/\s+/).at(-1)!;
		const early = places[entity]!.some(place => place < sentences[opening - 1]!.last);
		return !early && !words.has(comparable(surname));
	});
};
