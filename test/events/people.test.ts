import {expect, test} from 'vitest';
import {peopleOf} from '../../source/events/people.ts';

const person = (article: string, name: string, country: string | null = null) => ({
	article,
	entity: 0,
	of: {kind: 'person' as const, name, aliases: [name], roles: [], country},
});

const groupsOf = (...locals: Array<ReturnType<typeof person>>): Record<string, string[]> => {
	const {people, indexOf} = peopleOf(locals);
	return Object.fromEntries(
		people.map(({name}, i) => [
			name,
			locals.filter(({article}) => indexOf(article, 0) === i).map(({article}) => article),
		]),
	);
};

test('initials, short forms, accents and one letter are the same person', () => {
	expect(
		groupsOf(
			person('a', 'Joseph Lindqvist'),
			person('b', 'Joe Lindqvist'),
			person('c', 'J. Lindquist'),
			person('d', 'Lindqvist'),
			person('e', 'Joseph Líndqvist'),
		),
	).toEqual({'Joseph Lindqvist': ['a', 'b', 'c', 'd', 'e']});
});

test('other given names and other countries are other persons', () => {
	expect(groupsOf(person('a', 'Ada Brandt'), person('b', 'Nils Brandt'))).toEqual({
		'Ada Brandt': ['a'],
		'Nils Brandt': ['b'],
	});
	expect(
		Object.keys(groupsOf(person('a', 'Ada Brandt', 'Norway'), person('b', 'Ada Brandt', 'Chile'))),
	).toHaveLength(1);
	expect(
		peopleOf([person('a', 'Ada Brandt', 'Norway'), person('b', 'Ada Brandt', 'Chile')]).people,
	).toHaveLength(2);
});

test('two vowels of a long surname may be written otherwise, two consonants may not', () => {
	expect(groupsOf(person('a', 'Zarina Karimova'), person('b', 'Zarina Kerimove'))).toEqual({
		'Zarina Karimova': ['a', 'b'],
	});
	expect(groupsOf(person('a', 'Zarina Karimova'), person('b', 'Zarina Kalimoka'))).toEqual({
		'Zarina Karimova': ['a'],
		'Zarina Kalimoka': ['b'],
	});
	expect(groupsOf(person('a', 'Ada Marten'), person('b', 'Ada Morton'))).toEqual({
		'Ada Marten': ['a'],
		'Ada Morton': ['b'],
	});
});

test('a surname alone joins nobody where it fits two', () => {
	const groups = groupsOf(person('a', 'Ada Brandt'), person('b', 'Nils Brandt'), person('c', 'Brandt'));
	expect(groups).toEqual({'Ada Brandt': ['a'], 'Nils Brandt': ['b'], Brandt: ['c']});
});

test('the article of an Arabic name, the order of an Asian one and its romanization make no other person', () => {
	expect(
		groupsOf(person('a', 'Karim al-Nasr'), person('b', 'Karim Al Nasr'), person('c', 'Karim Nasr')),
	).toEqual({
		'Karim Al Nasr': ['a', 'b', 'c'],
	});
	expect(groupsOf(person('a', 'TANABE Sora'), person('b', 'Sora Tanabe'))).toEqual({
		'Sora Tanabe': ['a', 'b'],
	});
	expect(Object.values(groupsOf(person('a', 'Om Gyung-ho'), person('b', 'Om Kyung-ho')))).toEqual([
		['a', 'b'],
	]);
});

test('who has a second surname in one article is who has the first alone in others', () => {
	const groups = groupsOf(
		person('a', 'Antonia Brandt Moreno', 'Chile'),
		person('b', 'Antonia Brandt'),
		person('c', 'Brandt'),
		person('d', 'Antonio Moreno'),
	);
	expect(Object.values(groups)).toEqual([['a', 'b', 'c'], ['d']]);
	expect(
		peopleOf([person('a', 'Antonia Brandt Moreno', 'Chile'), person('b', 'Antonia Brandt', 'Norway')]).people,
	).toHaveLength(2);
});

test('a name that its article leaves open is the one person whom other articles know by it, and adds nobody', () => {
	const known = [person('a', 'Ada Brandt'), person('b', 'Nils Lund')];
	const {people, indexOf} = peopleOf(known, [
		person('c', 'Brandt'),
		person('d', 'Eva Brandt'),
		person('e', 'Riverbank'),
	]);
	expect(people.map(({name}) => name).sort()).toEqual(['Ada Brandt', 'Nils Lund']);
	expect(people[indexOf('c', 0)]!.name).toBe('Ada Brandt');
	expect([indexOf('d', 0), indexOf('e', 0)]).toEqual([-1, -1]);
});
