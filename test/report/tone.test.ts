import {expect, test} from 'vitest';
import {analyze} from '../../source/index.ts';
import {comparisonOf} from '../../source/report/comparison.ts';
import {renderComparison} from '../../source/report/formats.ts';

const article = (id: string, outlet: string, text: string) => ({
	id,
	outlet,
	url: null,
	published: '2031-06-04',
	author: null,
	headline: '',
	text,
	excerpt: false,
});

const analysis = analyze([
	article(
		'echo',
		'Echo',
		'Foreign minister Ada Brandt of Norway spoke by phone on Tuesday with her Icelandic counterpart Nils Lund. "The brutal raid may never be forgotten," Brandt said. Lund insisted that the fleet would stay. The scathing quarrel is very old.',
	),
	article(
		'mirror',
		'Mirror',
		'Foreign minister Ada Brandt of Norway telephoned her Icelandic counterpart Nils Lund on Tuesday. Lund said the fleet would stay.',
	),
]);

const event = analysis.events.find(({kind}) => kind === 'call')!.id;

test('every mark names its list, and whose word it is', () => {
	const {tone} = comparisonOf(analysis, {event, series: false});
	expect(
		tone.map(({article: id, kind, text, lexicon, tone: manner, source}) =>
			[id, kind, text, lexicon, manner, source].join(' · '),
		),
	).toEqual([
		'echo · loaded · brutal · afinn-165 ·  · Ada Brandt',
		'echo · hedge · may · hedges ·  · Ada Brandt',
		'echo · reporting · said · reporting-verbs · neutral · ',
		'echo · reporting · insisted · reporting-verbs · assertive · ',
		'echo · loaded · scathing · pattern ·  · ',
		'echo · intensifier · very · weasels ·  · ',
		'mirror · reporting · said · reporting-verbs · neutral · ',
	]);
});

test('a word is the source’s own in quotation marks only', () => {
	const text =
		'Foreign minister Ada Brandt of Norway rang her Icelandic counterpart Nils Lund on Tuesday. Brandt said that the "brutal raid" was an awful mistake. "We are appalled," she said. Lund said that the raid was a brilliant move.';
	const told = analyze([article('echo', 'Echo', text)]);
	const call = told.events.find(({kind}) => kind === 'call')!.id;
	const {tone} = comparisonOf(told, {event: call, series: false});
	expect(
		tone
			.filter(({kind}) => kind === 'loaded')
			.map(({text: word, source, quoted}) => `${word} · ${source} · ${quoted ? 'quoted' : 'outlet'}`),
	).toEqual([
		'brutal · Ada Brandt · quoted',
		'awful · Ada Brandt · outlet',
		'appalled · Ada Brandt · quoted',
		'brilliant · Nils Lund · outlet',
	]);
	expect(renderComparison(told, {event: call, series: false}, 'markdown')).toContain(
		'in the outlet’s words, of what Ada Brandt said',
	);
});

test('headlines stand side by side with their loaded words', () => {
	const told = analyze([
		{...article('echo', 'Echo', analysis.articles[0]!.text), headline: 'Brutal raid overshadows call'},
		{...article('mirror', 'Mirror', analysis.articles[1]!.text), headline: 'Ministers talk'},
	]);
	const call = told.events.find(({kind}) => kind === 'call')!.id;
	expect(renderComparison(told, {event: call, series: false}, 'markdown')).toContain(
		'- Headline\n  - **Echo**: “Brutal raid overshadows call”<br>*Brutal: loaded, afinn-165*\n  - **Mirror**: “Ministers talk”',
	);
});

test('a report counts the words by outlet and shows those that are not plain in their passages', () => {
	const report = renderComparison(analysis, {event, series: false}, 'markdown');
	const section = report.slice(report.indexOf('## Tone'), report.indexOf('## Sources'));
	expect(section).toContain('| Loaded words<br>*afinn-165, pattern* | 2: “brutal”, “scathing” | – |');
	expect(section).toContain(
		'| Reporting verbs<br>*reporting-verbs* | 2: “said”, “insisted (assertive)” | 1: “said” |',
	);
	expect(section).toContain(
		'**brutal**: “… with her Icelandic counterpart Nils Lund. "The brutal raid may never be forgotten," Brandt said. …”',
	);
	expect(section).not.toContain('**said**');
});
