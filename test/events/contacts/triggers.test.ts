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

describe('who is called to be told something is rung up, who is called to do something is not', () => {
	test.each([
		['to congratulate him', [`call occurred main: ${people}`]],
		['to brief him on the dam', [`call occurred main: ${people}`]],
		['to say that the dam would stay', [`call occurred main: ${people}`]],
		['to testify', []],
		['to explain himself', []],
		['to the stand', []],
	])('called Lund %s', (purpose, expected) => {
		expect(
			contactsIn(`Foreign Minister Ada Brandt on Friday called President Nils Lund ${purpose}.`),
		).toEqual(expected);
	});
});

describe('a call of whose people only its relative clause tells', () => {
	test.each([
		'The letter follows a phone call on Friday in which President Ada Brandt put the plan to President Nils Lund.',
		'The letter came after a call on Friday during which President Nils Lund warned President Ada Brandt.',
		'There was a call on Friday in which President Ada Brandt and President Nils Lund agreed on a price.',
	])('%s', sentence => {
		expect(contactsIn(sentence)).toEqual([`call occurred main: ${people}`]);
	});

	test.each([
		'The letter follows a phone call on Friday in which President Ada Brandt criticised President Nils Lund.',
		'It was a call on Friday in which President Ada Brandt told reporters that President Nils Lund was late.',
	])('%s', sentence => {
		expect(contactsIn(sentence)).toEqual([]);
	});
});

describe('people told by a pronoun and a name, or by an office without an article', () => {
	test.each([
		['meeting', 'President Ada Brandt resigned after she and President Nils Lund met on Friday.'],
		[
			'call',
			'President Ada Brandt said that she and President Nils Lund had agreed when they spoke by phone on Friday.',
		],
		[
			'call',
			'President Ada Brandt denied that she and President Nils Lund had agreed on a price when they spoke by phone on Friday.',
		],
		[
			'call',
			'Ada Brandt, president of Hollmark, and Nils Lund, prime minister of Trell, discussed the dam on Friday by telephone.',
		],
	])('%s: %s', (kind, sentence) => {
		expect(contactsIn(sentence)).toEqual([`${kind} occurred main: ${people}`]);
	});
});
