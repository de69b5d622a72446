import fc from 'fast-check';
import {expect, test} from 'vitest';
import {wordDifferences, wordsOf} from '../../source/words.ts';

/** "=same +added -left +out base→other ~moved": what a reader sees. */
const shown = (base: string, other: string) =>
	wordDifferences(base, other).map(({kind, base: a, other: b}) => {
		const was = a && base.slice(a.start, a.end);
		const is = b && other.slice(b.start, b.end);
		if (kind === 'same') return `=${was}`;
		if (kind === 'added') return `+${is}`;
		if (kind === 'left out') return `-${was}`;
		return kind === 'moved' ? `~${was}` : `${was}→${is}`;
	});

test('a replaced word stands beside the one it replaces', () => {
	expect(
		shown(
			'keep the finer points of their talk private',
			'agreed to keep the grim points of the talk private',
		),
	).toEqual(['+agreed to', '=keep the', 'finer→grim', '=points of', 'their→the', '=talk private']);
});

test('a word that only one side has is added or left out', () => {
	expect(shown('ways to prevent accidents', 'ways to prevent unheard-of accidents')).toEqual([
		'=ways to prevent',
		'+unheard-of',
		'=accidents',
	]);
	expect(shown('ways to prevent new accidents', 'ways to prevent accidents')).toEqual([
		'=ways to prevent',
		'-new',
		'=accidents',
	]);
});

test('several words may replace one', () => {
	expect(shown('Brandt spoke by telephone with Lund', 'Brandt dialled Lund')).toEqual([
		'=Brandt',
		'spoke by telephone with→dialled',
		'=Lund',
	]);
});

test('case, accents, punctuation, quotation marks, hyphens and spaces are no difference', () => {
	expect(
		shown(
			'“De-escalate now,” the U.S. said: the cease-fire, and the build-up… at Besançon',
			'"de‑escalate Now", the US said. The ceasefire and the  build up at Besancon',
		),
	).toHaveLength(1);
	expect(shown('the buildup, now', 'The build-up now')).toEqual(['=the buildup, now']);
});

test('a figure is one word, however its digits are grouped', () => {
	expect(shown('over 1,35,000 men', 'over 135,000 men')).toEqual(['=over 1,35,000 men']);
	expect(shown('over 1,35,000 men', 'over 13,500 men')).toEqual(['=over', '1,35,000→13,500', '=men']);
	expect(shown('it cost $5 then', 'it cost €5 then')).toEqual(['=it cost', '$5→€5', '=then']);
});

test('a date is one word, in whichever order it is written', () => {
	expect(shown('spoke on November 23, again', 'spoke on 23 Nov. again')).toEqual([
		'=spoke on November 23, again',
	]);
	expect(shown('spoke on November 23', 'spoke on November 24')).toEqual([
		'=spoke on',
		'November 23→November 24',
	]);
	expect(shown('They spoke on Friday', 'They spoke on Monday')).toEqual(['=They spoke on', 'Friday→Monday']);
});

test('a name of which a part is replaced is replaced whole, without the rank before it', () => {
	expect(shown('he told General Ada Brandt so', 'he told General Ada Lund so')).toEqual([
		'=he told General',
		'Ada Brandt→Ada Lund',
		'=so',
	]);
	expect(shown('he told Ada Brandt so', 'he told General Ada Brandt so')).toEqual([
		'=he told',
		'+General',
		'=Ada Brandt so',
	]);
});

test('a passage at another place is moved', () => {
	expect(
		shown(
			'On the eve of the vote, the harbour minister resigned',
			'The harbour minister resigned on the eve of the vote',
		),
	).toEqual(['=On the eve of the vote', '~the harbour minister resigned']);
	expect(
		shown('the minister on Friday rang his colleague', 'the minister rang his colleague on Friday'),
	).toEqual(['=the minister', '~on Friday', '=rang his colleague']);
});

test('two forms of a word are a pair of their own', () => {
	expect(shown('troops are massed there', 'soldiers are amassed there')).toEqual([
		'troops→soldiers',
		'=are',
		'massed→amassed',
		'=there',
	]);
});

test('nothing in common, or nothing at all', () => {
	expect(shown('', '')).toEqual([]);
	expect(shown('', 'Rain fell')).toEqual(['+Rain fell']);
	expect(shown('Rain fell', '…')).toEqual(['-Rain fell']);
});

const word = fc.constantFrom(
	'the',
	'of',
	'Ada',
	'Brandt',
	'Lund',
	'build-up',
	'buildup',
	'1,000',
	'May 5',
	'ports',
	'sea',
);
const passage = fc.array(word, {maxLength: 30}).map(words => words.join(' '));

test('every word of either side is in exactly one entry', () => {
	fc.assert(
		fc.property(passage, passage, (base, other) => {
			const differences = wordDifferences(base, other);
			for (const [text, side] of [
				[base, 'base'],
				[other, 'other'],
			] as const) {
				const covered = wordsOf(text).map(
					({start, end}) =>
						differences.filter(({[side]: span}) => span && span.start <= start && span.end >= end).length,
				);
				expect(covered.every(count => count === 1)).toBe(true);
			}
		}),
	);
});

test('what is the same has the same words on either side', () => {
	const keys = (text: string) =>
		wordsOf(text)
			.map(({key}) => key)
			.join('');
	fc.assert(
		fc.property(passage, passage, (base, other) => {
			expect(wordDifferences(base, base).map(({kind}) => kind)).toEqual(base === '' ? [] : ['same']);
			for (const {kind, base: a, other: b} of wordDifferences(base, other)) {
				if (kind !== 'same' && kind !== 'moved') continue;
				expect(keys(base.slice(a!.start, a!.end))).toBe(keys(other.slice(b!.start, b!.end)));
			}
		}),
	);
});

test('long texts are compared by equal words', () => {
	const long = Array.from({length: 3000}, (_, i) => `word${i}`).join(' ');
	expect(shown(long, `${long} more`).slice(1)).toEqual(['+more']);
	expect(shown(`first ${long}`, long.replace('word1500', 'other'))).toHaveLength(4);
});

test.each([
	['We shut the strait when the mines came.', 'When the mines came, we shut the old strait.', ['old']],
	['They closed the strait on Monday.', 'The strait was closed.', ['was']],
	['The quay in Norham closed after a fire.', 'After a fire the old quay closed.', ['old']],
])('a word that stands in another place is moved, not added: %s, %s', (base, other, added) => {
	const come = wordDifferences(base, other).flatMap(({kind, other: span}) =>
		span && (kind === 'added' || kind === 'replaced') ? wordsOf(other.slice(span.start, span.end)) : [],
	);
	expect(come.map(({key}) => key)).toEqual(added);
});

test('names that change places are moved; a name for another is replaced', () => {
	expect(
		shown('Minister Ada Brandt rang Captain Nils Lund', 'Captain Nils Lund was rung by Ada Brandt'),
	).toEqual(['-Minister', '~Ada Brandt', '+was', 'rang→rung', '~Captain Nils Lund', '+by']);
	expect(shown('then Ada Brandt rang', 'then Nils Lund rang')).toContain('Ada Brandt→Nils Lund');
});
