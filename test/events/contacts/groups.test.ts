import {describe, expect, test} from 'vitest';
import {contactsIn} from './contacts-in.ts';

const news = 'Norwegian Foreign Minister Ada Brandt rang Chilean Foreign Minister Nils Lund on Thursday.';
const call = 'call occurred main: Ada Brandt, Nils Lund, 2031-03-13';
const met = "On Friday, Brandt met Malta's defence minister, Eva Stern, in Bergen.";
const meeting = 'meeting occurred background: Ada Brandt, Eva Stern, 2031-03-14';

describe('where two pairs have been told of, words for a pair in a paragraph of their own add no contact', () => {
	test.each([
		'The ministers had last talked in January after a ship was seized.',
		'The two last spoke on 3 January.',
		'They last spoke by phone in January.',
		'The two ministers spoke by phone in January, too.',
	])('%s', sentence => {
		expect(contactsIn(`${news}\n\n${met}\n\n${sentence}`)).toEqual([call, meeting]);
	});

	test('nor do they where both were calls', () => {
		const rang = "Later on Thursday, Brandt also rang Malta's defence minister, Eva Stern.";
		expect(contactsIn(`${news}\n\n${rang}\n\nThe ministers last spoke in January.`)).toEqual(
			contactsIn(`${news}\n\n${rang}`),
		);
	});
});

describe('words for a pair mean', () => {
	const before = 'call occurred background: Ada Brandt, Nils Lund, 2031-01';
	test('the only one told of', () => {
		expect(contactsIn(`${news}\n\nThe ministers had last talked in January.`)).toEqual([call, before]);
	});

	test('that of the news, where it was told of last', () => {
		const again = 'Brandt rang Lund at his own request.';
		expect(contactsIn(`${news}\n\n${met}\n\n${again}\n\nThe ministers last spoke in January.`)).toEqual([
			call,
			meeting,
			before,
		]);
	});

	test('that of the paragraph', () => {
		expect(contactsIn(`${news}\n\n${met} The two had last met in January.`)).toEqual([
			call,
			meeting,
			'meeting occurred background: Ada Brandt, Eva Stern, 2031-01',
		]);
	});
});

describe('a plan that was denied', () => {
	test.each([
		"Brandt's office had said on Monday that no call with Lund was planned.",
		"Brandt's office said on Monday that a call with Lund was not planned.",
		"Brandt's office had said on Monday that she would not ring Lund.",
		"Brandt's office had said on Monday that there would be no call with Lund.",
		'No call between Brandt and Lund had been scheduled, the ministry said on Monday.',
	])('denies no call that was held: %s', sentence => {
		expect(contactsIn(`${news}\n\n${sentence}`)).toEqual([call]);
	});

	test.each([
		"President Ada Brandt's office said on Friday that she would hold no call with President Nils Lund.",
		'Premier Ada Brandt said on Friday that she would not ring President Nils Lund.',
	])('is not of the day on which that was said: %s', sentence => {
		expect(contactsIn(sentence)).toEqual(['call denied main: Ada Brandt, Nils Lund, null']);
	});

	test('stands beside one that was held on another day', () => {
		expect(contactsIn(`${news}\n\nBrandt will not ring Lund on 20 March, her office said.`)).toEqual([
			call,
			'call denied main: Ada Brandt, Nils Lund, 2031-03-20',
		]);
	});

	test('stands beside one that was held before', () => {
		expect(
			contactsIn(
				`Premier Ada Brandt said she would not ring President Nils Lund. They last spoke in January.`,
			),
		).toEqual([
			'call denied main: Ada Brandt, Nils Lund, null',
			'call occurred background: Ada Brandt, Nils Lund, 2031-01',
		]);
	});
});
