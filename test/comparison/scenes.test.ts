import {expect, test} from 'vitest';
import type {Event} from '../../source/analysis.ts';
import {scenesIn} from '../../source/comparison/scenes.ts';

const event = (id: string) => ({id, kind: 'call'}) as Event;

/** The scene of each sentence; a mention is in brackets, with the id of its event. */
const scenes = (marked: readonly string[]): Array<string | null> => {
	const mentions: Array<{start: number; end: number; event: Event}> = [];
	const sentences: Array<{start: number; end: number}> = [];
	let text = '';
	for (const sentence of marked) {
		const start = text.length;
		text += sentence.replace(/\[(\w+): ([^\]]+)\]/g, (_, id, words, at) => {
			mentions.push({start: start + at, end: start + at + words.length, event: event(id)});
			return words;
		});
		sentences.push({start, end: text.trimEnd().length});
		if (!text.endsWith('\n')) text += ' ';
	}

	return scenesIn({sentences}, mentions, text, event('news')).map(scene => scene?.id ?? null);
};

test('what opens with another contact took place in it, up to the end of the paragraph', () => {
	expect(
		scenes([
			'[news: Brandt rang Lund on Monday]. ',
			'During [other: his call with Moe], Brandt asked for ships. ',
			'He also offered tugs.\n',
			'He told nobody of it.',
		]),
	).toEqual([null, 'other', 'other', null]);
});

test('"that call" is the one named last', () => {
	expect(
		scenes([
			'[news: Brandt rang Lund on Monday]. ',
			'[old: The two last spoke in May]. ',
			'In that call Lund offered tugs. ',
			'Ports stayed shut. ',
		]),
	).toEqual([null, null, 'old', 'old']);
	expect(scenes(['[news: Brandt rang Lund on Monday]. ', 'In that call Lund offered tugs. '])).toEqual([
		null,
		null,
	]);
});
