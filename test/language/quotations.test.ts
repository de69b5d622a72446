import fc from 'fast-check';
import {expect, test} from 'vitest';
import {quotationsOf} from '../../source/language/quotations.ts';
import {read} from '../../source/language/reading.ts';

const quotationsIn = (text: string) => quotationsOf(read(text));
const texts = (text: string) => quotationsIn(text).map(({start, end}) => text.slice(start, end));

test.each([
	['curly', 'He said: “We will talk.” He left.', ['“We will talk.”']],
	['straight', 'He said: "We will talk." He left.', ['"We will talk."']],
	['two single marks', "He said: ''We will talk.'' He left.", ["''We will talk.''"]],
	['backticks', "He said: ``We will talk.'' He left.", ["``We will talk.''"]],
	['closed with an opening mark', 'He called it “mostly false.“ Then he left.', ['“mostly false.“']],
	['opened with a closing mark', 'He said: ”Never planned.” He left.', ['”Never planned.”']],
	['split by the cue', '“We will talk,” Lund said, “on Monday.”', ['“We will talk,”', '“on Monday.”']],
	['nested', 'Lund said: “They told us ‘no’ twice.”', ['“They told us ‘no’ twice.”', '‘no’']],
	['single marks alone', "Lund calls the deal 'a bad joke' again", ["'a bad joke'"]],
	['an apostrophe', 'The ministers’ aides didn’t see the ‘long road’ ahead.', ['‘long road’']],
])('%s', (_, text, expected) => {
	expect(texts(text)).toEqual(expected);
});

test('a quotation left open ends with its sentence, or with the paragraph that it begins', () => {
	expect(texts('They are “volunteers of the port. The mayor left.')).toEqual(['“volunteers of the port.']);
	expect(texts('“We will talk. We will not leave.\nThe mayor left.')).toEqual([
		'“We will talk. We will not leave.',
	]);
});

test('a quotation over several paragraphs opens anew in each and goes on', () => {
	const found = quotationsIn('Lund said: “We will talk.\n“We will not leave.”\n“Go,” she added.');
	expect(found.map(({closed, continues}) => [closed, continues])).toEqual([
		[false, false],
		[true, true],
		[true, false],
	]);
});

test('titles, nicknames and single words are not speech', () => {
	const speech = (text: string) => quotationsIn(text).map(quotation => quotation.speech);
	expect(speech('She appeared on “The Morning Boat” on Monday.')).toEqual([false]);
	expect(speech('They call it a “victory” now.')).toEqual([false]);
	expect(speech('He said it was “a great pity for us”.')).toEqual([true]);
});

test('quotations stand in order, in the text, nested ones inside others, whatever the text', () => {
	const piece = fc.constantFrom(
		'“',
		'”',
		'"',
		"'",
		'‘',
		'’',
		"''",
		'``',
		'word',
		's',
		' ',
		'. ',
		', ',
		'\n',
		'Lund',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 60}), pieces => {
			const text = pieces.join('');
			let last = -1;
			for (const {start, end, inner} of quotationsIn(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(inner.start).toBeGreaterThan(start);
				expect(inner.end).toBeGreaterThanOrEqual(inner.start);
				expect(end).toBeLessThanOrEqual(text.length);
				last = start;
			}
		}),
	);
});
