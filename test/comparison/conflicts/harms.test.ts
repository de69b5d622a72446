import {expect, test} from 'vitest';
import {conflictsOf} from './pairs.ts';

const hurt = (echo: string, mirror: string, kind = 'hurt'): string =>
	`figure: Of the number of people ${kind}: The Echo has “${echo}”; The Mirror has “${mirror}”.`;

test.each([
	['hurt', 'Two Danish sailors were slightly injured', 'Four of the Danish crew were hurt'],
	['hurt', 'Two sailors were hurt in the collision', 'Nobody was hurt in the collision'],
	['hurt', 'Two Danish sailors were injured', 'There were no injuries among the crew'],
	['hurt', 'Twelve soldiers were wounded in the blast', 'The blast injured 20 troops'],
	['killed', 'Three fishermen died in the collision', 'Five fishermen were killed in the collision'],
	['killed', 'The fire killed nine miners', 'Eleven miners lost their lives in the fire'],
	[
		'killed',
		'The death toll from the landslide stood at 40',
		'At least 60 people were killed in the landslide',
	],
	['displaced', 'About 6,000 people have been evacuated', 'As many as 16,000 villagers have fled'],
])('other numbers of people %s: %s, %s', (kind, a, b) => {
	expect(conflictsOf(`${a}.`, `${b}.`)).toEqual([hurt(a, b, kind)]);
});

test.each([
	['of other countries', 'Two Danish sailors were injured.', 'Four Norwegian sailors were injured.'],
	['another harm', 'Two sailors were injured.', 'Three sailors were killed.'],
	['at least', 'Two sailors were injured.', 'At least two sailors were hurt.'],
	[
		'an earlier year',
		'Two sailors were injured in the collision.',
		'Four sailors were hurt in the collision of 2019.',
	],
	['other days', 'Nine people were killed on Sunday.', 'Two people were killed on Monday.'],
	['some of all', 'Five Danish civilians died.', 'Nine people were killed.'],
	['other people', 'Five soldiers were killed.', 'Nine civilians were killed.'],
	[
		'another incident',
		'Two sailors were injured when the boats collided.',
		'Three sailors were injured in the storm.',
	],
	['none of some', 'Two sailors were injured.', 'No Norwegian sailors were injured.'],
	['none badly', 'Two sailors were slightly injured.', 'None of the sailors was seriously injured.'],
	['no more', 'Two sailors were injured.', 'No further sailors were injured.'],
	[
		'rounded up',
		'About 6,000 villagers have been evacuated.',
		'More than 5,000 people have had to leave their homes.',
	],
	[
		'not people',
		'The blast injured 20 soldiers.',
		'The blast destroyed 30 lorries, and soldiers were injured.',
	],
])('no conflict of harms: %s', (_, a, b) => {
	expect(conflictsOf(a, b)).toEqual([]);
});
