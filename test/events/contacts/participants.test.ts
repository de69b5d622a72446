import {describe, expect, test} from 'vitest';
import {contactsIn} from './contacts-in.ts';

const call = 'call occurred main: Ada Brandt, Nils Lund, 2031-03-14';
const meeting = 'meeting occurred main: Ada Brandt, Nils Lund, 2031-03-14';

test('the description of a partner may stand between the verb and the name', () => {
	for (const [verb, expected] of [
		['met', meeting],
		['telephoned', call],
	]) {
		for (const partner of [
			"Malta's fisheries minister, Nils Lund,",
			"Karim Nasr's predecessor, Nils Lund,",
			'the visiting commander of the Maltese Coast Guard, Nils Lund,',
			'the Maltese Deputy Premier and Minister of Ports, Nils Lund,',
		])
			expect(contactsIn(`President Ada Brandt ${verb} ${partner} on Friday.`)).toEqual([expected]);
	}
});

test('separate calls with counterparts who are named behind their countries', () => {
	expect(
		contactsIn(
			'Norwegian Premier Ada Brandt held separate phone calls with her Maltese and Chilean counterparts, Nils Lund and Eva Stern, on Friday.',
		),
	).toEqual([call, 'call occurred main: Ada Brandt, Eva Stern, 2031-03-14']);
	expect(
		contactsIn(
			'Premier Ada Brandt received on Friday two telephone calls from President Nils Lund of Malta and President Eva Stern of Chile.',
		),
	).toEqual([call, 'call occurred main: Ada Brandt, Eva Stern, 2031-03-14']);
});

test('one conference with counterparts is one call', () => {
	expect(
		contactsIn(
			'Premier Ada Brandt took part in a video call on Friday with her Maltese and Chilean counterparts, Nils Lund and Eva Stern.',
		),
	).toEqual(['call occurred main: Ada Brandt, Eva Stern, Nils Lund, 2031-03-14']);
});

test('in a call with one of them, the two are those two', () => {
	expect(
		contactsIn(
			'Premier Ada Brandt had two calls on Friday with President Nils Lund of Malta and President Eva Stern of Chile. In the call with the Maltese President the two sides agreed.',
		),
	).toEqual([call, 'call occurred main: Ada Brandt, Eva Stern, 2031-03-14']);
});

test('two who speak to others have not spoken with each other', () => {
	expect(
		contactsIn(
			'President Ada Brandt and Premier Nils Lund apologised on Friday. Both spoke to reporters. They spoke with investors, too.',
		),
	).toEqual([]);
	expect(contactsIn('President Ada Brandt and Premier Nils Lund spoke to each other on Friday.')).toEqual([
		call,
	]);
});

test('who belongs to the name beside it, and leaves the call to its verb', () => {
	expect(
		contactsIn(
			'President Ada Brandt waited. On Friday the President took a phone call from Premier Om Gyung-ho, who thanked her.',
		),
	).toEqual(['call occurred main: Ada Brandt, Om Gyung-ho, 2031-03-14']);
});

test('a role that one alone has is that person', () => {
	expect(
		contactsIn(
			'The Metropolitan of Malta, Nils Lund, arrived. Archbishop Karim Nasr of Malta received him. On Friday the Metropolitan met President Ada Brandt.',
		),
	).toContain('meeting occurred background: Ada Brandt, Nils Lund, 2031-03-14');
});

test('the call is that of those who were last in a call, whoever met since', () => {
	expect(
		contactsIn(
			'President Ada Brandt rang President Nils Lund on Friday. Brandt met Premier Eva Stern in May 2030. The call was short.',
		),
	).toEqual([call, 'meeting occurred background: Ada Brandt, Eva Stern, 2030-05']);
});

test('the objects of a verb are a list', () => {
	expect(
		contactsIn(
			'Premier Ada Brandt joined Mr Nils Lund of Malta and Madam Eva Stern of Chile on the line on Friday.',
		),
	).toEqual(['call occurred main: Ada Brandt, Eva Stern, Nils Lund, 2031-03-14']);
});

test('a group by its number: those who are named next, those in the sentence, those of the text so far', () => {
	const all = 'Ada Brandt, Eva Stern, Karim Nasr, Nils Lund';
	expect(
		contactsIn(
			'The harbour ministers of the four island states held a video conference on Friday. Ada Brandt of Malta, Nils Lund of Norway, Karim Nasr of Chile and Eva Stern of Denmark promised boats. The four will speak again on Monday.',
		),
	).toEqual([`call occurred main: ${all}, 2031-03-14`, `call planned background: ${all}, 2031-03-17`]);
	expect(
		contactsIn(
			'Mayor Eva Stern was tired. Mayor Ada Brandt made the offer to Mayor Nils Lund when the two talked on the phone on Friday.',
		),
	).toEqual([call]);
	expect(
		contactsIn('Mayor Ada Brandt apologised. Mayor Nils Lund smiled. The two talked on the phone on Friday.'),
	).toEqual([call]);
	expect(
		contactsIn(
			'Mayor Ada Brandt apologised. Mayor Nils Lund smiled. Mayor Eva Stern was tired. The two talked on the phone on Friday.',
		),
	).toEqual([]);
});

test('the first three of four', () => {
	expect(
		contactsIn(
			'President Ada Brandt, President Nils Lund, President Karim Nasr and President Eva Stern held a call on Friday. It came after a call between the first three on Monday.',
		),
	).toContain('call occurred main: Ada Brandt, Karim Nasr, Nils Lund, 2031-03-10');
});

test('who is told by office first, and named in the next sentence', () => {
	expect(
		contactsIn(
			"The top Norwegian admiral spoke by phone with the head of Malta's navy on Friday. Admiral Ada Brandt and Admiral Nils Lund agreed on a date.",
		),
	).toEqual([call]);
	expect(
		contactsIn(
			"The top Norwegian admiral spoke by phone with the head of Malta's navy on Friday. Finance Minister Ada Brandt and President Nils Lund were told.",
		),
	).toEqual([]);
});

test('he is the subject, where that is a description before the name', () => {
	expect(
		contactsIn(
			'President Karim Nasr waited. Their leader, Admiral Ada Brandt, was not invited, but she spoke by phone with Mr Nils Lund on Friday.',
		),
	).toEqual([call]);
});

test('he beside a name is somebody else', () => {
	expect(
		contactsIn(
			'Minister Ada Brandt was late. President Nils Lund waited. Brandt told reporters that she and Lund had spoken by phone on Friday.',
		),
	).toEqual([call]);
});

test('several countries before the names of colleagues', () => {
	expect(
		contactsIn(
			'Premier Ada Brandt joined her Maltese, Chilean and Danish colleagues Nils Lund, Eva Stern and Karim Nasr in a virtual meeting on Friday.',
		),
	).toEqual(['call occurred main: Ada Brandt, Eva Stern, Karim Nasr, Nils Lund, 2031-03-14']);
});

test('who does likewise, or the same, with somebody else is in contact with them', () => {
	for (const again of ['later she did likewise with', 'she did the same with', 'she did so later with'])
		expect(
			contactsIn(`President Ada Brandt telephoned Premier Nils Lund on Friday; ${again} Premier Eva Stern.`),
		).toEqual([call, 'call occurred main: Ada Brandt, Eva Stern, 2031-03-14']);
	expect(
		contactsIn(
			'President Ada Brandt met Premier Nils Lund on Friday. On the same day she did likewise with Premier Eva Stern.',
		),
	).toEqual([meeting, 'meeting occurred main: Ada Brandt, Eva Stern, 2031-03-14']);
	expect(
		contactsIn('President Ada Brandt raised the fees on Friday. She did the same with Premier Eva Stern.'),
	).toEqual([]);
});

test('a day between the partner and the subject keeps them apart', () => {
	for (const opening of [
		'In a call with Premier Nils Lund on Friday',
		'In a call on Friday with Premier Nils Lund,',
	])
		expect(contactsIn(`President Ada Brandt is not tired. ${opening} she said so.`)).toEqual([call]);
});

test('a number before those between whom it was', () => {
	expect(
		contactsIn(
			'The row was settled in a call on Friday between the two trade ministers, Ada Brandt and Nils Lund.',
		),
	).toEqual([call]);
});

describe('who is told to do something', () => {
	const news = 'President Ada Brandt rang Premier Nils Lund on Friday. ';

	test('does it, and not those who tell', () => {
		expect(
			contactsIn(`${news}Brandt asked Minister Eva Stern to call Admiral Karim Nasr on Monday.`),
		).toEqual([call, 'call planned main: Eva Stern, Karim Nasr, 2031-03-17']);
		for (const told of ['to meet in Oslo on Monday', 'to hold its next meeting on Monday'])
			expect(contactsIn(`${news}The two told the harbour commission ${told}.`)).toEqual([call]);
	});

	test('in a call is told by who was in it', () => {
		expect(
			contactsIn('President Ada Brandt urged Premier Nils Lund to yield in her call with him on Friday.'),
		).toEqual([call]);
	});
});

test('officers of both staffs are nobody in particular, leaders of both states are the two', () => {
	const news = 'President Ada Brandt rang Premier Nils Lund on Friday. ';
	expect(contactsIn(`${news}Officers of both staffs will talk in April.`)).toEqual([call]);
	expect(contactsIn(`${news}Leaders of both states will talk in April.`)).toEqual([
		call,
		'call planned main: Ada Brandt, Nils Lund, 2031-04',
	]);
});

describe('a conference call', () => {
	test('of the leaders of several countries has as many persons, who are named behind it', () => {
		expect(
			contactsIn(
				'The leaders of Hollmark, Rimmar and Trell held a conference call on Friday, President Ada Brandt of Hollmark said. Brandt, Prime Minister Nils Lund of Rimmar and President Eva Stern of Trell agreed to send ships.',
			),
		).toEqual(['call occurred main: Ada Brandt, Eva Stern, Nils Lund, 2031-03-14']);
	});

	test('of several leaders of whom one alone is named is nobody’s in particular', () => {
		expect(
			contactsIn(
				'The leaders of Hollmark, Rimmar and Trell held a conference call on Friday, President Ada Brandt told Governor Nils Lund.',
			),
		).toEqual([]);
	});

	test('after which others spoke is that of all who are named with it, and of its own day', () => {
		expect(
			contactsIn(
				'President Ada Brandt and Governor Nils Lund met on Friday after a conference call with Mayor Eva Stern on Thursday.',
			),
		).toEqual([
			'meeting occurred main: Ada Brandt, Nils Lund, 2031-03-14',
			'call occurred background: Ada Brandt, Eva Stern, Nils Lund, 2031-03-13',
		]);
	});
});
