import fc from 'fast-check';
import {expect, test} from 'vitest';
import {attributionsOf} from '../../../source/language/attribution/attributions.ts';
import {namesOf} from '../../../source/language/names.ts';
import {phrasesOf} from '../../../source/language/phrases.ts';
import {read} from '../../../source/language/reading.ts';

const attributionsIn = (text: string) => {
	const reading = read(text);
	const phrases = reading.sentences.map(sentence => phrasesOf(reading, sentence));
	return attributionsOf(reading, namesOf(reading), phrases);
};

/** Source, cue and contents of each attribution. */
const rows = (text: string) =>
	attributionsIn(text).map(({source, cue, contents}) => [
		source?.name ?? null,
		cue?.text ?? null,
		contents.map(({start, end}) => text.slice(start, end)).join(' … '),
	]);

test.each([
	[
		'the cue before',
		'Ada Brandt said the two ports would close.',
		[['Ada Brandt', 'said', 'the two ports would close']],
	],
	[
		'times, places and the person addressed between',
		'Ada Brandt told reporters in the capital on Monday that the port would close.',
		[['Ada Brandt', 'told', 'that the port would close']],
	],
	['the cue after', 'The port will close, Ada Brandt said.', [['Ada Brandt', 'said', 'The port will close']]],
	[
		'the cue after a quotation, inverted',
		'“The port will close,” said Ada Brandt, the port minister.',
		[['Ada Brandt', 'said', '“The port will close,”']],
	],
	[
		'the cue between',
		'“The port will close,” Ada Brandt said, “but not today.”',
		[['Ada Brandt', 'said', '“The port will close,” … “but not today.”']],
	],
	[
		'a quotation that goes on after the cue',
		'“The port will close,” Ada Brandt said. “It is too old.”',
		[['Ada Brandt', 'said', '“The port will close,” … “It is too old.”']],
	],
	[
		'a question before the cue',
		'“Will the port close?” Ada Brandt asked.',
		[['Ada Brandt', 'asked', '“Will the port close?”']],
	],
	[
		'several cues',
		'Ada Brandt said the port would close, but Eva Lund argued that it was needed.',
		[
			['Ada Brandt', 'said', 'the port would close'],
			['Eva Lund', 'argued', 'that it was needed'],
		],
	],
	[
		'a participle after a quotation',
		'Ada Brandt said: “The port will close,” adding that it was too old.',
		[
			['Ada Brandt', 'said', '“The port will close,”'],
			['Ada Brandt', 'adding', 'that it was too old'],
		],
	],
	[
		'a demand with its object',
		'Ada Brandt urged both sides to keep the port open.',
		[['Ada Brandt', 'urged', 'both sides to keep the port open']],
	],
	[
		'according to, before and after',
		'According to the ministry, the port will close. It is too old, according to Ada Brandt.',
		[
			['ministry', 'According to', 'the port will close'],
			['Ada Brandt', 'according to', 'It is too old'],
		],
	],
	[
		'a cue that ends its paragraph',
		'Ada Brandt added:\nThe port is too old for the new ships.\nThe ships came in May.',
		[['Ada Brandt', 'added', 'The port is too old for the new ships']],
	],
])('%s', (_, text, expected) => {
	expect(rows(text)).toEqual(expected);
});

test.each([
	[
		'a cue that interrupts the sentence',
		'The port, Ada Brandt said, will close in May.',
		[['Ada Brandt', 'said', 'The port … will close in May']],
	],
	[
		'a quotation that goes on after a conjunction',
		'“You know, I like ships,” Ada Brandt said, but “this port is far too old for them.”',
		[['Ada Brandt', 'said', '“You know, I like ships,” … “this port is far too old for them.”']],
	],
	[
		'several names before the cue',
		'Ada Brandt, Eva Lund and Tom Moe said the port would close.',
		[['Ada Brandt, Eva Lund and Tom Moe', 'said', 'the port would close']],
	],
	[
		'an insertion between the source and the cue',
		'Ada Brandt, who has run the port since May, warned that it was too old.',
		[['Ada Brandt', 'warned', 'that it was too old']],
	],
	[
		'a verb and its preposition',
		'Ada Brandt called for new talks and spoke of her hopes.',
		[
			['Ada Brandt', 'called for', 'new talks'],
			['Ada Brandt', 'spoke of', 'her hopes'],
		],
	],
	[
		'an accusation without the accused',
		'Ada Brandt accused the council of hiding the costs.',
		[['Ada Brandt', 'accused the council of', 'hiding the costs']],
	],
	[
		'a judgement, but not a meeting that is called',
		'Ada Brandt called the plan a bad joke. Eva Lund called a meeting.',
		[['Ada Brandt', 'called', 'the plan a bad joke']],
	],
	[
		'a denial, a promise, a refusal',
		'Norland has denied planning a raid. Ada Brandt promised to rebuild the port. Eva Lund refused to resign.',
		[
			['Norland', 'has denied', 'planning a raid'],
			['Ada Brandt', 'promised', 'to rebuild the port'],
			['Eva Lund', 'refused', 'to resign'],
		],
	],
	[
		'a feeling',
		'Ada Brandt is worried about the new ships.',
		[['Ada Brandt', 'is worried about', 'the new ships']],
	],
	[
		'a noun of speech with its owner or agent',
		'Eva Lund ignored Brandt’s claim that the port was safe. New warnings by the ministry that it was old came too late.',
		[
			['Brandt', 'claim', 'that the port was safe'],
			['ministry', 'New warnings', 'that it was old'],
		],
	],
	[
		'what a noun of thought is about',
		'Ada Brandt expressed concern over the costs.',
		[['Ada Brandt', 'expressed concern over', 'the costs']],
	],
	[
		'a passive with its agent',
		'The plan was condemned by Ada Brandt.',
		[['Ada Brandt', 'was condemned by', 'The plan']],
	],
	[
		'what somebody was told, by whom or by nobody named',
		'Ada Brandt was told by the council that the port was old. Eva Lund was told that it was safe.',
		[
			['council', 'was told by', 'that the port was old'],
			[null, 'was told', 'that it was safe'],
		],
	],
	['what is said by nobody named', 'The port is said to be unsafe.', [[null, 'is said', 'to be unsafe']]],
	[
		'a heading with its source before a colon',
		'Brandt: The old port must close\nThe ships left on Monday.',
		[['Brandt', ':', 'The old port must close']],
	],
	[
		'a subordinate clause ends at its comma',
		'While Ada Brandt said the port would close, the ships came in.',
		[['Ada Brandt', 'said', 'the port would close']],
	],
	[
		'words of another inside what somebody promises',
		'Ada Brandt promised robust help in the face of what Norland called “a clear and growing danger to all ships”.',
		[
			[
				'Ada Brandt',
				'promised',
				'robust help in the face of what Norland called “a clear and growing danger to all ships”',
			],
			['Norland', 'called', '“a clear and growing danger to all ships”'],
		],
	],
	[
		'a question',
		'Eva Lund asked whether the port was safe.',
		[['Eva Lund', 'asked', 'whether the port was safe']],
	],
	[
		'what happened meanwhile is not said',
		'“The port is too old for ships,” Eva Lund said as she left the council.',
		[['Eva Lund', 'said', '“The port is too old for ships,”']],
	],
])('%s', (_, text, expected) => {
	expect(rows(text)).toEqual(expected);
});

/** Source and the way it came. */
const chains = (text: string) => attributionsIn(text).map(({source}) => [source?.name, source?.via]);

test.each([
	[
		'one who cites another',
		'The port will close, the Norham Post reported on Monday, citing the Ministry of Ports.',
		[['Ministry of Ports', ['Norham Post']]],
	],
	[
		'one who cites nobody by name answers for it',
		'The Norham Post, citing unnamed sources, reported that the port will close.',
		[['Norham Post', []]],
	],
	[
		'one who quotes another',
		'The Norham Post quoted Ada Brandt as saying that the port will close.',
		[['Ada Brandt', ['Norham Post']]],
	],
	[
		'one who reports what another said',
		'Ada Brandt told reporters that the port will close, the Norham Post reported.',
		[['Ada Brandt', ['Norham Post']]],
	],
	[
		'as quoted by',
		'“The port will close for ever,” Ada Brandt said, as quoted by the Norham Post.',
		[['Ada Brandt', ['Norham Post']]],
	],
])('chains: %s', (_, text, expected) => {
	expect(chains(text)).toEqual(expected);
});

test('a quotation that fills its paragraph belongs to whoever spoke right before', () => {
	expect(
		rows('“The port will close,” Ada Brandt said.\n“It is far too old for the ships.”\nThe ships left.'),
	).toEqual([
		['Ada Brandt', 'said', '“The port will close,”'],
		['Ada Brandt', null, '“It is far too old for the ships.”'],
	]);
});

test('a quotation over several paragraphs keeps its source', () => {
	expect(
		rows('Ada Brandt said: “The port is far too old.\n“We will close it in May.”\nThe ships left.').map(
			([source]) => source,
		),
	).toEqual(['Ada Brandt', 'Ada Brandt']);
});

test('"it", "its" and "the ministry" are bodies and papers, "he" is none', () => {
	const text =
		'According to a readout of the call, they spoke of ships.\nThe call was “a sign of good will on both sides,” it states.\nPort minister Ada Brandt left the Ministry of Ports in a hurry.\n“It was far too short,” she said.\nThe ministry said the next call would be longer.\nNorland repeated its warning that ships must leave.';
	expect(rows(text).map(([source]) => source)).toEqual([
		'readout of the call',
		'readout of the call',
		'Ada Brandt',
		'Ministry of Ports',
		'Norland',
	]);
});

test('pronouns, surnames and roles are resolved within the article', () => {
	const text =
		'Port minister Ada Brandt spoke on Monday.\n“It is too old,” Brandt said.\nShe added that ships would wait.\nA palace official confirmed the plan.\n“It is settled,” the official said.';
	expect(rows(text).map(([source]) => source)).toEqual([
		'Ada Brandt',
		'Ada Brandt',
		'palace official',
		'palace official',
	]);
});

test('kinds: all in quotation marks, some, none', () => {
	const kinds = (text: string) => attributionsIn(text).map(({kind}) => kind);
	expect(kinds('“The port will close,” Lund said.')).toEqual(['direct']);
	expect(kinds('Lund said the port was “far too old for this”.')).toEqual(['partial']);
	expect(kinds('Lund said the port would close.')).toEqual(['indirect']);
});

test('nothing is attributed where nobody speaks', () => {
	expect(rows('The port closed on Monday. Two ships left for Norland in the morning.')).toEqual([]);
});

test('a quotation mark before the source that nothing closes says nothing', () => {
	expect(rows('“ Ada Brandt said , Ada Brandt')).toEqual([]);
});

test('spans stand in the text, contents in their order, whatever the text', () => {
	const piece = fc.constantFrom(
		'Ada Brandt',
		'said',
		'that',
		'“',
		'”',
		', ',
		'. ',
		'the port',
		'will close',
		'according to',
		'she',
		'told',
		'reporters',
		':',
		'\n',
		'who',
		'adding',
		'and',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 40}), pieces => {
			const text = pieces.join(' ');
			for (const {content, contents, cue, source} of attributionsIn(text)) {
				expect(contents.length).toBeGreaterThan(0);
				expect(content).toEqual({start: contents[0]!.start, end: contents.at(-1)!.end});
				let end = -1;
				for (const part of contents) {
					expect(part.start).toBeGreaterThanOrEqual(end);
					expect(part.end).toBeGreaterThan(part.start);
					end = part.end;
				}

				expect(end).toBeLessThanOrEqual(text.length);
				if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
				if (source) expect(source.name.length).toBeGreaterThan(0);
			}
		}),
	);
});

test.each([
	['They met on Monday and agreed to reopen the bridge.', []],
	['The ministers did not discuss the port.', []],
	['The two mayors spoke about the port.', []],
	['Ada Brandt spoke with Eva Lund about the port.', []],
	['The port was discussed by the ministers.', []],
	['After talks that lasted all night, the ministers agreed to meet again.', []],
	['The mayors agreed that the port was old.', [['mayors', 'agreed', 'that the port was old']]],
	['Ada Brandt agreed with Lund.', [['Ada Brandt', 'agreed with', 'Lund']]],
	['Ada Brandt spoke of a new danger.', [['Ada Brandt', 'spoke of', 'a new danger']]],
	['Ada Brandt did not discuss “the old port.”', [['Ada Brandt', 'did not discuss', '“the old port.”']]],
])('tells a talk or a bargain from what somebody says in it: %s', (text, wanted) => {
	expect(rows(text)).toEqual(wanted);
});

test.each([
	[
		'The ministers did not agree to reopen the bridge, a diplomat who asked not to be named said.',
		[['diplomat', 'said', 'The ministers did not agree to reopen the bridge']],
	],
	[
		'The ministers reject the plan, a diplomat who lives in the capital said.',
		[['diplomat', 'said', 'The ministers reject the plan']],
	],
	['The port is old, said a diplomat who asked not to be named.', [['diplomat', 'said', 'The port is old']]],
	['A man who lives in the port said it was old.', [['man', 'said', 'it was old']]],
])('finds the source over what a clause tells of it: %s', (text, wanted) => {
	expect(rows(text)).toEqual(wanted);
});

test.each([
	['“The bridge is safe,” Brandt told Okoro, according to the statement.', 'Brandt', ['statement']],
	['“The bridge is safe,” Okoro said, according to his office.', 'Okoro', ["Okoro's office"]],
	['“The bridge is safe,” said Ada Brandt, according to the Daily Post.', 'Ada Brandt', ['Daily Post']],
	['Brandt told Okoro: “The bridge is safe,” according to the ministry.', 'Brandt', ['ministry']],
	['“The bridge is safe,” according to the ministry.', 'ministry', []],
])('gives words in quotation marks to their speaker, not to who passes them on: %s', (text, name, via) => {
	expect(attributionsIn(text).map(({source}) => [source?.name, source?.via])).toEqual([[name, via]]);
});

test.each([
	['Chad Brandt said it was old. Brandt said it was shut.', ['Chad Brandt', 'Chad Brandt']],
	[
		'Lena Holt called Daniel Okoro. Holt said the port was old. “It is shut,” Holt told Okoro, according to the statement.',
		['Lena Holt', 'Lena Holt'],
	],
	[
		'The Russian Defence Ministry said it was old. The Russian ministry said it was shut.',
		['Russian Defence Ministry', 'Russian Defence Ministry'],
	],
	[
		'The Russian Defence Ministry said it was old. It is shut, Russian ministry said.',
		['Russian Defence Ministry', 'Russian Defence Ministry'],
	],
	[
		'The Defence Ministry of Russia said it was old. The Russian Ministry said it was shut.',
		['Defence Ministry of Russia', 'Defence Ministry of Russia'],
	],
	[
		'Russia’s Defence Ministry said it was old. The Russian ministry said it was shut.',
		['Defence Ministry', 'Defence Ministry'],
	],
	[
		'The Russian Defence Ministry said it was old. The French ministry said it was shut.',
		['Russian Defence Ministry', 'French ministry'],
	],
	[
		'The Russian Defence Ministry said it was old. The Russian foreign ministry said it was shut.',
		['Russian Defence Ministry', 'Russian foreign ministry'],
	],
])('names by one name who is named again: %s', (text, wanted) => {
	expect(attributionsIn(text).map(({source}) => source?.name)).toEqual(wanted);
});

test.each([
	[
		'Ada Brandt rang Nils Lund. The port is shut, a spokesman for Lund said.',
		[['spokesman for Lund', 'said', 'The port is shut']],
	],
	[
		'The port is shut, the spokesman of the harbour board Nils Lund said.',
		[['Nils Lund', 'said', 'The port is shut']],
	],
])('who speaks for somebody is not that person: %s', (text, wanted) => {
	expect(rows(text)).toEqual(wanted);
});

test.each([
	[
		'The pilots said that the fog was thick. Norway has sent three tugs. It says that they are late.',
		'Norway',
	],
	['The harbour board said that the fog was thick. It says that tugs are late.', 'harbour board'],
	['The board said that the fog was thick. Norway’s tugs are late. It says that they are old.', 'board'],
	[
		'The board said that the fog was thick. Norway has sent tugs, the ministry said. It says that they are old.',
		'ministry',
	],
])('“it” is whom the sentence before is about: %s', (text, name) => {
	expect(rows(text).at(-1)![0]).toBe(name);
});

test('the same word for bodies of two countries is two names', () => {
	expect(
		attributionsIn(
			'The coastguard said that it was late. The coastguard of Norway said that it was early. The coastguard said that it was foggy.',
		).map(({source}) => source?.name),
	).toEqual(['coastguard', 'coastguard of Norway', 'coastguard of Norway']);
});

test('a letter that is answered is not what somebody says', () => {
	expect(
		rows('Norway said that it was late. Ada Brandt met the board. She has not answered that letter.'),
	).toEqual([['Norway', 'said', 'that it was late']]);
	expect(
		rows('Norway said that it was late. Ada Brandt met the board. She answered that it was early.')[1],
	).toEqual(['Ada Brandt', 'answered', 'that it was early']);
});

test.each([
	[
		'“It is late,” the Norwegian harbour board said in its readout. The fleet will stay, according to the readout.',
		['Norwegian harbour board', 'Norwegian harbour board'],
	],
	['The board issued a statement. The fleet will stay, the statement said.', ['statement']],
	[
		'The board said on Friday in a short statement that it was late. The statement said that the fleet would stay.',
		['board', 'board'],
	],
	[
		'Ada Brandt said in a statement that it was late. The readout said it was early.',
		['Ada Brandt', 'readout'],
	],
])('a paper is of whom the article says to have spoken in it: %s', (text, wanted) => {
	expect(attributionsIn(text).map(({source}) => source?.name)).toEqual(wanted);
});

test.each([
	[
		'Moe, whose term ends in May, told Lund that the mayor, Kari Voss, had called the plan “dead”.',
		[['Moe', 'told', 'that the mayor, Kari Voss, had called the plan “dead”']],
	],
	[
		'Moe told Lund that the mayor, Kari Voss, had said the plan was dead.',
		[['Moe', 'told', 'that the mayor, Kari Voss, had said the plan was dead']],
	],
	[
		'The board said that the mayor, citing costs, had closed the quay.',
		[['board', 'said', 'that the mayor, citing costs, had closed the quay']],
	],
	[
		'The board said Lund had voiced regret, but had not apologised.',
		[['board', 'said', 'Lund had voiced regret, but had not apologised']],
	],
	[
		'The board said it was sorry, and warned that the quay was unsafe.',
		[
			['board', 'said', 'it was sorry'],
			['board', 'warned', 'that the quay was unsafe'],
		],
	],
	[
		'There was no reply, Mayor Tom Moe said on Tuesday, a day after he spoke to the crew.',
		[['Tom Moe', 'said', 'There was no reply']],
	],
	[
		'There was no reply, Mayor Tom Moe said, shortly before he left.',
		[['Tom Moe', 'said', 'There was no reply']],
	],
	[
		'Voss called the plan “alive” on Wednesday, hours after the quay fell.',
		[['Voss', 'called', 'the plan “alive” on Wednesday']],
	],
])('an insertion does not end what is said, what happened meanwhile does: %s', (text, wanted) => {
	expect(rows(text)).toEqual(wanted);
});

test('what a state of things suggests is nobody’s word', () => {
	expect(rows('More than 40 cutters lie off the port, suggesting that a blockade is near.')).toEqual([]);
	expect(rows('Ada Brandt denied the raid, suggesting that the port was safe.')).toContainEqual([
		'Ada Brandt',
		'suggesting',
		'that the port was safe',
	]);
});

test.each([
	[
		'Nils Lund, the mayor of Norham, told Ada Brandt, the mayor of Sund, in a call on Tuesday that the dam was old.',
		[['Nils Lund', 'told', 'that the dam was old']],
	],
	[
		'Nils Lund told Ada Brandt, who runs the dam, that it was old.',
		[['Nils Lund', 'told', 'that it was old']],
	],
	[
		'Nils Lund warned Ada Brandt, the mayor of Sund, against closing the dam.',
		[['Nils Lund', 'warned', 'closing the dam']],
	],
	['Nils Lund warned the mayor against closing the dam.', [['Nils Lund', 'warned', 'closing the dam']]],
	[
		'Nils Lund told reporters on Monday, the day of the flood, that it was late.',
		[['Nils Lund', 'told', 'that it was late']],
	],
])('finds what is said behind what tells who is addressed: %s', (text, wanted) => {
	expect(rows(text)).toEqual(wanted);
});
