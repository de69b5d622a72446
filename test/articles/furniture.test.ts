import fc from 'fast-check';
import {expect, test} from 'vitest';
import {blocksOf, captionsOf, furnitureOf} from '../../source/articles/blocks.ts';

const textsOf = (text: string, spans: ReadonlyArray<{start: number; end: number}>) =>
	spans.map(({start, end}) => text.slice(start, end));

const furniture = (text: string, headline = '') => textsOf(text, furnitureOf(text, headline));

const page = `Skip to content
Expand / Collapse search
Ministers talk over the closed bridge
By Nora Feld | Harbour Post
Updated:
The ministers of Ostland and Vorrin walk along the quay in Brenn, June 3, 2031.
Image: Reuters

The foreign minister of Ostland, Ada Brandt, telephoned her Vorrin counterpart on Monday.
READ MORE: Three towns without a road
Advertisement

Ferries and tolls
"We shall mend it," she said. Read more about the bridge than the ministers said, and you know less.
The foreign minister of Ostland, Ada Brandt, telephoned her Vorrin counterpart on Monday.

Nora Feld is a reporter for Harbour Post. She keeps bees.
Tags bridges Ostland Vorrin
Most Popular
Ten ferries to see before you are old
Leave a Reply
Your email address will not be published. Required fields are marked *
© 2031 Harbour Post. All rights reserved.`;

test('what a page carries beside its article is found line by line', () => {
	expect(furniture(page, 'Ministers talk over the closed bridge')).toEqual([
		'Skip to content',
		'Expand / Collapse search',
		'Ministers talk over the closed bridge',
		'By Nora Feld | Harbour Post',
		'Updated:',
		'Image: Reuters',
		'READ MORE: Three towns without a road',
		'Advertisement',
		'The foreign minister of Ostland, Ada Brandt, telephoned her Vorrin counterpart on Monday.',
		'Nora Feld is a reporter for Harbour Post. She keeps bees.',
		'Tags bridges Ostland Vorrin',
		'Most Popular',
		'Ten ferries to see before you are old',
		'Leave a Reply',
		'Your email address will not be published. Required fields are marked *',
		'© 2031 Harbour Post. All rights reserved.',
	]);
});

test('a paragraph that stands twice stays where it stands first', () => {
	const [first, second] = [
		'The pillars of the bridge will be mended before the winter comes.',
		'It will cost a lot.',
	];
	const text = [first, second, first].join('\n');
	expect(furnitureOf(text)).toEqual([{start: first.length + second.length + 2, end: text.length}]);
});

test.each([
	'MENU | HOME | SPORT',
	'News • Politics • World • Science & Nature',
	'Home › Sport › Ice hockey',
	'You can read more on our site.',
	'Unsubscribe here: https://post.example/unsub',
])('"%s" is of the page', line => {
	expect(furniture(`${line}\nThe bridge fell on Monday.\nFerries run.`)).toEqual([line]);
});

test.each([
	'Vorrin | 12 | 4',
	'Ada Brandt | Olaf Tor',
	'Brandt | Tor | Lund all said no.',
	'The bridge fell | ferries run from the old harbour | tolls are back',
	'"You can read more on our site," she said.',
])('"%s" stays', line => {
	expect(furniture(`The bridge fell on Monday.\n${line}\nFerries run.`)).toEqual([]);
});

test('each rule names itself', () => {
	expect(blocksOf('Loading...\nShe left.\nFollow Nora Feld on Twitter')).toEqual([
		{start: 0, end: 10, kind: 'furniture', rule: 'label'},
		{start: 11, end: 20, kind: 'body', rule: null},
		{start: 21, end: 48, kind: 'furniture', rule: 'following and sharing'},
	]);
});

test.each([
	['a subhead', 'Brandt-Olm phone call\nThe two spoke for an hour.'],
	['a short quotation', 'She had one answer:\n"No"\nHe had none.'],
	['a sentence that begins like a prompt', 'Read more than he did, she told him.\nHe nodded.'],
	['a sentence that begins like a list of tags', 'Topics included the bridge and the ferries.\nShe left.'],
	[
		'a person in the news who writes',
		'Ada Brandt is a journalist who was held for a year.\nShe is free.\nShe flew home.',
	],
	[
		'a name alone that no other line calls an author',
		'The delegates\nAda Brandt\nTomas Olm\nThey met for an hour.',
	],
	['an account that begins with "By"', 'By Monday the ferries were full\nThey sank.'],
	['a line on shares', 'Shares fell on Monday.\nThey rose on Tuesday.'],
	['what a video shows', 'This video shows the bridge as it falls.\nNobody was hurt.'],
	['a list that a colon opens', 'Those who met:\n\nThe harbour council\nThe ferrymen'],
	['figures at the end', 'The toll of the flood:\nDead: 10\nMissing: 6'],
])('%s is no furniture', (_what, text) => {
	expect(furniture(text)).toEqual([]);
});

test('a name is an author where a job stands under it, or it stands twice', () => {
	expect(furniture('Nora Feld\nReporter\nThe bridge fell.')).toEqual(['Nora Feld', 'Reporter']);
	expect(furniture('Nora Feld\nThe bridge fell.\nNora Feld')).toEqual(['Nora Feld', 'Nora Feld']);
});

test('titles are listed under a label up to the next paragraph', () => {
	expect(
		furniture('She left.\nRead more:\nA bridge too old\nWho pays for ferries\n\nThe bridge stays closed.'),
	).toEqual(['Read more:', 'A bridge too old', 'Who pays for ferries']);
});

test('headings at the end head nothing', () => {
	expect(furniture('The bridge stays closed.\n\nHarbour walks\nRoute 9')).toEqual([
		'Harbour walks',
		'Route 9',
	]);
});

test('captions are told by their credit, or by the present tense and a full date', () => {
	const text = [
		'Ada Brandt speaks to the harbour council in Brenn, Tuesday, June 3, 2031.',
		'Ada Brandt at the quay. File Photo by Jan Roe/EPA',
		'The quay after the flood (Getty Images)',
		'Maj. Gen. Tomas Olm listens to the council. Jan Roe/Pool via AP Photo',
		'The minister spoke to the council on Tuesday, June 3, 2031.',
		'The talk comes after the bridge fell on June 1, 2031.',
	].join('\n');
	expect(textsOf(text, captionsOf(text))).toEqual(text.split('\n').slice(0, 4));
});

test('blocks cover every line that is not blank, in order, whatever the text', () => {
	const line = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 60}),
		fc.constantFrom('Read more:', 'AP', 'By A B', '© 2020'),
	);
	fc.assert(
		fc.property(fc.array(line, {maxLength: 12}), lines => {
			const text = lines.join('\n');
			const blocks = blocksOf(text);
			expect(textsOf(text, blocks)).toEqual(
				text
					.split('\n')
					.map(each => each.trim())
					.filter(each => each !== ''),
			);
		}),
	);
});
