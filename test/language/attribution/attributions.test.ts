import fc from 'fast-check';
import {expect, test} from 'vitest';
import {attributionsOf} from '../../../source/language/attribution/attributions.ts';
import {namesOf} from '../../../source/language/names.ts';
import {read} from '../../../source/language/reading.ts';

const attributionsIn = (text: string) => {
	const reading = read(text);
	return attributionsOf(reading, namesOf(reading));
};

/** Source, cue and contents of each attribution. */
const rows = (text: string) =>
	attributionsIn(text).map(({source, cue, contents}) => [
		source?.name ?? null,
		cue?.text ?? null,
		contents.map(({start, end}) => text.slice(start, end)).join(' … '),
	]);

test.each([
	[
		'the cue before',
		'Ada Brandt said the two ports would close.',
		[['Ada Brandt', 'said', 'the two ports would close']],
	],
	[
		'times, places and the person addressed between',
		'Ada Brandt told reporters in the capital on Monday that the port would close.',
		[['Ada Brandt', 'told', 'that the port would close']],
	],
	['the cue after', 'The port will close, Ada Brandt said.', [['Ada Brandt', 'said', 'The port will close']]],
	[
		'the cue after a quotation, inverted',
		'“The port will close,” said Ada Brandt, the port minister.',
		[['Ada Brandt', 'said', '“The port will close,”']],
	],
	[
		'the cue between',
		'“The port will close,” Ada Brandt said, “but not today.”',
		[['Ada Brandt', 'said', '“The port will close,” … “but not today.”']],
	],
	[
		'a quotation that goes on after the cue',
		'“The port will close,” Ada Brandt said. “It is too old.”',
		[['Ada Brandt', 'said', '“The port will close,” … “It is too old.”']],
	],
	[
		'a question before the cue',
		'“Will the port close?” Ada Brandt asked.',
		[['Ada Brandt', 'asked', '“Will the port close?”']],
	],
	[
		'several cues',
		'Ada Brandt said the port would close, but Eva Lund argued that it was needed.',
		[
			['Ada Brandt', 'said', 'the port would close'],
			['Eva Lund', 'argued', 'that it was needed'],
		],
	],
	[
		'a participle after a quotation',
		'Ada Brandt said: “The port will close,” adding that it was too old.',
		[
			['Ada Brandt', 'said', '“The port will close,”'],
			['Ada Brandt', 'adding', 'that it was too old'],
		],
	],
	[
		'a demand with its object',
		'Ada Brandt urged both sides to keep the port open.',
		[['Ada Brandt', 'urged', 'both sides to keep the port open']],
	],
	[
		'according to, before and after',
		'According to the ministry, the port will close. It is too old, according to Ada Brandt.',
		[
			['ministry', 'According to', 'the port will close'],
			['Ada Brandt', 'according to', 'It is too old'],
		],
	],
	[
		'a cue that ends its paragraph',
		'Ada Brandt added:\nThe port is too old for the new ships.\nThe ships came in May.',
		[['Ada Brandt', 'added', 'The port is too old for the new ships']],
	],
])('%s', (_, text, expected) => {
	expect(rows(text)).toEqual(expected);
});

test('pronouns, surnames and roles are resolved within the article', () => {
	const text =
		'Port minister Ada Brandt spoke on Monday.\n“It is too old,” Brandt said.\nShe added that ships would wait.\nA palace official confirmed the plan.\n“It is settled,” the official said.';
	expect(rows(text).map(([source]) => source)).toEqual([
		'Ada Brandt',
		'Ada Brandt',
		'palace official',
		'palace official',
	]);
});

test('kinds: all in quotation marks, some, none', () => {
	const kinds = (text: string) => attributionsIn(text).map(({kind}) => kind);
	expect(kinds('“The port will close,” Lund said.')).toEqual(['direct']);
	expect(kinds('Lund said the port was “far too old for this”.')).toEqual(['partial']);
	expect(kinds('Lund said the port would close.')).toEqual(['indirect']);
});

test('nothing is attributed where nobody speaks', () => {
	expect(rows('The port closed on Monday. Two ships left for Norland in the morning.')).toEqual([]);
});

test('spans stand in the text, contents in their order, whatever the text', () => {
	const piece = fc.constantFrom(
		'Ada Brandt',
		'said',
		'that',
		'“',
		'”',
		', ',
		'. ',
		'the port',
		'will close',
		'according to',
		'she',
		'told',
		'reporters',
		':',
		'\n',
		'who',
		'adding',
		'and',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 40}), pieces => {
			const text = pieces.join(' ');
			for (const {content, contents, cue, source} of attributionsIn(text)) {
				expect(contents.length).toBeGreaterThan(0);
				expect(content).toEqual({start: contents[0]!.start, end: contents.at(-1)!.end});
				let end = -1;
				for (const part of contents) {
					expect(part.start).toBeGreaterThanOrEqual(end);
					expect(part.end).toBeGreaterThan(part.start);
					end = part.end;
				}

				expect(end).toBeLessThanOrEqual(text.length);
				if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
				if (source) expect(source.name.length).toBeGreaterThan(0);
			}
		}),
	);
});
