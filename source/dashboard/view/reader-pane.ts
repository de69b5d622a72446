import {languageNote} from '../../report/labels.ts';
import {oneLine} from '../../terminal/sanitize.ts';
import {type Line, type Segment, segment} from '../line.ts';
import {documentLines} from '../model/document.ts';
import {type Finding, findingKinds, findingsOf} from '../model/findings.ts';
import type {Model} from '../model/model.ts';
import {matchesIn} from '../model/search.ts';
import {currentDocument, readerRoom} from '../selectors.ts';
import type {State} from '../state.ts';
import type {Frame} from './frame.ts';

const legend = (present: ReadonlySet<string>, note: string | null): Line => {
	const kinds = findingKinds.filter(kind => present.has(kind));
	return [
		segment(kinds.length > 0 ? '  marked: ' : `  ${note ?? 'nothing was found in this article'}`, 'quiet'),
		...kinds.flatMap((kind): Segment[] => [segment(kind, kind), segment('  ')]),
	];
};

const detail = (finding: Finding | null, at: number | null, count: number): Line =>
	finding === null || at === null
		? [segment(count > 0 ? `  ${count} findings: ] goes to the next, [ to the one before` : '', 'quiet')]
		: [segment(`  ${at + 1}/${count} `, 'quiet'), segment(oneLine(finding.detail))];

/** The reader: an article wrapped by word, with what was found in it marked. */
export const readerPane = (model: Model, state: State): {frame: Frame; lines: Line[]} => {
	const {columns, rows} = readerRoom(state);
	const reader = state.reader!;
	const article = model.articles.get(reader.article);
	const findings = findingsOf(model, reader.article);
	const finding = reader.finding === null ? null : (findings[reader.finding] ?? null);
	const lines = documentLines(model, reader.article, columns, reader.top, rows, {
		finding,
		target: reader.target,
		matches: matchesIn(article?.text ?? '', state.search),
	});
	while (lines.length < rows) lines.push([]);
	const length = currentDocument(model, state)?.lines.length ?? 0;
	return {
		lines: [
			...lines,
			detail(finding, reader.finding, findings.length),
			legend(new Set(findings.map(({kind}) => kind)), article ? languageNote(article) : null),
		],
		frame: {
			title: 'Reader',
			subtitle: article?.outlet ?? 'no such article',
			foot: [
				segment(`${Math.min(100, Math.round(((reader.top + rows) / Math.max(1, length)) * 100))}%`, 'quiet'),
			],
			focused: true,
			scroll: {top: reader.top, shown: rows, length},
		},
	};
};
