import fc from 'fast-check';
import {expect, test} from 'vitest';
import {renderComparison} from '../../source/report/formats.ts';
import {passageAddress} from '../../source/report/passage-address.ts';
import {colours} from '../../source/report/style.ts';
import {analysis} from './fixture.ts';

const scope = {event: 'call-a', series: true};

/** What is wrong with the nesting of a page in which every element but `meta` is closed; null where nothing is. */
const nestingProblem = (html: string): string | null => {
	const open: string[] = [];
	const body = html.replace(/<style>[^<]*<\/style>/, '').replace(/^<!doctype html>/, '');
	for (const [tag, close, name = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)(?: [a-z-]+="[^"<>]*")*>|</g)) {
		if (tag === '<') return 'a < that begins no tag';
		if (name === 'meta') continue;
		if (!close) open.push(name);
		else if (open.pop() !== name) return `</${name}> closes another element`;
	}

	return open.length === 0 ? null : `${open.join(' ')} never closed`;
};

/** The elements that a report is made of. */
const allowed = new Set(
	'html head meta title style body main section h1 h2 h3 dl div dt dd table thead tbody tr th td p a q span mark del'.split(
		' ',
	),
);
const elements = (html: string): string[] => [
	...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(match => match[1]!)),
];

test('a page that stands alone: its language, title, heads of columns and rows, nothing loaded', () => {
	const html = renderComparison(analysis, scope, 'html');
	expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
	expect(html).toContain('<title>Series: Ada Brandt and Tomas Olm</title>');
	expect(nestingProblem(html)).toBeNull();
	expect(elements(html).filter(name => !allowed.has(name))).toEqual([]);
	expect(html).not.toMatch(/\b(?:src|srcset|on[a-z]+)=|@import|url\(/);
	expect([...html.matchAll(/<th(?! scope="(?:col|row)"|ead)/g)]).toEqual([]);
});

test('whatever outlets, headlines, addresses and texts hold, it stays text', () => {
	const hostile = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'<script>',
					'</td>',
					'"',
					"'",
					'&',
					'<!--',
					' onclick="x"',
					']]>',
					'javascript:',
					'\u202e',
				),
				fc.string({unit: 'binary'}),
			),
		)
		.map(parts => parts.join(''));
	fc.assert(
		fc.property(hostile, hostile, hostile, hostile, (outlet, headline, address, words) => {
			const html = renderComparison(
				{
					...analysis,
					articles: analysis.articles.map((article, i) => ({
						...article,
						outlet: outlet + i,
						headline,
						url: `https://x.example/${address}`,
						text: (words + article.text).slice(0, article.text.length),
					})),
					conflicts: analysis.conflicts.map(conflict => ({...conflict, summary: words})),
				},
				scope,
				'html',
			);
			expect(nestingProblem(html)).toBeNull();
			expect(elements(html).filter(name => !allowed.has(name))).toEqual([]);
		}),
		{numRuns: 40},
	);
});

test('an address that is none of the web leads nowhere', () => {
	const articles = analysis.articles.map(article => ({...article, url: 'javascript:alert(1)'}));
	expect(renderComparison({...analysis, articles}, scope, 'html')).not.toMatch(/href="|javascript/);
});

test('many outlets are stacked: columns would be too narrow to read', () => {
	expect(renderComparison(analysis, scope, 'html')).toContain('<table>');
	const [post] = analysis.articles.filter(({id}) => id === 'post');
	const more = ['b', 'c', 'd', 'e'].map(id => ({...post!, id, outlet: id}));
	const [first, ...others] = analysis.events;
	const reports = more.map(({id}) => ({...first!.reports[0]!, article: id}));
	const events = [{...first!, reports: [...first!.reports, ...reports]}, ...others];
	const html = renderComparison(
		{...analysis, articles: [...analysis.articles, ...more], events},
		scope,
		'html',
	);
	expect(html).toContain('<table class="many">');
});

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
const contrast = (a: string, b: string): number => {
	const luminance = (colour: string): number => {
		const [red, green, blue] = [1, 3, 5]
			.map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
			.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
			number,
			number,
			number,
		];
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};

	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
};

test.each(['light', 'dark'] as const)('on %s paper every text has a contrast of 4.5 at least', paper => {
	const set = colours[paper];
	for (const ground of [set.paper, set.blue, set.orange, set.grey]) {
		expect(contrast(set.ink, ground)).toBeGreaterThanOrEqual(4.5);
	}

	expect(contrast(set.soft, set.paper)).toBeGreaterThanOrEqual(4.5);
});

test('the address of a passage has its words, of a long one both ends', () => {
	const [herald] = analysis.articles;
	const at = (words: string) => {
		const text = `So "${words}", it said.`;
		return passageAddress(
			{...herald!, text, url: 'https://a.example/b#c'},
			{start: 4, end: 4 + words.length},
		);
	};
	expect(at('ship-to-ship, & more')).toBe('https://a.example/b#c:~:text=ship%2Dto%2Dship%2C%20%26%20more');
	expect(at('one two three four five six seven eight nine ten eleven')).toBe(
		'https://a.example/b#c:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
	);
	expect(passageAddress({...herald!, url: 'file:///etc/passwd'}, {start: 0, end: 4})).toBeNull();
	expect(passageAddress({...herald!, url: null}, {start: 0, end: 4})).toBeNull();
});
