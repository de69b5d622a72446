import {expect, test} from 'vitest';
import {attributionsOf} from '../../../source/language/attribution/attributions.ts';
import {namesOf} from '../../../source/language/names.ts';
import {phrasesOf} from '../../../source/language/phrases.ts';
import {read} from '../../../source/language/reading.ts';

const sourcesIn = (text: string) => {
	const reading = read(text);
	const phrases = reading.sentences.map(sentence => phrasesOf(reading, sentence));
	return attributionsOf(reading, namesOf(reading), phrases).map(({source}) => source?.name);
};

test.each([
	[
		'The defence ministry said it was shut. The foreign ministry said it was open.',
		['defence ministry', 'foreign ministry'],
	],
	[
		'The Zembran coastguard said the ship was lost. The Quiltan coastguard said it was safe.',
		['Zembran coastguard', 'Quiltan coastguard'],
	],
	['The ministry said it was shut. The Quiltan ministry said it was open.', ['ministry', 'Quiltan ministry']],
	[
		'The Zembran interior ministry said it was shut. The interior ministry said it was late. The ministry said it was open.',
		['Zembran interior ministry', 'Zembran interior ministry', 'Zembran interior ministry'],
	],
	[
		'Zembra’s interior ministry said it was shut. The Zembran ministry said it was open.',
		['Zembra’s interior ministry', 'Zembra’s interior ministry'],
	],
	[
		'The Zembran ministry said it was shut. The Quiltan ministry said it was open. The Zembran ministry said it was late.',
		['Zembran ministry', 'Quiltan ministry', 'Zembran ministry'],
	],
	[
		'A harbour official said it was shut. A palace official said it was open. The harbour official said it was late.',
		['harbour official', 'palace official', 'harbour official'],
	],
	[
		'A harbour official said it was shut. The same official said it was late.',
		['harbour official', 'harbour official'],
	],
	[
		'A harbour official said it was shut. The other official said it was late.',
		['harbour official', 'other official'],
	],
	['Two sailors said it was shut. The three sailors said it was late.', ['Two sailors', 'three sailors']],
])('a description is of nobody of whom it says more than was said: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

const ministers = 'Foreign Minister Ada Brandt rang Defence Minister Nils Lund.';

test.each([
	[`${ministers} The defence minister said it was shut.`, ['Nils Lund']],
	[`${ministers} The foreign minister said it was shut.`, ['Ada Brandt']],
	[`${ministers} The minister said it was shut.`, ['minister']],
	[`${ministers} Lund said it was shut. The minister said it was late.`, ['Nils Lund', 'Nils Lund']],
	[`${ministers} The interior minister said it was shut.`, ['interior minister']],
	[`${ministers} The Quiltan foreign minister said it was shut.`, ['Quiltan foreign minister']],
	[
		'Norwegian Foreign Minister Ada Brandt rang Danish Foreign Minister Nils Lund. The Danish minister said it was shut.',
		['Nils Lund'],
	],
	['The minister said it was shut. Ports Minister Ada Brandt left.', ['minister']],
])('an office is of the one who holds it, and of nobody where two do: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

test.each([
	[
		'President Ada Brandt stayed, her spokesman said. “I have never left early,” she said.',
		['spokesman', 'Ada Brandt'],
	],
	['President Vanto Reel stayed, his aide said. “I have never left early,” he said.', ['aide', 'Vanto Reel']],
	[
		'Mayor Nils Lund stayed, a spokeswoman said. “I have never left early,” he said. “We are glad,” she said.',
		['spokeswoman', 'Nils Lund', 'spokeswoman'],
	],
	[
		'Ada Brandt said the ship was late. Nils Lund denied that it was late. She said that he was wrong. He said that she was.',
		['Ada Brandt', 'Nils Lund', 'Ada Brandt', 'Nils Lund'],
	],
	[
		'Officials in the ministry said that Mayor Vanto Reel was tired. He denied that he was.',
		['Officials in the ministry', 'Vanto Reel'],
	],
	[
		'Mayor Kel Voss said it was late. Sailors said that Mayor Vanto Reel was tired. He denied that he was.',
		['Kel Voss', 'Sailors', 'Vanto Reel'],
	],
	[
		'Mayor Kel Voss said it was late. The board said it had written to Mayor Vanto Reel. He said it was early.',
		['Kel Voss', 'board', 'Kel Voss'],
	],
	[
		'Mayor Kel Voss said it was late. Sailors said that Mayor Vanto Reel slept and Mayor Tol Ander wept. He denied that it was late.',
		['Kel Voss', 'Sailors', 'He'],
	],
	['Mayor Nils Lund said it was late. She said it was early.', ['Nils Lund', 'She']],
	[
		'Mayor Kel Voss said: “Vanto Reel is late, and Captain Tol Ander left.” He said it was a pity.',
		['Kel Voss', 'Kel Voss'],
	],
	['The war ended, which confirmed that all was lost. He said it was late.', ['war', 'He']],
])('“he” and “she” are of their gender and number: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

test.each([
	['The ship was lost, two sailors close to the owners said.', ['two sailors close to the owners']],
	[
		'Kel Voss promised to rebuild it, three officials familiar with the plan said.',
		['three officials familiar with the plan'],
	],
	[
		'Kel Voss vowed to rebuild it, an envoy briefed on the talks told the Harbour Post.',
		['envoy briefed on the talks'],
	],
	['The ship was lost, two envoys briefed on the talks say.', ['two envoys briefed on the talks']],
	[
		'The ship was lost, a sailor directly involved in the search said.',
		['sailor directly involved in the search'],
	],
	['The quay is unsafe, an engineer aware of the report said.', ['engineer aware of the report']],
	['“The quay is unsafe,” Voss said at a campaign stop this week.', ['Voss']],
])('what qualifies a noun does not hide who says it: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

const generals = 'General Osk Reel and Mayor Ada Brandt spoke on Monday.';

test.each([
	[`${generals} He told her that the pier was shut. She said it was open.`, ['Osk Reel', 'Ada Brandt']],
	[`${generals} She said that it was open.`, ['Ada Brandt']],
	['General Osk Reel rang. He said that the pier was shut. She said it was open.', ['Osk Reel', 'She']],
	['General Osk Reel rang Mayor Ada Brandt. She said that it was open.', ['Ada Brandt']],
	['General Osk Reel rang Mayor Nils Lund. He said that it was open.', ['Osk Reel']],
	['General Osk Reel rang Mayor Nils Lund, his office said.', ["Reel's office"]],
])('whom the article calls “he” is never “she”: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

test.each([
	[
		'Brandt promised two tugs, a harbour official said. Captain Osk Reel did not refuse them, he added.',
		['harbour official', 'harbour official'],
	],
	[
		'Mayor Nils Lund said it was late. Captain Osk Reel had left the pier, he added.',
		['Nils Lund', 'Nils Lund'],
	],
	['Mayor Nils Lund rang. Captain Osk Reel had left the pier, he said.', ['Nils Lund']],
	['After Captain Osk Reel had left the pier, he said it was shut.', ['Osk Reel']],
])('“he” after what is said is nobody of whom it is said: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

test.each([
	['Mayor Ada Brandt rang General Osk Reel on Monday, her office said.', ["Brandt's office"]],
	['Mayor Nils Lund rang Mayor Ada Brandt on Monday, his office said.', ["Lund's office"]],
	['Mayor Nils Lund rang. The pier is shut, her office said.', ['her office']],
	[
		'Mayor Nils Lund rang, his press service said. The press service said it was late.',
		["Lund's press service", "Lund's press service"],
	],
	['A harbour official rang. The pier is shut, his office said.', ['his office']],
])('“her office” is that of whom it is said, or of nobody whom the article tells: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

test('thanks to nobody but “him” or “her” tell nothing of what was said', () => {
	expect(sourcesIn('Mayor Ada Brandt rang Mayor Nils Lund. She thanked him.')).toEqual([]);
	expect(sourcesIn('Mayor Ada Brandt rang Mayor Nils Lund. He thanked her.')).toEqual([]);
	expect(sourcesIn('Mayor Ada Brandt rang Mayor Nils Lund. She thanked him for the tugs.')).toEqual([
		'Ada Brandt',
	]);
	expect(sourcesIn('Mayor Ada Brandt saw the plan. She praised it.')).toEqual(['Ada Brandt']);
});

test('a relative pronoun is whom it stands for', () => {
	expect(sourcesIn('The board heard an engineer who said that the quay was unsafe.')).toEqual(['engineer']);
	expect(sourcesIn('The board read a report which said that the quay was unsafe.')).toEqual(['report']);
});

test.each([
	['Moe’s wife, Deputy Speaker Ana Moe, said it was late. She said it was old.', ['Ana Moe', 'Ana Moe']],
	['The host, Prime Minister Teo Oskar, said it was late.', ['Teo Oskar']],
	['The ministry, Deputy Speaker Ana Moe said, was late.', ['Ana Moe']],
	['The board said it was late. Mayor Ana Moe, her aide said, is ill.', ['board', 'aide']],
])('who is told by office and by name is named: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

test.each([
	[
		'Three people close to the board said it was late. One of them said it was shut. Two of the people said it was open. The people said it was old.',
		[
			'Three people close to the board',
			'One of three people close to the board',
			'Two of three people close to the board',
			'Three people close to the board',
		],
	],
	[
		'Two Quiltan sailors said it was late. One of them denied that.',
		['Two Quiltan sailors', 'One of two Quiltan sailors'],
	],
	['The board heard three sailors. One of the sailors said it was late.', ['One of the sailors']],
	['The board said it was late. One of them said it was shut.', ['board', 'One of them']],
])('one of several is of those who spoke before: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

test.each([
	['A witness, who declined to give her name, said that the ship was late.', ['witness']],
	[
		'A clerk in the harbour office, who asked not to be named, said that it was late.',
		['clerk in the harbour office'],
	],
	['An officer asked not to be publicly identified.', []],
	['The board refused to name the captain.', ['board']],
	['The captain asked that the ship be named after Lund.', ['captain']],
])('that a source is not to be named is not what it says: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

test.each([
	['The company offered 30 crowns a share.', []],
	['Nine of the ten mayors backed it.', []],
	['The company offered to pay more.', ['company']],
])('what somebody does is not said: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

const mayors = 'Mayor Nils Lund rang Mayor Ada Brandt.';

test.each([
	[`${mayors} A spokesman for Lund and Brandt said it was late.`, ['spokesman for Lund and Brandt']],
	[`${mayors} Aides to Lund said it was late.`, ['Aides to Lund']],
	[`${mayors} Lund and Brandt said it was late.`, ['Nils Lund and Ada Brandt']],
	[
		'The call was short, an aide to Nils Lund said. It was long, according to an aide to Ada Brandt.',
		['aide to Nils Lund', 'aide to Ada Brandt'],
	],
	['Officials in Norway and Denmark said it was late.', ['Officials in Norway and Denmark']],
	['Norway, Denmark and the board said it was late.', ['Norway, Denmark and the board']],
	['Officials in Oslo on Tuesday said it was late.', ['Officials in Oslo']],
	['Mayors Nils Lund and Ada Brandt said it was late.', ['Nils Lund and Ada Brandt']],
	['The mayors, Nils Lund and Ada Brandt, said it was late.', ['mayors']],
	['Lund of Norham and Brandt of Sund said it was shut.', ['Lund of Norham and Brandt of Sund']],
	['The Harbour Board at the Norham Institute and the Sund College said it was late.', ['Harbour Board']],
])('who speaks for others is not they: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});

test.each([
	[
		'An official in the ministry said it was late. The ministry said it was early. The official said it was shut.',
		['official in the ministry', 'ministry', 'official in the ministry'],
	],
	[
		'Secretary of State Ada Brandt rang. The state said it was late. The secretary said it was shut.',
		['state', 'Ada Brandt'],
	],
	[
		'The Ministry of Ports said it was late. The ports ministry said it was shut.',
		['Ministry of Ports', 'Ministry of Ports'],
	],
	['Aides to the mayor said it was late. The mayor said it was shut.', ['Aides to the mayor', 'mayor']],
])('a description is of what its noun names, not of what hangs on that: %s', (text, wanted) => {
	expect(sourcesIn(text)).toEqual(wanted);
});
