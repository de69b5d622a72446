import words from '../../data/words/talks.json' with {type: 'json'};
import type {Event, Span} from '../analysis.ts';
import type {Account} from './account.ts';

/** A mention of a contact with its event. */
export type Mentioned = Span & {event: Event};

const talks = words.nouns.map(noun => (noun.endsWith('s') ? noun : `${noun}s?`)).join('|');

/** "During his call", "in a terse telephone conversation", "at their meeting": what opens a sentence sets its scene. */
const opening = new RegExp(
	`^["“]?(?:In|During|At|Throughout)\\s(?:[\\p{L}’'-]+\\s){1,5}?(?:${talks})\\b`,
	'u',
);

/** "That call was requested by", "in that call", "… then": it is the contact named last. */
const pointing = new RegExp(
	`\\bthat (?:earlier |previous |last )?(?:phone |telephone |video )?(?:${talks})\\b|\\b(?:back )?then[.!]`,
	'iu',
);

/**
 * For each sentence of an article the contact in which what it tells took place, where that is another than its news:
 * the sentence opens with it ("During his call with Lund, Brandt asked …", and so what goes on in the paragraph), or
 * points back to the contact named last ("That call …").
 *
 * @param mentions Of contacts, in any order.
 * @param news The event that is the article's news, if any.
 */
export const scenesIn = (
	{sentences}: Pick<Account, 'sentences'>,
	mentions: readonly Mentioned[],
	text: string,
	news: Event | undefined,
): Array<Event | null> => {
	const inOrder = [...mentions].sort((a, b) => a.start - b.start || (a.event.id < b.event.id ? -1 : 1));
	let next = 0;
	let last: Event | null = null;
	let scene: Event | null = null;
	let end = 0;
	return sentences.map(sentence => {
		const passage = text.slice(sentence.start, sentence.end);
		const before = last;
		const own: Mentioned[] = [];
		for (; next < inOrder.length && inOrder[next]!.start < sentence.end; next++) own.push(inOrder[next]!);
		last = own.at(-1)?.event ?? last;
		if (text.slice(end, sentence.start).includes('\n')) scene = null;
		end = sentence.end;
		const opened = opening.exec(passage)?.[0];
		const at = sentence.start + (opened?.length ?? 0);
		const named = own.find(mention => opened !== undefined && mention.start <= at);
		if (pointing.test(passage) && before !== null) scene = before;
		else if (named) scene = named.event;
		else if (own.length > 0) scene = null;
		return scene !== null && scene.id !== news?.id && scene.kind !== 'story' ? scene : null;
	});
};
