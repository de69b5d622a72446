import {describe, expect, test} from 'vitest';
import {contactsIn} from './contacts-in.ts';

const brandt = 'President Ada Brandt';
const lund = 'President Nils Lund';
const people = 'Ada Brandt, Nils Lund';

describe('the day of a contact', () => {
	test('lies behind what has happened and before what is planned', () => {
		expect(contactsIn(`${brandt} sought to speak with ${lund} on Friday.`)).toEqual([
			`call attempted main: ${people}, 2031-03-14`,
		]);
		expect(contactsIn(`${brandt} is due in Oslo on March 20 for talks with ${lund}.`)).toEqual([
			`meeting planned main: ${people}, 2031-03-20`,
		]);
		expect(contactsIn(`An official said that ${brandt} would speak with ${lund} on Monday.`)).toEqual([
			`call planned main: ${people}, 2031-03-17`,
		]);
	});

	test('is to come where it is told in the present', () => {
		expect(contactsIn(`${brandt} rang ${lund} on Friday. On Monday they meet in Bern.`)).toEqual([
			`call occurred main: ${people}, 2031-03-14`,
			`meeting planned background: ${people}, 2031-03-17`,
		]);
	});

	test('of a second one that is planned implies no third', () => {
		expect(contactsIn(`${brandt} rang ${lund} on Friday. A second call is planned for Monday.`)).toEqual([
			`call occurred main: ${people}, 2031-03-14`,
			`call planned main: ${people}, 2031-03-17`,
		]);
	});

	test('is not the day of the announcement', () => {
		const denied = `${brandt} and ${lund} did not speak on Thursday, a spokesman said. `;
		expect(contactsIn(`${denied}A paper wrote on Friday that Brandt rang Lund.`)).toEqual([
			`call denied main: ${people}, 2031-03-13`,
		]);
		expect(contactsIn(`${denied}On Friday the ministry would not say whether Brandt rang Lund.`)).toEqual([
			`call denied main: ${people}, 2031-03-13`,
		]);
	});

	test('is not the day of another contact that stands nearer to it', () => {
		expect(
			contactsIn(
				`${brandt} and ${lund} met in Oslo. Their meeting followed a telephone conversation between the two on March 10.`,
			),
		).toEqual([`meeting occurred main: ${people}, null`, `call occurred background: ${people}, 2031-03-10`]);
	});

	test('is counted from another day', () => {
		expect(contactsIn(`${brandt} spoke with ${lund} two days after the collision on Tuesday.`)).toEqual([
			`call occurred main: ${people}, 2031-03-13`,
		]);
		expect(
			contactsIn(
				`${brandt} spoke with ${lund} on Friday, a day after Lund had a call with Minister Tomas Rey.`,
			),
		).toEqual([
			`call occurred main: ${people}, 2031-03-14`,
			'call occurred main: Nils Lund, Tomas Rey, 2031-03-13',
		]);
	});
});

test('what only points to a planned call does not say that it was held', () => {
	expect(
		contactsIn(`${brandt} will speak with ${lund} on Monday. Brandt announced the call at a fair.`),
	).toEqual([`call planned main: ${people}, 2031-03-17`]);
	expect(
		contactsIn(
			`${brandt} will speak with ${lund} on Monday. It would be the first talk between the two presidents.`,
		),
	).toEqual([`call planned main: ${people}, 2031-03-17`]);
});

describe('without a date of publication', () => {
	const news = `${brandt} spoke with ${lund} by phone on Thursday, March 13, 2031. `;

	test('the day of the news dates the others', () => {
		expect(contactsIn(`${news}They will speak again by phone on Monday.`, null)).toEqual([
			`call occurred main: ${people}, 2031-03-13`,
			`call planned main: ${people}, 2031-03-17`,
		]);
		expect(contactsIn(`${news}They last met on December 3.`, null)).toEqual([
			`call occurred main: ${people}, 2031-03-13`,
			`meeting occurred background: ${people}, 2030-12-03`,
		]);
	});
});

test('on the same day as the contact that was told before', () => {
	expect(
		contactsIn(`${brandt} rang ${lund} on Thursday. Minister Tomas Rey phoned Lund on the same day.`),
	).toEqual([
		`call occurred main: ${people}, 2031-03-13`,
		'call occurred main: Nils Lund, Tomas Rey, 2031-03-13',
	]);
});

test('the month of another call stands before its noun', () => {
	for (const other of [
		'The wording is that of the February call',
		'It repeats the notice after their February call',
	])
		expect(contactsIn(`${brandt} rang ${lund} on Friday. ${other}.`)).toEqual([
			`call occurred main: ${people}, 2031-03-14`,
			`call occurred background: ${people}, 2031-02`,
		]);
});

test('a date that another clause gives is not that of the call it mentions', () => {
	for (const other of [
		'The union wants an end to it by April, a person familiar with the talks said',
		'The quay, which belonged to the army until 2025, has a warden who was told of the conversation',
		'They had a frank dialogue on the damage caused by the storm on March 2',
		'The two ports fell out over a rock, which sailors call Kalva, in 1996',
	])
		expect(contactsIn(`${brandt} rang ${lund} on Friday. ${other}.`)).toEqual([
			`call occurred main: ${people}, 2031-03-14`,
		]);
});

test('since they met tells of an earlier meeting', () => {
	expect(
		contactsIn(`${brandt} rang ${lund} on Friday. It was their first contact since they met in Oslo in May.`),
	).toEqual([`call occurred main: ${people}, 2031-03-14`, `meeting occurred background: ${people}, 2030-05`]);
});

describe('a day that is told by its distance from another', () => {
	const ring = 'she rang Governor Nils Lund';
	test.each([
		[`Minister Ada Brandt resigned on Friday, a day after ${ring}.`, 'occurred main', '2031-03-13'],
		[
			`All was well, Minister Ada Brandt said on Friday, two days after ${ring}.`,
			'occurred main',
			'2031-03-12',
		],
		[
			`Minister Ada Brandt said on Friday, the day after ${ring}, that all was well.`,
			'occurred main',
			'2031-03-13',
		],
		[
			`Two days after ${ring}, Minister Ada Brandt said on Friday that all was well.`,
			'occurred main',
			'2031-03-12',
		],
		[`Minister Ada Brandt resigned on Friday, hours after ${ring}.`, 'occurred main', '2031-03-14'],
		[
			'Minister Ada Brandt will leave on Monday, a day before she is to ring Governor Nils Lund.',
			'planned main',
			'2031-03-18',
		],
		[`Minister Ada Brandt resigned on Friday, two months after ${ring}.`, 'occurred background', null],
		[`Minister Ada Brandt resigned on Friday, less than a week after ${ring}.`, 'occurred background', null],
		[
			'Minister Ada Brandt rang Governor Nils Lund on Friday, a day after the fire.',
			'occurred main',
			'2031-03-14',
		],
		[
			'A day after the fire, Minister Ada Brandt rang Governor Nils Lund on Friday.',
			'occurred main',
			'2031-03-14',
		],
	])('%s', (sentence, what, date) => {
		expect(contactsIn(sentence)).toEqual([`call ${what}: Ada Brandt, Nils Lund, ${date}`]);
	});

	test('is not that of what was denied then', () => {
		const text =
			'Minister Ada Brandt rang Governor Nils Lund on Friday, a week after the bank denied that the two had met.';
		expect(contactsIn(text)).toContain('call occurred main: Ada Brandt, Nils Lund, 2031-03-14');
		expect(contactsIn(text).filter(line => line.endsWith('2031-03-07'))).toEqual([]);
	});
});

test('before a call is on no day that is told', () => {
	const news =
		'Minister Ada Brandt rang Governor Nils Lund on Thursday. A spokesman told reporters on Friday. ';
	expect(contactsIn(`${news}Before the call, Brandt met Mayor Eva Stern.`)).toEqual([
		'call occurred main: Ada Brandt, Nils Lund, 2031-03-13',
		'meeting occurred background: Ada Brandt, Eva Stern, null',
	]);
});

test('twice in a year is no second contact without a date', () => {
	expect(contactsIn('Minister Ada Brandt and Governor Nils Lund spoke by phone twice last year.')).toEqual([
		'call occurred main: Ada Brandt, Nils Lund, 2030',
	]);
});
