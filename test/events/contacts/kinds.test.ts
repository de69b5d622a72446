import {describe, expect, test} from 'vitest';
import {contactsIn} from './contacts-in.ts';

const people = 'Ada Brandt, Nils Lund';

describe('talk without a telephone', () => {
	test('is the meeting that is told in the same sentence', () => {
		expect(
			contactsIn(
				'President Ada Brandt met President Nils Lund in Oslo on Friday, where they spoke for an hour.',
			),
		).toEqual([`meeting occurred main: ${people}, 2031-03-14`]);
	});

	test('is as early as that meeting', () => {
		expect(
			contactsIn(
				'President Ada Brandt rang President Nils Lund on Friday. They last met in Oslo in May, where they talked about fish.',
			),
		).toEqual([
			`call occurred main: ${people}, 2031-03-14`,
			`meeting occurred background: ${people}, 2030-05`,
		]);
	});

	test('is the meeting to which it points back', () => {
		expect(
			contactsIn('President Ada Brandt met President Nils Lund in Oslo on Friday. The talks took an hour.'),
		).toEqual([`meeting occurred main: ${people}, 2031-03-14`]);
	});

	test('is a call beside a meeting of another day', () => {
		expect(
			contactsIn(
				'President Ada Brandt spoke with President Nils Lund on Friday. They last met in Oslo in May.',
			),
		).toEqual([
			`call occurred main: ${people}, 2031-03-14`,
			`meeting occurred background: ${people}, 2030-05`,
		]);
	});
});

describe('nouns', () => {
	test('a meal with somebody is a meeting', () => {
		expect(contactsIn('President Ada Brandt had dinner with President Nils Lund on Friday.')).toEqual([
			`meeting occurred main: ${people}, 2031-03-14`,
		]);
		expect(contactsIn('President Ada Brandt praised President Nils Lund at dinner on Friday.')).toEqual([]);
	});

	test('somebody is given a call', () => {
		expect(contactsIn('President Ada Brandt gave President Nils Lund a call on Friday.')).toEqual([
			`call occurred main: ${people}, 2031-03-14`,
		]);
	});

	test('the verb of a relative clause tells whose call it was', () => {
		expect(
			contactsIn(
				'Minister Tomas Rey was told of the call that President Ada Brandt had with President Nils Lund on Friday.',
			),
		).toEqual([`call occurred main: ${people}, 2031-03-14`]);
	});

	test('what is only spoken of has not those who speak', () => {
		expect(
			contactsIn(
				'President Ada Brandt and President Nils Lund exchanged views on the agenda of the summit of the ports.',
			),
		).toEqual([]);
	});
});
