import {describe, expect, test} from 'vitest';
import {contactsIn} from './contacts/contacts-in.ts';

const call = 'call occurred main: Ada Brandt, Nils Lund, 2031-03-14';

describe('a call, in the words of', () => {
	// 15 March 2031 is a Saturday.
	const sentences = [
		'Foreign Minister Ada Brandt spoke on Friday with her counterpart Nils Lund about the bridge.',
		'Foreign Minister Ada Brandt on Friday dialled Prime Minister Nils Lund to talk about the bridge.',
		'Foreign Minister Ada Brandt phoned Prime Minister Nils Lund on Friday.',
		'Foreign Minister Ada Brandt called Prime Minister Nils Lund on Friday.',
		'Foreign Minister Ada Brandt and Prime Minister Nils Lund held telephone talks on Friday.',
		'Foreign Minister Ada Brandt held a phone call with Prime Minister Nils Lund on Friday.',
		'Foreign Minister Ada Brandt had a telephone conversation on Friday with Prime Minister Nils Lund.',
		'In a call on Friday, Foreign Minister Ada Brandt told Prime Minister Nils Lund that the bridge would stay.',
		'Foreign Minister Ada Brandt warned Prime Minister Nils Lund by phone on Friday that the bridge was closed.',
		'On Friday a phone conversation took place between Foreign Minister Ada Brandt and Prime Minister Nils Lund.',
		'A call was held on Friday by Foreign Minister Ada Brandt and Prime Minister Nils Lund.',
		'Ada Brandt, the foreign minister, and Nils Lund, the prime minister, talked by video link on Friday.',
		'The Friday call between Foreign Minister Ada Brandt and Prime Minister Nils Lund was short.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual([call]);
		});
	}
});

describe('no call, in spite of the words', () => {
	const sentences = [
		'Foreign Minister Ada Brandt on Friday called for Prime Minister Nils Lund to resign.',
		'Foreign Minister Ada Brandt on Friday called on Prime Minister Nils Lund to open the bridge.',
		'Foreign Minister Ada Brandt called Prime Minister Nils Lund a coward on Friday.',
		'The council asked Prime Minister Nils Lund to publish the transcripts of his calls with Foreign Minister Ada Brandt.',
		'Calls for calm came from Foreign Minister Ada Brandt and Prime Minister Nils Lund.',
		'Foreign Minister Ada Brandt spoke to reporters on Friday about Prime Minister Nils Lund.',
		'Foreign Minister Ada Brandt wrote to Prime Minister Nils Lund on Friday.',
		'Prime Minister Nils Lund spoke at a rally. Foreign Minister Ada Brandt was there.',
		'The call centre was opened by Foreign Minister Ada Brandt.',
		'Foreign Minister Ada Brandt speaks during a hearing, Friday, as Prime Minister Nils Lund listens.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			expect(contactsIn(sentence)).toEqual([]);
		});
	}
});

describe('persons', () => {
	test('a counterpart is named in the next sentence', () => {
		const text =
			'Norwegian Defence Minister Ada Brandt spoke on Friday with her Chilean counterpart.\nBrandt and Chilean Defence Minister Nils Lund agreed on nothing.';
		expect(contactsIn(text)).toEqual([call]);
	});

	test('a counterpart was named before, or holds the same office', () => {
		const text =
			'Chilean Defence Minister Nils Lund had asked for it. President Tomas Rey of Chile had not. Norwegian Defence Minister Ada Brandt spoke on Friday with her Chilean counterpart.';
		expect(contactsIn(text)).toEqual([call]);
	});

	test('a counterpart whom nobody names is nobody', () => {
		const text =
			'Norwegian Defence Minister Ada Brandt spoke on Friday with her Chilean counterpart. President Nils Lund of Malta was told.';
		expect(contactsIn(text)).toEqual([]);
	});

	test('the two and they are the last pair', () => {
		const text =
			'President Ada Brandt rang President Nils Lund on Friday. The two last spoke on March 2. They met in Oslo in January.';
		expect(contactsIn(text)).toEqual([
			call,
			'call occurred background: Ada Brandt, Nils Lund, 2031-03-02',
			'meeting occurred background: Ada Brandt, Nils Lund, 2031-01',
		]);
	});

	test('one person with two counterparts had two calls', () => {
		const text =
			'President Ada Brandt spoke on Friday with President Nils Lund and Prime Minister Tomas Rey, her Danish and Maltese counterparts.';
		expect(contactsIn(text)).toEqual([
			'call occurred main: Ada Brandt, Nils Lund, 2031-03-14',
			'call occurred main: Ada Brandt, Tomas Rey, 2031-03-14',
		]);
	});

	test('a joint call of four is one', () => {
		const text =
			'President Ada Brandt held a call on Friday with President Nils Lund, Prime Minister Tomas Rey and Chancellor Eva Stern.';
		expect(contactsIn(text)).toEqual([
			'call occurred main: Ada Brandt, Eva Stern, Nils Lund, Tomas Rey, 2031-03-14',
		]);
	});

	test('appositions on both sides are read over', () => {
		const text =
			'The head of the Port Union, Admiral Ada Brandt, and the chief of the Harbour Staff of the Maltese Navy, General Nils Lund, held telephone talks on Friday.';
		expect(contactsIn(text)).toEqual([call]);
	});
});

describe('status', () => {
	test('planned', () => {
		expect(contactsIn('President Ada Brandt will speak with President Nils Lund on Monday.')).toEqual([
			'call planned main: Ada Brandt, Nils Lund, 2031-03-17',
		]);
		expect(
			contactsIn('President Ada Brandt is scheduled to hold a call with President Nils Lund on Monday.'),
		).toEqual(['call planned main: Ada Brandt, Nils Lund, 2031-03-17']);
	});

	test('attempted', () => {
		expect(
			contactsIn('President Ada Brandt tried to reach President Nils Lund by phone, without success.'),
		).toEqual(['call attempted main: Ada Brandt, Nils Lund, null']);
	});

	test('an attempt is named by a noun', () => {
		expect(
			contactsIn(
				'President Ada Brandt waited. An attempt by Brandt to call President Nils Lund on Friday failed.',
			),
		).toEqual(['call attempted main: Ada Brandt, Nils Lund, 2031-03-14']);
	});

	test('a call that did not last took place', () => {
		expect(
			contactsIn(
				'President Ada Brandt rang President Nils Lund on Friday. The call did not last 40 minutes.',
			),
		).toEqual([call]);
	});

	test('a request turned down is an attempt', () => {
		expect(
			contactsIn(
				'Malta turned down a request for a telephone call between President Ada Brandt and President Nils Lund on Friday.',
			),
		).toEqual(['call attempted main: Ada Brandt, Nils Lund, 2031-03-14']);
	});

	test('who is ready to meet has not met', () => {
		expect(
			contactsIn(
				'President Ada Brandt said that she was ready to meet President Nils Lund. They have never met.',
			),
		).toEqual([]);
	});

	test('denied', () => {
		expect(
			contactsIn(
				'A spokesman denied that President Ada Brandt had a call with President Nils Lund on Friday.',
			),
		).toEqual(['call denied main: Ada Brandt, Nils Lund, 2031-03-14']);
		expect(
			contactsIn('There was no call between President Ada Brandt and President Nils Lund, a spokesman said.'),
		).toEqual(['call denied main: Ada Brandt, Nils Lund, null']);
	});
});

describe('time', () => {
	test('the day of the announcement is not the day of the call', () => {
		const text =
			'President Ada Brandt and President Nils Lund held telephone talks on Monday, a news agency reported on Wednesday.';
		expect(contactsIn(text, '2031-03-12')).toEqual(['call occurred main: Ada Brandt, Nils Lund, 2031-03-10']);
	});

	test('a date belongs to the verb before it', () => {
		expect(
			contactsIn(
				'President Ada Brandt gave a speech on Wednesday and will speak with President Nils Lund by phone on Monday.',
			),
		).toEqual(['call planned main: Ada Brandt, Nils Lund, 2031-03-17']);
	});

	test('the day of a dateline is not that of the call', () => {
		expect(
			contactsIn(
				'PORT VERITY, March 15 (NW) - President Ada Brandt held a telephone conversation with President Nils Lund, the head of the Maltese state, on Friday night.',
			),
		).toEqual([call]);
	});

	test('the first call since May is two calls', () => {
		const text = 'President Ada Brandt spoke with President Nils Lund on Friday, their first call since May.';
		expect(contactsIn(text)).toEqual([call, 'call occurred background: Ada Brandt, Nils Lund, 2030-05']);
	});

	test('the first since the war began tells no other call', () => {
		const text =
			'President Ada Brandt spoke with President Nils Lund on Friday, their first call since the war began in May.';
		expect(contactsIn(text)).toEqual([call]);
	});

	test('without a date of publication the year stays open', () => {
		expect(contactsIn('President Ada Brandt spoke with President Nils Lund on March 14.', null)).toEqual([
			'call occurred main: Ada Brandt, Nils Lund, XXXX-03-14',
		]);
	});
});

test('a contact told far down in a long article is not its news', () => {
	const filler =
		'The ferry lay at the pier with a broken bow while divers, who had come from the islands in the night, looked for the anchor and for the rest of the cargo that had gone over the side.';
	const contact = 'Foreign Minister Ada Brandt spoke by phone on Friday with Prime Minister Nils Lund.';
	const long = [...Array(5).fill(filler), contact, ...Array(20).fill(filler)].join(' ');
	expect(contactsIn(long)).toEqual(['call occurred background: Ada Brandt, Nils Lund, 2031-03-14']);
	expect(contactsIn(`${filler} ${contact}`)).toEqual([call]);
});

describe('beside the news', () => {
	const news =
		'President Ada Brandt rang Premier Nils Lund on Friday. The quay was shut. Boats had to wait. It rained. ';
	const call = 'call occurred main: Ada Brandt, Nils Lund, 2031-03-14';

	test('what else the same people did or will do is background where it is told late', () => {
		expect(contactsIn(`${news}Brandt will speak to Mayor Eva Stern on Monday.`)).toEqual([
			call,
			'call planned background: Ada Brandt, Eva Stern, 2031-03-17',
		]);
	});

	test('several of one passage go on with a round of calls', () => {
		expect(contactsIn(`${news}Brandt also rang Mayor Eva Stern and Mayor Karim Nasr on Friday.`)).toEqual([
			call,
			'call occurred main: Ada Brandt, Eva Stern, 2031-03-14',
			'call occurred main: Ada Brandt, Karim Nasr, 2031-03-14',
		]);
	});
});
