import type {Conflict, Statement} from '../../../analysis.ts';
import {howSaid, unnamedText} from '../../../report/source-blocks.ts';
import {type Speaker, saidWords, speakersOf} from '../../../report/speakers.ts';
import {oneLine} from '../../../terminal/sanitize.ts';
import {groupBy} from '../../../words.ts';
import {segment} from '../../line.ts';
import {bar, counted, percent} from '../bar.ts';
import {concerns} from '../concerns.ts';
import type {Model} from '../model.ts';
import type {Scope} from '../scope.ts';
import {type Content, columnWidths, type Table, type TableRow} from '../table.ts';

const absent: Content = {kind: 'absent', why: 'lacks it'};

const shareLine = (words: number, of: number) => {
	const share = of === 0 ? 0 : words / of;
	return [segment(bar(share), 'key' as const), segment(` ${percent(share)}`)];
};

const voiceCell = (speaker: Speaker, of: number): Content => ({
	kind: 'lines',
	lines: [
		shareLine(speaker.words, of),
		[segment(`${counted(speaker.statements, 'statement')}, ${counted(speaker.words, 'word')}`, 'quiet')],
		[segment(howSaid(speaker), 'quiet')],
		...(speaker.via.length > 0 ? [[segment(`via ${speaker.via.join(', ')}`, 'quiet')]] : []),
	],
	evidence: speaker.first,
});

const ownCell = (statements: readonly Statement[], of: number): Content => {
	const [first] = statements;
	if (!first) return absent;
	const words = statements.reduce((sum, statement) => sum + saidWords(statement), 0);
	return {
		kind: 'lines',
		lines: [
			shareLine(words, of),
			[segment(`${counted(statements.length, 'statement')}, ${counted(words, 'word')}`, 'quiet')],
		],
		evidence: first,
	};
};

const row = (id: string, label: string, note: string, cells: TableRow['cells']): TableRow => ({
	id: `source ${id}`,
	label,
	note,
	heading: null,
	cells,
});

/** The side, that the name is withheld, and how many outlets have the source. */
const noteOf = (voices: readonly Speaker[], {articles}: Model): string => {
	const side = voices.find(({side}) => side !== null)?.side;
	const name = voices[0]!.name;
	const outlets = new Set(voices.map(({article}) => articles.get(article)?.outlet));
	return [
		...(side === undefined || side === null || side === name ? [] : [oneLine(side)]),
		...(voices.some(({unnamed}) => unnamed) ? ['unnamed'] : []),
		counted(outlets.size, 'outlet'),
	].join(', ');
};

const disputeRow = (conflict: Conflict, i: number, {columns}: Scope): TableRow => ({
	...row(`dispute ${i}`, 'Same words', 'other source', new Map()),
	heading: `! ${oneLine(conflict.summary)}`,
	cells: new Map(
		columns.map(({id}): [string, Content] => {
			const spans = conflict.evidence.filter(({article}) => article === id);
			return [
				id,
				spans.length === 0 ? absent : {kind: 'passages', article: id, spans, note: null, marks: () => []},
			];
		}),
	),
});

/**
 * A name is one speaker in all articles, however its apostrophe is set; "the coastguard" of one need not be that of
 * another country's, nor "his office" that of another article's man.
 */
const speakerKey = ({name, side, article}: Speaker): string => {
	if (/^(?:his|her)\s/.test(name)) return JSON.stringify([name, side, article]);
	return /\p{Lu}/u.test(name) ? name.replaceAll('’', "'") : JSON.stringify([name, side]);
};

/** Who speaks in each article, on which side, how much and how; and the same words given to different sources. */
export const sourcesView = (model: Model, scope: Scope): Table => {
	const {columns, event} = scope;
	const inScope = concerns(model, scope);
	const statements = new Map(
		columns.map(({id}) => [id, (model.statements.get(id) ?? []).filter(inScope)] as const),
	);
	const words = new Map(
		[...statements].map(([id, list]) => [id, list.reduce((sum, statement) => sum + saidWords(statement), 0)]),
	);
	const speakers = speakersOf([...statements.values()].flat(), [...model.people.values()]);
	const cells = (contentIn: (article: string) => Content): TableRow['cells'] =>
		new Map(columns.map(({id}) => [id, contentIn(id)]));
	const spoken = (voices: readonly Speaker[]): number => voices.reduce((sum, voice) => sum + voice.words, 0);
	const byName = [...groupBy(speakers, speaker => [speakerKey(speaker)]).values()].sort(
		(a, b) => spoken(b) - spoken(a),
	);
	const disputes = (model.conflicts.get(event.series) ?? []).filter(
		({kind, evidence}) => kind === 'attribution' && evidence.some(inScope),
	);
	const rows: TableRow[] = [];
	if ([...statements.values()].some(list => list.some(({source}) => source === null))) {
		const own = (id: string) => statements.get(id)!.filter(({source}) => source === null);
		rows.push(
			row(
				'',
				'The outlet itself',
				'',
				cells(id => ownCell(own(id), words.get(id)!)),
			),
		);
	}

	for (const voices of byName) {
		const cell = (id: string): Content => {
			const voice = voices.find(({article}) => article === id);
			return voice ? voiceCell(voice, words.get(id)!) : absent;
		};
		rows.push(row(speakerKey(voices[0]!), voices[0]!.name, noteOf(voices, model), cells(cell)));
	}

	if (speakers.some(({unnamed}) => unnamed)) {
		const cell = (id: string): Content => {
			const own = speakers.filter(({article}) => article === id);
			const told = unnamedText(own);
			const first = own.find(({unnamed}) => unnamed)?.first ?? null;
			return told === null ? absent : {kind: 'lines', lines: [[segment(told)]], evidence: first};
		};
		rows.push(row('unnamed', 'Unnamed sources', 'together', cells(cell)));
	}

	rows.push(...disputes.map((conflict, i) => disputeRow(conflict, i, scope)));
	return {columns, rows, leastColumn: columnWidths.words, empty: 'No statements were found.'};
};
