import {expect, test} from 'vitest';
import {passagesOf} from '../../source/comparison/passages.ts';
import {phrasesOf} from '../../source/language/phrases.ts';
import {read} from '../../source/language/reading.ts';

const parts = (text: string) => {
	const reading = read(text);
	const phrases = reading.sentences.map(sentence => phrasesOf(reading, sentence));
	return passagesOf(reading, phrases).map(({start, end}) => text.slice(start, end));
};

test('an adverbial clause is a passage of its own', () => {
	expect(
		parts('Admiral Brandt dialled his colleague on Friday, as Oslo repeated that boats could be seized.'),
	).toEqual([
		'Admiral Brandt dialled his colleague on Friday,',
		'as Oslo repeated that boats could be seized.',
	]);
});

test('what a verb of saying governs stays with it', () => {
	expect(parts('The ministry said that the ships were gathering near the port.')).toEqual([
		'The ministry said that the ships were gathering near the port.',
	]);
});

test('"amid" and participles after a comma open a passage', () => {
	expect(parts('The two spoke on Monday amid fears of a strike, stoking hopes of a truce.')).toEqual([
		'The two spoke on Monday',
		'amid fears of a strike,',
		'stoking hopes of a truce.',
	]);
});

test('two subjects joined by "and" stay together, two predicates part', () => {
	expect(parts('Norway and Iceland are at odds over fish.')).toHaveLength(1);
	expect(parts('Lund called the admiral and urged him to withdraw the fleet.')).toEqual([
		'Lund called the admiral',
		'and urged him to withdraw the fleet.',
	]);
});

test('a talk and its topic part', () => {
	expect(parts('Lund rang the admiral to discuss the future of the fleet.')).toEqual([
		'Lund rang the admiral',
		'to discuss the future of the fleet.',
	]);
});

test('how long after something a thing was belongs to the clause that tells what it was after', () => {
	expect(parts('Brandt rang the admiral on Monday, only two days after a tanker sank off the cape.')).toEqual(
		['Brandt rang the admiral on Monday,', 'only two days after a tanker sank off the cape.'],
	);
	expect(parts('The northern harbour was shut a week before the talks broke down.')).toEqual([
		'The northern harbour was shut',
		'a week before the talks broke down.',
	]);
});

test('the figure of another time is a passage of its own', () => {
	expect(parts('The fleet now counts 40 cutters, up from 12 in May.')).toEqual([
		'The fleet now counts 40 cutters,',
		'up from 12 in May.',
	]);
	expect(parts('Some 300 families live there, compared with only about 90 a year ago.')).toEqual([
		'Some 300 families live there,',
		'compared with only about 90 a year ago.',
	]);
	expect(parts('They voted against 12 of the motions.')).toHaveLength(1);
});

test('"and" before a pronoun joins two clauses, before a noun perhaps two subjects', () => {
	expect(parts('The admiral rang her on Sunday and they resolved to share the port.')).toEqual([
		'The admiral rang her on Sunday',
		'and they resolved to share the port.',
	]);
	expect(parts('Lund said the minister and the two generals agreed.')).toHaveLength(1);
});

test('what follows "and that" is a second thing said, and a short predicate says something too', () => {
	expect(parts('Lund said that the port had been shut and that the ferries were late.')).toEqual([
		'Lund said that the port had been shut',
		'and that the ferries were late.',
	]);
	expect(parts('Norland insists that its crews are on a routine drill and denies a build-up.')).toEqual([
		'Norland insists that its crews are on a routine drill',
		'and denies a build-up.',
	]);
});

test('what only places a thing in time, a participle in front and a list of adjectives are no passages', () => {
	for (const text of [
		'Echoing the alarm, President Ada Brandt urged Norwegians to leave.',
		'The call comes after the security adviser on Friday warned of a strike.',
		'Any attack will be met with swift, severe, and united consequences.',
	]) {
		expect(parts(text)).toEqual([text]);
	}
});

test('a quotation mark does not hide a predicate that shares its subject', () => {
	expect(
		parts(
			'Ada Brandt spoke by phone with Tomas Olm and "reinforced that the truce holds," the ministry said.',
		),
	).toEqual([
		'Ada Brandt spoke by phone with Tomas Olm',
		'and "reinforced that the truce holds," the ministry said.',
	]);
});

test('"including" and "among them" open a passage where they say something of their own', () => {
	expect(
		parts('The two discussed the trade in the strait, including the closure of three fishing ports.'),
	).toEqual(['The two discussed the trade in the strait,', 'including the closure of three fishing ports.']);
	expect(parts('They spoke about safe passage, among them the recent gathering of warships.')).toEqual([
		'They spoke about safe passage,',
		'among them the recent gathering of warships.',
	]);
	expect(parts('The two discussed several ports, including Norham.')).toHaveLength(1);
});

test('what was agreed besides is a passage of its own', () => {
	expect(
		parts('The two agreed to set up a committee, which will meet in May, and to open the strait.'),
	).toEqual(['The two agreed to set up a committee,', 'which will meet in May,', 'and to open the strait.']);
});

test('"and" after a verb and its object joins two clauses, after a verb of saying perhaps two subjects', () => {
	expect(parts('Six divers were found and more than 40 were missing.')).toEqual([
		'Six divers were found',
		'and more than 40 were missing.',
	]);
	expect(parts('Norland offers a truce and the islands deny that there is one.')).toEqual([
		'Norland offers a truce',
		'and the islands deny that there is one.',
	]);
	expect(parts('Fares rose by 9 percent in May and most operators see them unchanged in June.')).toEqual([
		'Fares rose by 9 percent in May',
		'and most operators see them unchanged in June.',
	]);
	expect(parts('Brandt believes the harbour and the two ferries are safe.')).toHaveLength(1);
	expect(parts('The cutters that left Norham and Sund were late.')).toHaveLength(1);
});

test('what stands before the first clause of a sentence leans on it', () => {
	for (const text of [
		'In keeping with an old custom, neither side gave details.',
		'As is usual, both generals kept silent about the harbour.',
		'Asked about the cutters in the strait, the admiral shrugged.',
	]) {
		expect(parts(text)).toEqual([text]);
	}
});

test('what somebody is to discuss is told with who expects it', () => {
	expect(parts('The board is expected to discuss the ferry in June.')).toHaveLength(1);
	expect(parts('Lund refused to discuss the future of the fleet.')).toHaveLength(1);
});

test('what is said of a part of those counted is a passage of its own', () => {
	expect(parts('Nine divers were hurt, three of them badly.')).toEqual([
		'Nine divers were hurt,',
		'three of them badly.',
	]);
	expect(parts('Norland has 30 cutters, 14 of them tankers.')).toHaveLength(1);
});

test('the figure that something was raised from is a passage of its own, a range is none', () => {
	expect(parts('Norland raised the number of its cutters to 40 from 12.')).toEqual([
		'Norland raised the number of its cutters to 40',
		'from 12.',
	]);
	expect(parts('The fleet has from 12 to 40 cutters.')).toHaveLength(1);
});

test('a relative clause between subject and verb parts them', () => {
	expect(parts('The ferry, which was built in 1987, passed an inspection in May.')).toEqual([
		'The ferry, which was built in 1987,',
		'passed an inspection in May.',
	]);
});

test('a relative clause on what is named for the first time opens a passage, on what is known it does not', () => {
	expect(parts('The boats are paid in crowns under a treaty that ends in June.')).toEqual([
		'The boats are paid in crowns',
		'under a treaty that ends in June.',
	]);
	expect(parts('The boats are paid in crowns under the treaty that ends in June.')).toHaveLength(1);
});

test('"there" has a clause of its own, and "and announced" says more than who said it', () => {
	expect(parts('There has been no ferry since May, and the shop has run out of bread.')).toEqual([
		'There has been no ferry since May,',
		'and the shop has run out of bread.',
	]);
	expect(parts('The minister thanked the crews of the cutters and announced an inquiry.')).toEqual([
		'The minister thanked the crews of the cutters',
		'and announced an inquiry.',
	]);
});

test('what is inserted after "and" does not hide the predicate, nor an apposition the clause', () => {
	expect(
		parts(
			'The mills must save power after the minister, Ada Brandt, sat down with Nils Lund in May and, with the lake almost empty, settled for less water.',
		),
	).toEqual([
		'The mills must save power',
		'after the minister, Ada Brandt, sat down with Nils Lund in May',
		'and, with the lake almost empty, settled for less water.',
	]);
});

test('what says when before a subject belongs to its clause', () => {
	expect(parts('The ferry sank, and in June the owners were fined.')).toEqual([
		'The ferry sank,',
		'and in June the owners were fined.',
	]);
	expect(parts('Lund received Brandt, and after not quite two hours they had a deal.')).toEqual([
		'Lund received Brandt,',
		'and after not quite two hours they had a deal.',
	]);
	expect(parts('After two hours the minister left.')).toHaveLength(1);
});
