import {expect, test} from 'vitest';
import {accountOf} from '../../source/comparison/statements.ts';
import {namesOf} from '../../source/language/names.ts';
import {phrasesOf} from '../../source/language/phrases.ts';
import {read} from '../../source/language/reading.ts';

/** For each remark that takes words over, its text and those words. */
const takenOver = (text: string) => {
	const reading = read(text);
	const {remarks} = accountOf({
		article: 'a',
		reading,
		phrases: reading.sentences.map(sentence => phrasesOf(reading, sentence)),
		names: namesOf(reading),
		attributions: [],
		presumed: [],
		contacts: [],
		figures: [],
		dates: [],
	});
	return remarks
		.filter(({features}) => features.antecedents.length > 0)
		.map(({start, end, features}) => [
			text.slice(start, end),
			features.antecedents.map(({lemma}) => lemma).join(' '),
		]);
};

test('a pronoun takes over the words of the subject before it', () => {
	expect(takenOver('Three sailors were held in the port. They were released on Sunday.')).toEqual([
		['They were released on Sunday.', 'sailor'],
	]);
	expect(takenOver('A patrol boat sank off the cape. It was raised in May.')).toEqual([
		['It was raised in May.', 'patrol boat'],
	]);
});

test('a relative clause and a second predicate take over their subject', () => {
	expect(takenOver('The port accepted the ban, which took effect in May.')).toEqual([
		['which took effect in May.', 'ban'],
	]);
	expect(takenOver('The ban hurt the port and was lifted in May.')).toEqual([
		['and was lifted in May.', 'ban'],
	]);
});

test('one is not several, a person is no thing', () => {
	expect(takenOver('A patrol boat sank off the cape. They were released on Sunday.')).toEqual([]);
	expect(takenOver('Eva Lund rang the port. It was raised in May.')).toEqual([]);
});

test('"it" that stands for what follows takes nothing over', () => {
	expect(takenOver('The ban hurt the port. It was agreed that the ferries would sail.')).toEqual([]);
	expect(takenOver('The ban hurt the port. It was the mayor who lifted the barrier.')).toEqual([]);
});
