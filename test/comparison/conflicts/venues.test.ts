import {expect, test} from 'vitest';
import {conflictsAmong} from './pairs.ts';

const met = 'Danish Foreign Minister Ada Brandt met her Norwegian counterpart, Nils Lund,';
const meeting = 'Of the meeting of 5 May 2023 between Brandt and Lund';

test.each([
	['in Geneva, Switzerland, on Friday.', 'in Vienna on Friday.', 'Geneva', 'Vienna'],
	['on Friday in the Swiss town of Thun.', 'in Austria on Friday.', 'Thun', 'Austria'],
	['in the town of Thun on Friday.', 'in the city of Bern on Friday.', 'Thun', 'Bern'],
	['on Friday. The meeting took place in Rome.', 'in Vienna on Friday.', 'Rome', 'Vienna'],
])('one meeting in two places: %s %s', (a, b, echo, mirror) => {
	expect(conflictsAmong(`${met} ${a}`, `${met} ${b}`)).toEqual([
		`place: ${meeting}, The Echo has it in ${echo}; The Mirror has it in ${mirror}.`,
	]);
});

test.each([
	['a town whose country nobody tells', 'in Geneva on Friday.', 'in Switzerland on Friday.'],
	['a capital and its country', 'in Vienna on Friday.', 'in Austria on Friday.'],
	['a region and its town', 'in Bavaria on Friday.', 'in Munich on Friday.'],
	['what it was about', 'in Vienna on Friday.', 'on Friday to discuss the war in Italy.'],
	['an earlier meeting', 'in Vienna on Friday.', 'on Friday. They last met in Rome in March.'],
	['what follows', 'in Vienna on Friday.', 'on Friday, before a summit in Rome.'],
	['a later meeting', 'in Vienna on Friday.', 'on Friday, and will meet him again in Rome in June.'],
	['an embassy', 'in Vienna on Friday.', "in Italy's embassy on Friday."],
	['told elsewhere', 'in Geneva on Friday.', 'in the Swiss city of Geneva on Friday.'],
])('no conflict of place: %s', (_, a, b) => {
	expect(conflictsAmong(`${met} ${a}`, `${met} ${b}`)).toEqual([]);
});
