import {describe, expect, test} from 'vitest';
import {namesOf} from '../../source/language/names.ts';
import {read} from '../../source/language/reading.ts';

const persons = (text: string) =>
	namesOf(read(text))
		.entities.filter(entity => entity.kind === 'person')
		.map(({name, roles, country}) => ({name, roles, country}));

const mentionsOf = (text: string, name: string) => {
	const {entities, mentions} = namesOf(read(text));
	return mentions
		.filter(mention => entities[mention.entity]!.name === name)
		.map(mention => text.slice(mention.start, mention.end));
};

test('ranks and roles before a name are not the name', () => {
	expect(persons('Chief of the Norwegian General Staff Gen. Ada Brandt spoke.')).toEqual([
		{name: 'Ada Brandt', roles: ['Chief of the Norwegian General Staff Gen.'], country: 'Norway'},
	]);
	expect(
		persons('He met First Deputy Minister of Fisheries of the Republic of Chile Tomas Okonjo.')[0]!.name,
	).toBe('Tomas Okonjo');
});

test('two offices of one person, with a dash between them, are one role', () => {
	expect(
		persons(
			'Talks between Chief of the General Staff of Norway - First Deputy Minister Ada Brandt and Nils Lund.',
		)[0],
	).toEqual({
		name: 'Ada Brandt',
		roles: ['Chief of the General Staff of Norway - First Deputy Minister'],
		country: 'Norway',
	});
});

test('a role in apposition tells a person, before the name or after it', () => {
	expect(persons('Ada Brandt, the Norwegian fisheries minister, left early.')).toEqual([
		{name: 'Ada Brandt', roles: ['the Norwegian fisheries minister'], country: 'Norway'},
	]);
	expect(persons('The head of the port authority, Ada Brandt, left early.')[0]!.name).toBe('Ada Brandt');
});

test.each([
	['Norway denied on Wednesday that its fisheries minister, Ada Brandt, left early.', 'fisheries minister'],
	['It said in March that the defence minister, Ada Brandt, left early.', 'defence minister'],
	['On Monday her deputy fisheries minister, Ada Brandt, left early.', 'deputy fisheries minister'],
	[
		'It said on Friday that the head of the port authority, Ada Brandt, left early.',
		'head of the port authority',
	],
])('a role before a comma begins with its noun phrase, and no earlier: %s', (text, role) => {
	expect(persons(text).find(({name}) => name === 'Ada Brandt')!.roles).toEqual([role]);
});

test('a surname alone, misspelt or with another title, is the person of that surname', () => {
	const text =
		'Foreign Minister Ada Brandtner called. Brandtner was calm. President Lund listened to Brandtnar. Minister Brandtner left.';
	expect(mentionsOf(text, 'Ada Brandtner')).toEqual([
		'Foreign Minister Ada Brandtner',
		'Brandtner',
		'Brandtnar',
		'Minister Brandtner',
	]);
});

test('two people of one surname stay two', () => {
	const text = 'President Ada Brandt and her brother Nils Brandt, a lawyer, arrived. Nils Brandt spoke.';
	expect(persons(text).map(person => person.name)).toEqual(['Ada Brandt', 'Nils Brandt']);
});

describe('a surname that two people share', () => {
	const opening = 'Minister Tom Brandt rang Governor Nils Lund. Brandt was calm.\n\n';

	test('is of the first where nobody else of it is named in the paragraph', () => {
		const text = `${opening}Brandt's sister, Senator Ada Brandt, left.\n\nBrandt and Lund will talk again.`;
		expect(mentionsOf(text, 'Tom Brandt')).toEqual(['Minister Tom Brandt', 'Brandt', 'Brandt', 'Brandt']);
	});

	test('is of the one last named in the same paragraph', () => {
		const text = `${opening}His sister, Senator Ada Brandt, left. Brandt was tired.\n\nBrandt and Lund stayed.`;
		expect(mentionsOf(text, 'Ada Brandt')).toEqual(['Senator Ada Brandt', 'Brandt']);
	});

	test('is of the one who has its title', () => {
		const text = `${opening}His sister, Senator Ada Brandt, left.\n\nSenator Brandt was tired. Brandt is to rest.\n\nMinister Brandt stayed.`;
		expect(mentionsOf(text, 'Ada Brandt')).toEqual(['Senator Ada Brandt', 'Senator Brandt', 'Brandt']);
		expect(mentionsOf(text, 'Tom Brandt')).toEqual(['Minister Tom Brandt', 'Brandt', 'Minister Brandt']);
	});
});

test.each([
	['Minister Ada Brandt of Ostrava rang Minister Nils Lund. Ostrava rang the bell.', 'Ostrava'],
	["Minister Ada Brandt of Trell telephoned Trell's deputy minister, Nils Lund. Trell has paid.", 'Trell'],
	["Minister Ada Brandt rang Ketta's minister, Nils Lund. Ketta is far.", 'Ketta'],
	[
		"Minister Ada Brandt met Sorna's deputy minister, Nils Lund. Sorna has paid. She is to visit Sorna.",
		'Sorna',
	],
])('where somebody is from, or what has a minister, is no person by that: %s', (text, name) => {
	expect(namesOf(read(text)).entities.find(entity => entity.name === name)!.kind).toBe('place');
});

test('the run before a role names a body', () => {
	const text = 'Portwatch Administrator Ada Brandt spoke with Harbour Union head Nils Lund.';
	expect(persons(text).map(person => person.name)).toEqual(['Ada Brandt', 'Nils Lund']);
});

test('particles, initials and hyphens belong to the name', () => {
	const text =
		'President Omar bin Sahl, Gen. J. K. Moreau and Minister Anne-Marie Le Goff met. Minister Karim al-Nasr did not.';
	expect(persons(text).map(person => person.name)).toEqual([
		'Omar bin Sahl',
		'J. K. Moreau',
		'Anne-Marie Le Goff',
		'Karim al-Nasr',
	]);
});

test('places and bodies are no persons', () => {
	const {entities} = namesOf(
		read('The Port Ministry in Camp Verity said that Norway and the Chilean Navy had agreed.'),
	);
	expect(entities.map(({kind, name, country}) => [kind, name, country])).toEqual([
		['body', 'Port Ministry', null],
		['place', 'Camp Verity', null],
		['place', 'Norway', 'Norway'],
		['body', 'Chilean Navy', 'Chile'],
	]);
});

test('a heading names only whom the text names', () => {
	const text = 'Brandt Dials Lund Amid Fishing Row\n\nMinister Ada Brandt dialled Minister Nils Lund.';
	expect(persons(text).map(person => person.name)).toEqual(['Ada Brandt', 'Nils Lund']);
	expect(mentionsOf(text, 'Ada Brandt')).toEqual(['Brandt', 'Minister Ada Brandt']);
});

test('two surnames with a hyphen between are two people', () => {
	const text =
		'Minister Ada Brandt rang Minister Nils Lund. The Brandt-Lund call was short. Brandt and Lund agreed.';
	expect(mentionsOf(text, 'Nils Lund')).toEqual(['Minister Nils Lund', 'Lund', 'Lund']);
});

test('a double surname is one word, alone and in the full name', () => {
	const text = 'President Kofi Lund-Moreau left. President Lund-Moreau will return. Lund-Moreau was calm.';
	expect(mentionsOf(text, 'Kofi Lund-Moreau')).toEqual([
		'President Kofi Lund-Moreau',
		'President Lund-Moreau',
		'Lund-Moreau',
	]);
});

test('the first of two surnames, and a surname written first, are the person', () => {
	expect(
		mentionsOf('President Ada Benes Brandt left early. Lund said that Benes was tired.', 'Ada Benes Brandt'),
	).toEqual(['President Ada Benes Brandt', 'Benes']);
	expect(
		mentionsOf('Mr. TANABE Sora, the prime minister, spoke. Prime Minister Tanabe left.', 'Sora Tanabe'),
	).toEqual(['Mr. TANABE Sora', 'Prime Minister Tanabe']);
});

test('the names of a list are persons if one is, wherever they come from', () => {
	expect(
		persons(
			'She met Presidents Ada Brandt of Malta, Nils Lund-Moreau of Chile and Kofi Stern of Norway.',
		).map(({name, country}) => [name, country]),
	).toEqual([
		['Ada Brandt', 'Malta'],
		['Nils Lund-Moreau', 'Chile'],
		['Kofi Stern', 'Norway'],
	]);
});

test('a role in the plural is that of each in the list, and so are its countries, in order', () => {
	expect(persons('She rang her Maltese and Chilean counterparts, Nils Lund and Eva Stern, twice.')).toEqual([
		{name: 'Nils Lund', roles: ['Maltese and Chilean counterparts'], country: 'Malta'},
		{name: 'Eva Stern', roles: ['Maltese and Chilean counterparts'], country: 'Chile'},
	]);
});

test('a role before the name may be long, or two', () => {
	const names = [
		'She spoke with the Maltese Deputy Premier and Minister of Ports, Karim al-Nasr, for an hour.',
		'She met the ambassador of Malta to the Sultanate, Karim Nasr, for an hour.',
		'She met the head of the Harbour Organization for Pilots in Malta, Karim Nasr, for an hour.',
		'She met the director general of the world anti-smuggling body, Karim Nasr, for an hour.',
		'His opposite number in Valletta, Karim Nasr, was away.',
		"She met Malta's fisheries minister, Karim Nasr, for an hour.",
	].map(text => persons(text)[0]);
	expect(names.map(person => person?.name.replace('al-', ''))).toEqual(Array(6).fill('Karim Nasr'));
	expect(names.map(person => person?.country)).toEqual(['Malta', 'Malta', 'Malta', null, 'Malta', 'Malta']);
});

test('countries with an apostrophe are countries', () => {
	expect(persons("President Ada Brandt of Cote d'Ivoire left.")[0]!.country).toBe('Ivory Coast');
});

test('a title is a given name where another title stands before it, or its father behind it', () => {
	expect(
		persons('The crown prince, Sheikh Sultan bin Omar Al Nasr, spoke. Sultan Karim did not.'),
	).toMatchObject([
		{name: 'Sultan bin Omar Al Nasr', roles: ['Sheikh']},
		{name: 'Karim', roles: ['Sultan']},
	]);
	expect(mentionsOf('Sheikh Sultan Al Nasr spoke. Sheikh Sultan was calm.', 'Sultan Al Nasr')).toEqual([
		'Sheikh Sultan Al Nasr',
		'Sheikh Sultan',
	]);
});

test('a surname that looks like a verb opens a sentence', () => {
	expect(
		mentionsOf('Minister Ada Sang was late. Sang told reporters that she was sorry.', 'Ada Sang'),
	).toEqual(['Minister Ada Sang', 'Sang']);
});

test('a line that ends in a colon is no headline', () => {
	expect(
		persons('Statement from Harbour Union Administrator Ada Brandt on Karim Nasr of Malta:')[0]!.name,
	).toBe('Ada Brandt');
});

test('a rank may be the second part of a word', () => {
	expect(persons('The fleet waited for Vice-Marshal Ada Brandt.')).toEqual([
		{name: 'Ada Brandt', roles: ['Vice-Marshal'], country: null},
	]);
});

test('an honorific opens a name of its own', () => {
	expect(
		persons('He met Mr Nils Lund of the Bank of Malta and Madam Ada Brandt of the Bank of Chile.'),
	).toEqual([
		{name: 'Nils Lund', roles: ['Mr'], country: 'Malta'},
		{name: 'Ada Brandt', roles: ['Madam'], country: 'Chile'},
	]);
});

test('a surname alone is a person where the words are those of people on the telephone', () => {
	for (const sentence of [
		'Oslo gave no details of the conversation with Lund.',
		'His phone call to Lund lasted an hour.',
		'She was late after her call with Lund on Friday.',
		'Lund rang her at noon.',
		'She spoke by phone with Lund at noon.',
		'She was on the telephone to Lund for an hour.',
		'Lund phoned Brandt at noon.',
	])
		expect(persons(sentence).map(({name}) => name)).toContain('Lund');
});

test('a firm or a place that is spoken with stays what it is', () => {
	for (const sentence of [
		'The ministry held talks with Northair.',
		'A call with Northair investors is due.',
		'The conversation with Northair executives was long.',
		"The phone call with Northair's chief engineer was long.",
		'Cheap calls to Portmouth were promised.',
		'She was on the phone with Northair engineers.',
		'She sold the phone to Northair.',
		'She was late after her call to Oslo.',
	])
		expect(persons(sentence)).toEqual([]);
});

test('a noun for who does something, before two capitals, tells a person; one for a company does not', () => {
	const named = (text: string) => persons(text).map(({name}) => name);
	expect(named('The harbour was full, said trawlerman Tor Haglund.')).toEqual(['Tor Haglund']);
	expect(named('On the quay stood old soldier Nils Lund with his dog.')).toEqual(['Nils Lund']);
	expect(named('The film was sold to broadcaster Nova Media.')).toEqual([]);
	expect(named('It ran aground beside the tanker Stella Maris.')).toEqual([]);
});

test('a role in the plural behind a list gives each person a country, in order', () => {
	expect(
		persons('She telephoned Nils Lund and Eva Stern, her Maltese and Chilean counterparts, on Friday.').map(
			({name, country}) => [name, country],
		),
	).toEqual([
		['Nils Lund', 'Malta'],
		['Eva Stern', 'Chile'],
	]);
	expect(
		persons('She telephoned Nils Lund and Eva Stern, the Maltese ministers, on Friday.').map(
			({name, country}) => [name, country],
		),
	).toEqual([
		['Nils Lund', 'Malta'],
		['Eva Stern', 'Malta'],
	]);
});

test('what somebody presides over is no person, in a list of names or alone', () => {
	const named = (text: string) => persons(text).map(({name}) => name);
	expect(named('The president of Nova Calcio, Mr Nils Lund, rang the mayor, Ada Brandt.')).toEqual([
		'Nils Lund',
		'Ada Brandt',
	]);
	expect(named('The mayors of Osmark and Trell, Ada Brandt and Nils Lund, spoke.')).toEqual([
		'Ada Brandt',
		'Nils Lund',
	]);
});

test('who calls somebody by name is a person', () => {
	expect(persons("Nova Calcio's Nils Lund called Mayor Ada Brandt.").map(({name}) => name)).toContain(
		'Nils Lund',
	);
	expect(persons('Nova Calcio called for a new stadium.')).toEqual([]);
});

test('a capital before Mr is not his', () => {
	expect(persons('According to Santiago Mr Lund voiced regret.')).toEqual([
		{name: 'Lund', roles: ['Mr'], country: null},
	]);
});

test('a name beside one whose surname has a title elsewhere is a person', () => {
	expect(
		persons('Ada Brandt and Rustam Safarov had a talk. Mr Safarov was tired.').map(({name}) => name),
	).toEqual(['Ada Brandt', 'Rustam Safarov']);
});
