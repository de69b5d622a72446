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
