import fc from 'fast-check';
import {expect, test} from 'vitest';
import {authorIn} from '../../source/articles/bylines.ts';

test.each([
	['Ada Brandt', 'Ada Brandt'],
	['By Ada Brandt', 'Ada Brandt'],
	['BY: ADA BRANDT', 'ADA BRANDT'],
	['Written by Ada Brandt', 'Ada Brandt'],
	['By ADA BRANDT, Harbour Post', 'ADA BRANDT'],
	['Ada Brandt for the Harbour Post', 'Ada Brandt'],
	['Ada Brandt (The Harbour Post)', 'Ada Brandt'],
	['Ada Brandt | Harbour Post', 'Ada Brandt'],
	['Ada Brandt and Olaf Tor, The Harbour Post.', 'Ada Brandt and Olaf Tor'],
	['By  Ada\n Brandt,', 'Ada Brandt'],
	['Byron Lund', 'Byron Lund'],
	['Par Élise Brandt', 'Élise Brandt'],
	['Von: Ada Brandt und Olaf Tor', 'Ada Brandt und Olaf Tor'],
	['por Ada Brandt', 'Ada Brandt'],
	['Von der Aue', 'Von der Aue'],
	['Di Lund', 'Di Lund'],
	['VON DER AUE', 'VON DER AUE'],
	['Ada Brandt, Lenne Wire', 'Ada Brandt, Lenne Wire'],
	['Harbour Posthumus', 'Harbour Posthumus'],
	['Harbour Post', null],
	['the harbour post', null],
	['By Harbour Post', null],
	['admin', null],
	[' ', null],
	[null, null],
])('%s: %s', (byline, author) => {
	expect(authorIn(byline, 'The Harbour Post')).toBe(author);
});

test('whatever stands there, what is found is one line of it', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (byline, outlet) => {
			const author = authorIn(byline, outlet);
			expect(author === null || (author !== '' && byline.replace(/\s+/g, ' ').includes(author))).toBe(true);
		}),
	);
});
