import fc from 'fast-check';
import {expect, test} from 'vitest';
import {read} from '../../source/language/reading.ts';

const sentencesOf = (text: string) => read(text).sentences.map(s => text.slice(s.start, s.end));

test('a rank before a name does not end the sentence', () => {
	expect(sentencesOf('Maj. Gen. Ada Brandt spoke. He heard Adm. Lund.')).toEqual([
		'Maj. Gen. Ada Brandt spoke.',
		'He heard Adm. Lund.',
	]);
});

test('a closing quotation mark stays with its sentence', () => {
	expect(sentencesOf('"We will talk." He left.')).toEqual(['"We will talk."', 'He left.']);
});

test('a line is a paragraph in web text, a block is one in hard-wrapped text', () => {
	expect(read('A heading\nThe first paragraph.\n\nThe second.').paragraphs).toHaveLength(3);
	const wrapped =
		'The ministers of the two countries spoke on Monday about the bridge,\nwhich has been closed since the spring flood carried away one of its\nfour pillars and left the southern villages without a road to the\ntown.\n\nThey will meet.';
	expect(read(wrapped).paragraphs).toHaveLength(2);
});

test('accented letters do not break a word', () => {
	expect(read('Yıldırım spoke to Łukasz.').tokens.map(token => token.text)).toEqual([
		'Yıldırım',
		'spoke',
		'to',
		'Łukasz',
		'.',
	]);
});

test('a text is read as if no other had been before it', () => {
	const words = () => read("Vexholm's plan failed.").tokens.map(({text}) => text);
	const alone = words();
	// The tokenizer takes the first word for one, and remembers it.
	read("Vexholm's—it is late.");
	expect(words()).toEqual(alone);
	expect(alone).toEqual(['Vexholm', "'s", 'plan', 'failed', '.']);
});

test('an ending before a comma is a word of its own, as it is elsewhere', () => {
	const text = "The boats were Lund's, not Brodd’s. Lund's plan failed.";
	const {tokens} = read(text);
	expect(tokens.map(token => token.text)).toEqual(
		"The boats were Lund 's , not Brodd 's . Lund 's plan failed .".split(' '),
	);
	expect(tokens.every(({start, end, text: word}) => text.slice(start, end).replace('’', "'") === word)).toBe(
		true,
	);
});

test('an irregular past tense is a verb, also where the tagger takes it for a noun', () => {
	const spoke = read('The two last spoke on March 3.').tokens.find(token => token.lower === 'spoke');
	expect(spoke).toMatchObject({pos: 'VERB', lemma: 'speak'});
});

test('passages left out hold no token', () => {
	const text = 'Ada Brandt spoke.\nREAD MORE: Other news\nShe left.';
	const {tokens} = read(text, [{start: 18, end: 39}]);
	expect(tokens.map(token => token.text).join(' ')).toBe('Ada Brandt spoke . She left .');
});

test('every token stands in the text where it says, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 200}), text => {
			const {tokens, sentences} = read(text);
			let end = 0;
			for (const token of tokens) {
				expect(token.start).toBeGreaterThanOrEqual(end);
				expect(token.end).toBeGreaterThan(token.start);
				expect(token.end - token.start).toBe(token.text.length);
				end = token.end;
			}

			expect(end).toBeLessThanOrEqual(text.length);
			expect(sentences.every(s => s.first < s.last)).toBe(true);
			expect(tokens.every(token => token.sentence >= 0)).toBe(true);
		}),
	);
});
