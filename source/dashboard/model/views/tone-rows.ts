import {type Count, counted, isTelling, toneKinds, toneLabel, toneOf} from '../../../report/tone.ts';
import {oneLine} from '../../../terminal/sanitize.ts';
import {type Line, segment} from '../../line.ts';
import {concerns} from '../concerns.ts';
import type {Model} from '../model.ts';
import type {Scope} from '../scope.ts';
import type {Content, TableRow} from '../table.ts';

/** "grim ×2"; of a reporting verb that presents what it reports in a light of its own, which. */
const countLine = ({text, tone, uses}: Count): Line => [
	segment(oneLine(text), ...(isTelling(uses[0]) && tone === null ? (['loaded'] as const) : [])),
	...(uses.length > 1 ? [segment(` ×${uses.length}`, 'quiet')] : []),
	...(tone === null || tone === 'neutral' ? [] : [segment(` ${tone}`, 'quiet')]),
];

/** The words that published lists mark in each article, a row for each kind, which list under its name. */
export const toneRows = (model: Model, scope: Scope): TableRow[] => {
	const statements = scope.columns.flatMap(({id}) => model.statements.get(id) ?? []);
	const marks = toneOf(statements.filter(concerns(model, scope)));
	const kinds = toneKinds.filter(kind => marks.some(mark => mark.kind === kind));
	return kinds.map((kind, i): TableRow => {
		const ofKind = marks.filter(mark => mark.kind === kind);
		const cells = scope.columns.map(({id}): [string, Content] => {
			const own = ofKind.filter(({article}) => article === id);
			if (own.length === 0) return [id, {kind: 'absent', why: 'lacks it'}];
			return [id, {kind: 'lines', lines: counted(own).map(countLine), evidence: own[0]!}];
		});
		const lexicons = [...new Set(ofKind.map(({lexicon}) => oneLine(lexicon)))].sort().join(', ');
		return {
			id: `tone ${kind}`,
			label: toneLabel[kind],
			note: lexicons,
			heading: i === 0 ? 'Tone: words that the list named marks, counted and not weighed' : null,
			cells: new Map(cells),
		};
	});
};
