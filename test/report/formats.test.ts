import {expect, test} from 'vitest';
import type {Analysis, Event} from '../../source/analysis.ts';
import {comparisonOf} from '../../source/report/comparison.ts';
import {renderComparison} from '../../source/report/formats.ts';
import {articlesText, eventsText} from '../../source/report/lists.ts';
import {sharedBy} from '../../source/report/own-words.ts';
import {analysis} from './fixture.ts';

const scope = {event: 'call-a', series: false};

test('text', () => {
	expect(renderComparison(analysis, scope, 'text')).toBe(`Call of 2 Jun 2031: Ada Brandt and Tomas Olm
════════════════════════════════════════════

  Harbour Post   3 Jun 2031 · Ministers talk about the bridge · by Mira Lind
  Vorrin Herald  4 Jun 2031 · Olm takes a call · outlet guessed from the address

SAID IN SEVERAL ARTICLES

  Call · in other words
    Harbour Post   Ada Brandt on Monday telephoned her counterpart Tomas Olm
    Vorrin Herald  Tomas Olm *spoke by phone with* Ada Brandt on Monday
                   (without: telephoned her counterpart) — his office, reported,
                   through Vorrin Wire

  Confidentiality · nearly word for word
    Harbour Post   agreed to keep the finer points of the talk private
    Vorrin Herald  agreed to keep the *grim* points of *their long* talk private

  *Marked*: words that differ from the first article of the row

SAID IN ONE ARTICLE

  Harbour Post
    Substance        We shall mend the old bridge together — Ada Brandt, quoted
    Earlier contact  call, 2 May 2031: They last spoke in May
    Forces           Some 4,000 people live beyond the river

WHO TELLS OF WHAT

  Call             Harbour Post: 1 statement · Vorrin Herald: 1 statement
  Substance        Harbour Post: 1 statement · Vorrin Herald: –
  Confidentiality  Harbour Post: 1 statement · Vorrin Herald: 1 statement
  Earlier contact  Harbour Post: 1 statement · Vorrin Herald: –
  Forces           Harbour Post: 1 statement · Vorrin Herald: –

  – the article does not report it

WORDING

  Headline
    Harbour Post   “Ministers talk about the bridge”
    Vorrin Herald  “Olm takes a call”

  The call
    Harbour Post   “telephoned”
    Vorrin Herald  “spoke by phone”

SOURCES

  Harbour Post   Ada Brandt (Ostland), 7 words, quoted
  Vorrin Herald  his office, 10 words, reported, through Vorrin Wire

FIGURES

  Harbour Post  “Some 4,000 people”

ACCOUNTS AT ODDS

  Harbour Post says that Ada Brandt made the call; Vorrin Herald does not say
  who did.
    Harbour Post   “telephoned her counterpart”
    Vorrin Herald  “spoke by phone”

OWN WORDS

  Harbour Post   77 % of 44 words in no other article
  Vorrin Herald  85 % of 26 words in no other article

  9 words  official readout, in Harbour Post, also in Ostland Wire, 3 May 2031:
           “agreed to keep the finer points of the talk private”
  4 words  origin unknown, in Harbour Post and Vorrin Herald: “agreed to keep
           the”

KEPT APART

  Call of 2 May 2031: Ada Brandt and Tomas Olm: same people, other day:
  2031-05-02
`);
});

test('text of a series has a column for every outlet, and tells what could not be known yet', () => {
	const text = renderComparison(analysis, {...scope, series: true}, 'text');
	expect(text.split('\n').slice(0, 26).join('\n')).toBe(`Series: Ada Brandt and Tomas Olm
════════════════════════════════

  Harbour Post   3 Jun 2031 · Ministers talk about the bridge · by Mira Lind ·
                 reports the call of 2 Jun 2031
  Vorrin Herald  4 Jun 2031 · Olm takes a call · outlet guessed from the address
                 · reports the call of 2 Jun 2031
  Ostland Wire   3 May 2031 · Brandt rings Olm · reports the call of 2 May 2031

EVENTS

  2 May 2031  call, occurred: Ostland Wire
  2 Jun 2031  call, occurred: Harbour Post, Vorrin Herald

SAID IN SEVERAL ARTICLES

  Call · in other words
    Harbour Post   Ada Brandt on Monday telephoned her counterpart Tomas Olm
    Vorrin Herald  Tomas Olm *spoke by phone with* Ada Brandt on Monday
                   (without: telephoned her counterpart) — his office, reported,
                   through Vorrin Wire
    Ostland Wire   (published before)

  Confidentiality · nearly word for word
    Harbour Post   agreed to keep the finer points of the talk private
    Vorrin Herald  agreed to keep the *grim* points of *their long* talk private`);
	expect(text).not.toContain('KEPT APART');
	// What concerns only the other event stands here, and not in the report of one.
	expect(text).toContain('Of an earlier call.');
	expect(text).toContain('9 words  official readout, in Harbour Post and Ostland Wire');
	expect(text).toContain('“called”');
});

test('text on a terminal: bold word by word, within the width, nothing cut', () => {
	const text = renderComparison(analysis, scope, 'text', {width: 44, emphasis: 'bold'});
	const bare = text.replace(/\u001B\[(?:1|22)m/g, '');
	expect(Math.max(...bare.split('\n').map(line => line.length))).toBeLessThanOrEqual(44);
	expect(text).toContain('\u001B[1mtheir\u001B[22m \u001B[1mlong\u001B[22m');
	expect(bare.replace(/\s+/g, ' ')).toContain('agreed to keep the grim points of their long talk private');
});

test('Markdown', () => {
	expect(renderComparison(analysis, scope, 'markdown')).toBe(`# Call of 2 Jun 2031: Ada Brandt and Tomas Olm

- **Harbour Post**: 3 Jun 2031 · [Ministers talk about the bridge](<https://post.example/bridge>) · by Mira Lind
- **Vorrin Herald**: 4 Jun 2031 · [Olm takes a call](<https://herald.example/bridge>) · outlet guessed from the address

## Said in several articles

|  | Harbour Post | Vorrin Herald |
| --- | --- | --- |
| Call<br>*in other words* | Ada Brandt on Monday telephoned her counterpart Tomas Olm | Tomas Olm **spoke by phone with** Ada Brandt on Monday (without: ~~telephoned her counterpart~~)<br>*his office, reported, through Vorrin Wire* |
| Confidentiality<br>*nearly word for word* | agreed to keep the finer points of the talk private | agreed to keep the **grim** points of **their long** talk private |

**Marked**: words that differ from the first article of the row

## Said in one article

- Harbour Post
  - **Substance**: We shall mend the old bridge together<br>*Ada Brandt, quoted*
  - **Earlier contact**: call, 2 May 2031: They last spoke in May
  - **Forces**: Some 4,000 people live beyond the river

## Who tells of what

|  | Harbour Post | Vorrin Herald |
| --- | --- | --- |
| Call | 1 statement | 1 statement |
| Substance | 1 statement | – |
| Confidentiality | 1 statement | 1 statement |
| Earlier contact | 1 statement | – |
| Forces | 1 statement | – |

– the article does not report it

## Wording

- Headline
  - **Harbour Post**: “Ministers talk about the bridge”
  - **Vorrin Herald**: “Olm takes a call”
- The call
  - **Harbour Post**: “telephoned”
  - **Vorrin Herald**: “spoke by phone”

## Sources

- **Harbour Post**: Ada Brandt (Ostland), 7 words, quoted
- **Vorrin Herald**: his office, 10 words, reported, through Vorrin Wire

## Figures

- **Harbour Post**: “Some 4,000 people”

## Accounts at odds

- Harbour Post says that Ada Brandt made the call; Vorrin Herald does not say who did.
  - **Harbour Post**: “telephoned her counterpart”
  - **Vorrin Herald**: “spoke by phone”

## Own words

- **Harbour Post**: 77 % of 44 words in no other article
- **Vorrin Herald**: 85 % of 26 words in no other article

- **9 words**: official readout, in Harbour Post, also in Ostland Wire, 3 May 2031: “agreed to keep the finer points of the talk private”
- **4 words**: origin unknown, in Harbour Post and Vorrin Herald: “agreed to keep the”

## Kept apart

- **Call of 2 May 2031: Ada Brandt and Tomas Olm**: same people, other day: 2031-05-02
`);
});

test('CSV: a line a cell, then one a finding', () => {
	const csv = renderComparison(analysis, scope, 'csv');
	expect(
		csv.startsWith('\uFEFFpart,about,relation,row,outlet,published,event,presence,passage,differs,'),
	).toBe(true);
	expect(csv.split('\r\n').slice(2, 4)).toEqual([
		'row,call,paraphrase,r3,Vorrin Herald,2031-06-04,call-a,here,Tomas Olm spoke by phone with Ada Brandt on Monday,Tomas Olm; spoke by phone with,telephoned her counterpart,his office,indirect,Vorrin Wire,Olm takes a call,,https://herald.example/bridge'.replace(
			'Tomas Olm; spoke by phone with',
			'spoke by phone with',
		),
		'row,substance,only,r2,Harbour Post,2031-06-03,call-a,here,We shall mend the old bridge together,,,Ada Brandt,direct,,Ministers talk about the bridge,Mira Lind,https://post.example/bridge',
	]);
	const recordOf = (part: string) => csv.split('\r\n').find(line => line.startsWith(`${part},`));
	expect(recordOf('wording')).toBe(
		'wording,the call,,,Harbour Post,2031-06-03,,,telephoned,,,,plain,,Ministers talk about the bridge,Mira Lind,https://post.example/bridge',
	);
	expect(recordOf('figure')).toBe(
		'figure,people,,,Harbour Post,2031-06-03,,,"Some 4,000 people",,,,,,Ministers talk about the bridge,Mira Lind,https://post.example/bridge',
	);
	expect([
		...new Set(
			csv
				.trim()
				.split('\r\n')
				.slice(1)
				.map(line => line.split(',')[0]),
		),
	]).toEqual(['row', 'wording', 'figure', 'conflict', 'reuse', 'kept apart']);
});

test('HTML: a page by itself, the cells named for narrow screens', () => {
	const html = renderComparison(analysis, scope, 'html');
	expect(html).not.toMatch(/<script|<link|<img|url\(/);
	expect(html).toContain(
		'<td data-outlet="Vorrin Herald">agreed to keep the <mark class="replaced" title="other words">grim</mark> points of <mark class="replaced" title="other words">their long</mark> talk private<a class="passage" href="https://herald.example/bridge#:~:text=agreed%20to%20keep%20the%20grim,of%20their%20long%20talk%20private" rel="noreferrer" title="the passage in the article" aria-label="the passage in the article">↗</a></td>',
	);
	expect(html).toContain(
		'<a href="https://post.example/bridge" rel="noreferrer">Ministers talk about the bridge</a>',
	);
});

test('JSON: every passage with its offsets', () => {
	const {rows} = JSON.parse(renderComparison(analysis, scope, 'json'));
	expect(rows[0].cells[1]).toEqual({
		article: 'herald',
		about: null,
		presence: 'here',
		text: 'Tomas Olm spoke by phone with Ada Brandt on Monday',
		spans: [{article: 'herald', start: 0, end: 50}],
		segments: [
			{text: 'Tomas Olm', mark: 'moved'},
			{text: ' ', mark: null},
			{text: 'spoke by phone with', mark: 'added'},
			{text: ' Ada Brandt on Monday', mark: null},
		],
		leftOut: ['telephoned her counterpart'],
		said: [
			{
				source: {name: 'his office', via: ['Vorrin Wire'], start: 0, end: 0, side: null, unnamed: false},
				cue: null,
				kind: 'indirect',
				content: {start: 0, end: 50},
			},
		],
	});
});

test('the order of articles, events and rows in the Analysis does not change a report', () => {
	const reversed: Analysis = {
		...analysis,
		articles: analysis.articles.toReversed(),
		events: analysis.events.toReversed(),
		rows: analysis.rows.toReversed().map(row => ({...row, cells: row.cells.toReversed()})),
		statements: analysis.statements.toReversed(),
	};
	for (const series of [false, true]) {
		expect(renderComparison(reversed, {...scope, series}, 'json')).toBe(
			renderComparison(analysis, {...scope, series}, 'json'),
		);
	}
});

const hostile = '=cmd()|\u001B[31m<script>alert("x")</script>\u202E*b* \\ `c` | [d](e)\u0000';

test.each(['text', 'markdown', 'html', 'csv'] as const)(
	'nothing from outside steers what shows %s',
	format => {
		const [first, ...rest] = analysis.articles;
		const poisoned: Analysis = {
			...analysis,
			articles: [{...first!, outlet: hostile, headline: hostile, url: 'javascript:alert(1)'}, ...rest],
			conflicts: analysis.conflicts.map(conflict => ({...conflict, summary: hostile})),
		};
		const report = renderComparison(poisoned, scope, format);
		expect(report).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202E]/);
		if (format === 'html') expect(report).not.toMatch(/<script|javascript:/);
		if (format === 'csv') expect(report).not.toMatch(/(?:^|,|\n)"?=/);
		if (format === 'markdown') expect(report).not.toMatch(/(?<!\\)<script|\]\(<javascript/);
	},
);

test('an event that is not there is an error', () => {
	expect(() => renderComparison(analysis, {event: 'none', series: false}, 'text')).toThrow(RangeError);
});

test('events and articles are listed newest first, a line each where nothing bounds the width', () => {
	const width = Number.POSITIVE_INFINITY;
	expect(
		eventsText(analysis, {width, why: false}),
	).toBe(`call-a  2 Jun 2031    call · Ada Brandt and Tomas Olm · 2 outlets
call-b  2 May 2031    call · Ada Brandt and Tomas Olm · 1 outlet
`);
	expect(eventsText(analysis, {width, why: true}).split('\n').slice(0, 4)).toEqual([
		'call-a  2 Jun 2031    call · Ada Brandt and Tomas Olm · 2 outlets',
		'    Harbour Post (main): its people and the date 2031-06-02',
		'    Vorrin Herald (main): its people and the date 2031-06-02',
		'    not call-b: same people, other day: 2031-05-02',
	]);
	expect(
		articlesText(analysis, {width}),
	).toBe(`herald  4 Jun 2031    Vorrin Herald (outlet guessed from the address) · Olm takes a call · call-a
post    3 Jun 2031    Harbour Post · Ministers talk about the bridge · by Mira Lind · call-a
wire    3 May 2031    Ostland Wire · Brandt rings Olm · call-b
`);
});

test('on a narrow terminal what is told of an event stands in columns, below an id that leaves no room', () => {
	const [first, second] = analysis.events;
	const long = {...analysis, events: [{...first!, id: `call-brandt-olm-${'x'.repeat(30)}`}, second!]};
	expect(eventsText(long, {width: 60, why: false})).toBe(`call-brandt-olm-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        2 Jun 2031    call · Ada Brandt and Tomas Olm · 2
        outlets
call-b  2 May 2031    call · Ada Brandt and Tomas Olm · 1
        outlet
`);
	for (const line of articlesText(analysis, {width: 50}).split('\n'))
		expect(line.length).toBeLessThanOrEqual(50);
});

test('an article in another language is listed as such', () => {
	const [herald] = analysis.articles.filter(({id}) => id === 'herald');
	const foreign = {...analysis, articles: [{...herald!, language: null, event: null}]};
	expect(articlesText(foreign, {width: Number.POSITIVE_INFINITY})).toBe(
		'herald  4 Jun 2031    Vorrin Herald (outlet guessed from the address) · Olm takes a call · not in English, not analysed · no event\n',
	);
});

test('a story is listed and headed by its headline and where it happened', () => {
	const [call] = analysis.events;
	const story: Event = {
		...call!,
		kind: 'story',
		title: 'Ferry hits pier',
		participants: [],
		place: 'Port \u0007Emery, Norway',
	};
	const stories = {...analysis, events: [story]};
	expect(eventsText(stories, {width: Number.POSITIVE_INFINITY, why: false})).toBe(
		'call-a  2 Jun 2031    story · Ferry hits pier · Port Emery, Norway · 2 outlets\n',
	);
	const [title] = renderComparison(stories, scope, 'text').split('\n');
	expect(title).toBe('Story of 2 Jun 2031, Port Emery, Norway: Ferry hits pier');
});

test('an article that recalls an event lends only what it says of it', () => {
	const earlier = comparisonOf(analysis, {event: 'call-b', series: false});
	expect(earlier.columns.map(({article}) => article.id)).toEqual(['wire']);
	const recalled = structuredClone(analysis);
	const text = recalled.articles.find(({id}) => id === 'post')!.text;
	const start = text.indexOf('They last spoke in May');
	const end = start + 'They last spoke in May'.length;
	recalled.events[1]!.reports.push({
		article: 'post',
		role: 'background',
		status: 'occurred',
		date: '2031-05',
		mentions: [{start, end, text: text.slice(start, end)}],
		why: '',
	});
	const {columns, conflicts, wording, reuse, ownWords} = comparisonOf(recalled, {
		event: 'call-b',
		series: false,
	});
	expect(columns.map(({article}) => article.id)).toEqual(['wire', 'post']);
	expect(conflicts.map(({summary}) => summary)).toEqual(['Of an earlier call.']);
	// What the post calls it is said of the other call, and the wire alone chose against nobody.
	expect(wording).toEqual([]);
	// Of its words all are counted, so that all that it shares is, with whomever.
	expect(reuse.map(({spans}) => spans.map(({article}) => article).sort())).toEqual([['post', 'wire']]);
	expect(ownWords.every(({own, words}) => own < words)).toBe(true);
});

test('accounts at odds are called so, and the legend says what that is', () => {
	const rows = analysis.rows.map(row => (row.id === 'r1' ? {...row, topic: 'kept'} : row));
	const evidence = rows
		.find(({id}) => id === 'r1')!
		.cells.filter(({article}) => article !== 'wire')
		.map(({article, spans}) => ({article, ...spans[0]!}));
	const kept = {kind: 'substance', series: 'brandt-olm', summary: 'Of what they keep.', evidence} as const;
	const odd = {...analysis, rows, conflicts: [...analysis.conflicts, kept]};
	for (const format of ['text', 'markdown', 'html'] as const) {
		const report = renderComparison(odd, scope, format);
		expect(report).toMatch(/Confidentiality.{0,40}at odds/);
		expect(report.replace(/\s+/g, ' ')).toContain('at odds: accounts that cannot both be right');
		expect(renderComparison(analysis, scope, format)).not.toContain('cannot both be right');
	}

	expect(renderComparison(odd, scope, 'csv')).toContain('row,confidentiality,at odds,');
});

test('a passage that is part of a longer one wherever it stands is not shared once more', () => {
	const evidence = (article: string, end: number) => ({article, start: 0, end});
	const whole = {words: 12, from: null, spans: [evidence('a', 60), evidence('b', 60)]};
	const half = {words: 6, from: null, spans: [evidence('a', 30), evidence('b', 30), evidence('c', 30)]};
	expect(sharedBy([whole, half], new Set(['a', 'b']))).toEqual([whole]);
	expect(sharedBy([whole, half], new Set(['a', 'b', 'c']))).toEqual([whole, half]);
});

test('what an article has from one that is not compared is shared too', () => {
	const evidence = (article: string) => ({article, start: 0, end: 40});
	const earlier = {words: 8, from: 'readout' as const, spans: [evidence('a'), evidence('z')]};
	const others = {words: 9, from: null, spans: [evidence('y'), evidence('z')]};
	expect(sharedBy([others, earlier], new Set(['a', 'b']))).toEqual([earlier]);
});

test('where nobody is silent no signs of silence are explained', () => {
	const agreed = {...analysis, rows: analysis.rows.filter(({relation}) => relation !== 'only')};
	expect(agreed.rows.length).toBeGreaterThan(0);
	const text = renderComparison(agreed, scope, 'text');
	expect(text).toContain('WHO TELLS OF WHAT');
	expect(text).not.toMatch(/^ +$|\n\n\n/m);
	expect(renderComparison(agreed, scope, 'html').match(/<p class="legend">/g)).toHaveLength(1);
});
