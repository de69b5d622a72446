import {describe, expect, test} from 'vitest';
import {contactsIn} from './contacts-in.ts';

const called = 'call occurred main: Ada Brandt, Nils Lund, 2031-03-14';
const news = 'President Ada Brandt rang President Nils Lund on Friday. ';

describe('a call left unanswered is an attempt', () => {
	const sentences = [
		"President Ada Brandt's call to President Nils Lund on Friday went unanswered.",
		'President Nils Lund did not take a call from President Ada Brandt on Friday.',
		'President Ada Brandt rang President Nils Lund on Friday but got no answer.',
		'President Ada Brandt phoned President Nils Lund on Friday, but he did not pick up.',
		'President Nils Lund did not pick up when President Ada Brandt rang him on Friday.',
		'A call from President Ada Brandt to President Nils Lund on Friday did not come off.',
		'President Nils Lund could not be reached by President Ada Brandt on Friday.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual(['call attempted main: Ada Brandt, Nils Lund, 2031-03-14']);
		});
	}
});

describe('what is cancelled, or said not to have been, did not take place', () => {
	const sentences = [
		'President Nils Lund cancelled a call with President Ada Brandt on Friday.',
		'A call between President Ada Brandt and President Nils Lund on Friday was cancelled.',
		'A call between President Ada Brandt and President Nils Lund planned for Friday was called off.',
		'A call between President Ada Brandt and President Nils Lund did not take place on Friday.',
		'Oslo said that no such call between President Ada Brandt and President Nils Lund had taken place on Friday.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual(['call denied main: Ada Brandt, Nils Lund, 2031-03-14']);
		});
	}
});

describe('what is only wished, ongoing or has never been', () => {
	const sentences = [
		'President Ada Brandt had no intention of meeting President Nils Lund.',
		'President Ada Brandt ruled out meeting President Nils Lund.',
		'President Ada Brandt and President Nils Lund had not seen each other at the fair.',
		'President Ada Brandt paid a pound for a call to President Nils Lund.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual([]);
		});
	}
});

describe('words that do not point back to the call', () => {
	const sentences = [
		'The annual meeting is in June.',
		'Investors will hold their meeting in June.',
		'The summit of the harbour towns is in June.',
		'The union took no call on the matter.',
		'The ports were in talks in 2009.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(news + sentence)).toEqual([called]);
		});
	}
});

describe('a pluperfect', () => {
	test('without a date is the news again', () => {
		expect(contactsIn(`${news}An agency reported that the two had spoken for an hour.`)).toEqual([called]);
	});

	test('with a date of its own goes back behind the news', () => {
		expect(contactsIn(`${news}The two had spoken on March 3.`)).toEqual([
			called,
			'call occurred background: Ada Brandt, Nils Lund, 2031-03-03',
		]);
	});
});
