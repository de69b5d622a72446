import {describe, expect, test} from 'vitest';
import {contactsIn} from './contacts-in.ts';

const call = 'call occurred main: Ada Brandt, Nils Lund, 2031-03-14';
const undated = 'call occurred main: Ada Brandt, Nils Lund, null';

describe('two persons with their offices, before or behind the name', () => {
	const sentences = [
		"Admiral Ada Brandt, chief of the Norwegian naval staff, and Malta's fisheries minister, Nils Lund, held a telephone conversation on Friday, 14 March, the naval staff said.",
		'Norwegian Fisheries Minister Ada Brandt and Malta’s chief of staff, Admiral Nils Lund, spoke on the phone on Friday about the outcome of the drill.',
		'Ada Brandt, the Norwegian premier, and Nils Lund, the president of Malta, spoke by telephone on Friday.',
		"Ada Brandt, Norway's premier, and Nils Lund, Malta's president, talked on Friday.",
		"Norway's premier, Ada Brandt, and Malta's president, Nils Lund, spoke by phone on Friday.",
		'The Norwegian premier, Ada Brandt, and the Maltese president, Nils Lund, discussed the ports in a telephone call on Friday.',
		'Ada Brandt, head of the Norwegian coast guard, and her Maltese counterpart, Nils Lund, held a video call on Friday.',
		"The chief of Norway's coast guard, Admiral Ada Brandt, and Nils Lund, who leads the Maltese navy, spoke by telephone on Friday.",
		'A telephone call between Ada Brandt, the Norwegian premier, and Nils Lund, president of Malta, took place on Friday.',
		"A phone call took place on Friday between Norway's premier, Ada Brandt, and Malta's president, Nils Lund.",
		'General Ada Brandt, commander of the Norwegian Army, and General Nils Lund, commander of the Maltese Armed Forces, spoke via video link on Friday.',
		"Norway's premier, Ada Brandt, and the president of Malta, Nils Lund, held phone talks on Friday, her office said.",
		'Two officials said that Ada Brandt, the Norwegian premier, and Nils Lund, the Maltese president, spoke by telephone on Friday.',
		'On Friday, Ada Brandt, chief of the Norwegian naval staff, and the Maltese defence minister, Nils Lund, spoke by phone.',
		'Premier Ada Brandt, 54, and President Nils Lund, 61, spoke by telephone on Friday.',
		"Oslo's mayor Ada Brandt, head of the Norwegian Association of Towns, and Nils Lund, the mayor of Valletta, spoke by telephone on Friday.",
		'The commander of the Norwegian Navy, Admiral Ada Brandt, and the chief of the Maltese general staff, General Nils Lund, talked by phone on Friday.',
		"General Ada Brandt, the chief of the Norwegian general staff, spoke by telephone on Friday with Nils Lund, Malta's defence minister.",
		"Ada Brandt, chief of the Norwegian general staff, telephoned Nils Lund, Malta's defence minister, on Friday.",
	];
	for (const sentence of sentences) test(sentence, () => expect(contactsIn(sentence)).toEqual([call]));
});

describe('three, two of them with their offices', () => {
	const group = 'occurred main: Ada Brandt, Eva Stern, Nils Lund, 2031-03-14';
	for (const [kind, sentence] of [
		[
			'call',
			'Premier Eva Stern held a video call on Friday with Ada Brandt, the Norwegian premier, and Nils Lund, the president of Malta.',
		],
		[
			'call',
			"Premier Eva Stern held a video call on Friday with Norway's premier, Ada Brandt, and Malta's president, Nils Lund.",
		],
		[
			'call',
			"Premier Eva Stern took part in a conference call on Friday with Ada Brandt, chief of the Norwegian naval staff, and Malta's fisheries minister, Nils Lund.",
		],
		[
			'meeting',
			"Premier Eva Stern met on Friday with Admiral Ada Brandt, chief of the Norwegian naval staff, and Malta's fisheries minister, Nils Lund.",
		],
		[
			'call',
			'Premier Eva Stern, Ada Brandt, the Norwegian premier, and Nils Lund, the president of Malta, spoke by telephone on Friday.',
		],
	])
		test(sentence!, () => expect(contactsIn(sentence!)).toEqual([`${kind} ${group}`]));
});

describe('who is the subject of the next clause was not rung', () => {
	const sentences = [
		'Premier Ada Brandt phoned Nils Lund, chief of the Maltese navy, on Friday, and Eva Stern, his deputy, visited Oslo.',
		'Premier Ada Brandt phoned Nils Lund, chief of the navy, and Eva Stern, his deputy, visited Oslo on Friday.',
		'Premier Ada Brandt spoke by phone on Friday with Nils Lund, the president of Malta, and Eva Stern, the Chilean premier, said she would follow.',
		'Premier Ada Brandt spoke by phone on Friday with Nils Lund, chief of the navy, and Eva Stern said she would follow.',
		'Premier Ada Brandt held a call on Friday with Nils Lund, president of the council, and Eva Stern said she would follow.',
		'Premier Ada Brandt held a call on Friday with President Nils Lund, and Premier Eva Stern said she would follow.',
	];
	for (const sentence of sentences) test(sentence, () => expect(contactsIn(sentence)).toEqual([call]));
});

describe('talks to come are no call, and no second one beside it', () => {
	const news = 'Premier Ada Brandt spoke by telephone on Friday with President Nils Lund. ';
	const sentences = [
		'The talks on fish are to open in Oslo in June, the ministry said.',
		'The talks will be held in June.',
		'The talks are due to begin in June.',
		'The talks are set to start on 12 June.',
		'The negotiations are scheduled to begin in June.',
		'The talks on fish are expected to start in June.',
		'The talks are scheduled for June.',
		'They agreed to open talks on fish in June.',
		'The ministers agreed to begin talks in Oslo in June.',
		'The discussions open in Oslo in June.',
		'The talks, to be held in Oslo in June, will cover fish.',
		'The talks could begin as early as June.',
		'Talks on fish will open in Oslo on 12 June.',
		'The opening of the talks is planned for June.',
		'The two sides want the talks to begin in June.',
	];
	for (const sentence of sentences) test(sentence, () => expect(contactsIn(news + sentence)).toEqual([call]));
});

describe('the day of what is to come is not that of the call', () => {
	const sentences = [
		'Premier Ada Brandt of Norway and President Nils Lund of Malta spoke by telephone and agreed to open talks on fish in Oslo in June.',
		'Premier Ada Brandt spoke by telephone with President Nils Lund about the talks that are to open in Oslo in June.',
		'Premier Ada Brandt spoke by telephone with President Nils Lund about the talks, which will begin on 12 June.',
		'Premier Ada Brandt telephoned President Nils Lund, who is to visit Oslo in June.',
		'@Premier Ada Brandt of Norway and President Nils Lund of Malta spoke by telephone and agreed to open talks on fish in Oslo in June.',
	];
	for (const sentence of sentences) test(sentence, () => expect(contactsIn(sentence)).toEqual([undated]));

	test('in an article without a date of publication', () => {
		expect(
			contactsIn(
				'Premier Ada Brandt rang President Nils Lund. Talks on fish will open in Oslo on 12 June 2031.',
				null,
			),
		).toEqual([undated]);
		expect(
			contactsIn(
				'Premier Ada Brandt of Norway and President Nils Lund of Malta spoke by telephone and agreed to meet in Oslo on 12 June 2031.',
				null,
			),
		).toEqual([undated, 'meeting planned background: Ada Brandt, Nils Lund, 2031-06-12']);
	});

	test('but that of a call which is planned', () => {
		expect(
			contactsIn(
				'Premier Ada Brandt spoke by telephone on Friday with President Nils Lund. They will speak again in June.',
			),
		).toEqual([call, 'call planned main: Ada Brandt, Nils Lund, 2031-06']);
	});
});
