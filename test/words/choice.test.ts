import {expect, test} from 'vitest';
import {isChoice} from '../../source/words.ts';

const terms = (...chosen: string[]) =>
	chosen.map(words => {
		const [article, form] = words.split(':') as [string, string];
		return {article, form};
	});

test('outlets that name a thing differently have chosen', () => {
	expect(isChoice(terms('echo:raid', 'mirror:strike'))).toBe(true);
	expect(isChoice(terms('echo:raid', 'mirror:raid', 'mirror:strike', 'wire:strike'))).toBe(true);
});

test('the same words, in any order, are no choice, nor are those of one outlet alone', () => {
	expect(isChoice(terms('echo:raid', 'echo:strike', 'mirror:strike', 'mirror:raid'))).toBe(false);
	expect(isChoice(terms('echo:raid', 'echo:strike'))).toBe(false);
	expect(isChoice(terms('echo:raid', 'mirror:raid', 'mirror:strike'))).toBe(false);
	expect(isChoice([])).toBe(false);
});

test('a word that judges is a choice beside a plain one that both have', () => {
	const [plain, other, loaded] = terms('echo:raid', 'mirror:raid', 'mirror:brutal raid');
	expect(isChoice([plain!, other!, {...loaded!, tone: 'loaded'}])).toBe(true);
	expect(isChoice([plain!, other!, {...loaded!, tone: 'plain'}])).toBe(false);
});
