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
		'President Ada Brandt rang President Nils Lund on Friday but did not reach him.',
		'President Ada Brandt called President Nils Lund on Friday. He did not pick up.',
		'President Ada Brandt rang President Nils Lund on Friday. But she could not get through.',
		'President Ada Brandt rang President Nils Lund on Friday. The call went unanswered.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual(['call attempted main: Ada Brandt, Nils Lund, 2031-03-14']);
		});
	}
});

describe('a call of which something else came to nothing was held', () => {
	const sentences = [
		'President Ada Brandt rang President Nils Lund on Friday but did not reach an agreement.',
		'President Ada Brandt rang President Nils Lund on Friday. She did not answer questions.',
		'President Ada Brandt rang President Nils Lund on Friday. He did not reach the harbour.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual([called]);
		});
	}
});

describe('who denies what was said in a call denies no call', () => {
	const sentences = [
		'President Ada Brandt denied that she had offered to resign in a call with President Nils Lund on Friday.',
		'President Ada Brandt denied reports that she had been angry in a call with President Nils Lund on Friday.',
		'The palace denied that President Ada Brandt had threatened President Nils Lund during a call on Friday.',
		'President Ada Brandt denied that she had told President Nils Lund by phone on Friday to leave.',
		'President Ada Brandt denied shouting during a call with President Nils Lund on Friday.',
		'Reports that President Ada Brandt had insulted President Nils Lund in a call on Friday were false.',
		'President Ada Brandt promised to pay in a call with President Nils Lund on Friday.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual([called]);
		});
	}
});

describe('who denies the call itself does', () => {
	const sentences = [
		'President Ada Brandt denied that she had spoken to President Nils Lund on Friday.',
		'President Ada Brandt denied that she had discussed the dam with President Nils Lund by phone on Friday.',
		'President Ada Brandt denied reports of a call with President Nils Lund on Friday.',
		'The palace denied that President Ada Brandt had been in a phone call with President Nils Lund on Friday.',
		'President Ada Brandt denied having taken part in a call with President Nils Lund on Friday.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual(['call denied main: Ada Brandt, Nils Lund, 2031-03-14']);
		});
	}
});

test('what is promised to be said in a call is to come', () => {
	expect(
		contactsIn('President Ada Brandt agreed to raise the dam in a call with President Nils Lund on Monday.'),
	).toEqual(['call planned main: Ada Brandt, Nils Lund, 2031-03-17']);
});

describe('what is cancelled, or said not to have been, did not take place', () => {
	const sentences = [
		'President Nils Lund cancelled a call with President Ada Brandt on Friday.',
		'A call between President Ada Brandt and President Nils Lund on Friday was cancelled.',
		'A call between President Ada Brandt and President Nils Lund planned for Friday was called off.',
		'A call between President Ada Brandt and President Nils Lund did not take place on Friday.',
		'A call between President Ada Brandt and President Nils Lund that had been planned for Friday did not take place.',
		'A call between President Ada Brandt and President Nils Lund, scheduled for Friday, was not held, the palace said.',
		'A call of President Ada Brandt and President Nils Lund planned for Friday never happened.',
		'A call between President Ada Brandt and President Nils Lund was not held on Friday.',
		'Oslo said that no such call between President Ada Brandt and President Nils Lund had taken place on Friday.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual(['call denied main: Ada Brandt, Nils Lund, 2031-03-14']);
		});
	}
});

describe('what was arranged and came about, or will', () => {
	const persons = 'A call between President Ada Brandt and President Nils Lund';
	test.each([
		[`${persons} that had been planned for Friday went ahead.`, 'call occurred main', '2031-03-14'],
		[`${persons}, scheduled for Thursday, took place on Friday.`, 'call occurred main', '2031-03-14'],
		[`${persons}, planned for Monday, will go ahead.`, 'call planned main', '2031-03-17'],
		[`${persons} planned for Monday has not been called off.`, 'call planned main', '2031-03-17'],
	])('%s', (sentence, what, date) => {
		expect(contactsIn(sentence)).toEqual([`${what}: Ada Brandt, Nils Lund, ${date}`]);
	});
});

describe('what is told of how a call came about does not deny it', () => {
	const sentences = [
		'The call was not held at the request of either side.',
		'The call was not held in public.',
		'It was Lund who had sought the call.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(news + sentence)).toEqual([called]);
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

	test('with a day of these days dates news without one', () => {
		expect(
			contactsIn(
				'President Ada Brandt spoke by phone with President Nils Lund, the palace said. An aide said the two had spoken on Thursday.',
			),
		).toEqual(['call occurred main: Ada Brandt, Nils Lund, 2031-03-13']);
		expect(
			contactsIn(
				'The palace denied that President Ada Brandt had phoned President Nils Lund this week. A paper reported that the two had spoken on Wednesday.',
			),
		).toEqual(['call denied main: Ada Brandt, Nils Lund, 2031-03-12']);
	});

	test('with a date of its own goes back behind the news', () => {
		expect(contactsIn(`${news}The two had spoken on March 3.`)).toEqual([
			called,
			'call occurred background: Ada Brandt, Nils Lund, 2031-03-03',
		]);
	});
});
