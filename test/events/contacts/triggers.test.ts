import {describe, expect, test} from 'vitest';
import {contactsIn} from './contacts-in.ts';

const people = 'Ada Brandt, Nils Lund, 2031-03-14';

describe('a meeting, in the words of', () => {
	const sentences = [
		'Foreign Minister Ada Brandt paid a courtesy call on President Nils Lund on Friday.',
		'Foreign Minister Ada Brandt called on President Nils Lund at the palace on Friday.',
		'President Nils Lund received in his office on Friday the foreign minister, Ada Brandt.',
		'Foreign Minister Ada Brandt was received by President Nils Lund at the palace on Friday.',
		'Foreign Minister Ada Brandt and President Nils Lund greeted each other in Oslo on Friday.',
		'Foreign Minister Ada Brandt sat down with President Nils Lund in Oslo on Friday.',
		'Foreign Minister Ada Brandt and President Nils Lund sat together in Oslo on Friday.',
		'Foreign Minister Ada Brandt saw President Nils Lund in Oslo on Friday.',
		'Foreign Minister Ada Brandt and President Nils Lund talked in person on Friday.',
		'Foreign Minister Ada Brandt and President Nils Lund had a conversation in person on Friday.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual([`meeting occurred main: ${people}`]);
		});
	}
});

describe('a call, in the words of', () => {
	const sentences = [
		'Foreign Minister Ada Brandt rang up President Nils Lund on Friday.',
		'Foreign Minister Ada Brandt and President Nils Lund met online on Friday.',
		'Foreign Minister Ada Brandt met virtually with President Nils Lund on Friday.',
		'Foreign Minister Ada Brandt got on the phone with President Nils Lund on Friday.',
		'Foreign Minister Ada Brandt picked up the phone to President Nils Lund on Friday.',
		'Foreign Minister Ada Brandt and President Nils Lund were on the phone again on Friday.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual([`call occurred main: ${people}`]);
		});
	}
});

describe('neither, in spite of the words', () => {
	const sentences = [
		'Foreign Minister Ada Brandt called on President Nils Lund at the rally to resign on Friday.',
		"Foreign Minister Ada Brandt welcomed President Nils Lund's decision on Friday.",
		'Foreign Minister Ada Brandt saw President Nils Lund as a threat on Friday.',
		"Foreign Minister Ada Brandt saw President Nils Lund's letter on Friday.",
		'Foreign Minister Ada Brandt picked up the phone and laughed at President Nils Lund on Friday.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual([]);
		});
	}
});
