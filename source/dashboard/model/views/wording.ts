import type {AnalysedArticle, Wording} from '../../../analysis.ts';
import {oneLine} from '../../../terminal/sanitize.ts';
import {headingOf, isChoice} from '../../../words.ts';
import {type Line, segment} from '../../line.ts';
import {concerns} from '../concerns.ts';
import type {Model} from '../model.ts';
import type {Scope} from '../scope.ts';
import {type Content, columnWidths, type Table, type TableRow} from '../table.ts';
import {toneRows} from './tone-rows.ts';

type Term = Wording['terms'][number];

/** A term with how often it is used, and how the lexicon marks it. */
const termLine = (uses: readonly Term[]): Line => {
	const {text, tone} = uses[0]!;
	const line = [
		segment(oneLine(text), ...(tone === 'plain' ? [] : ([tone === 'loaded' ? 'loaded' : 'hedge'] as const))),
	];
	if (uses.length > 1) line.push(segment(` ×${uses.length}`, 'quiet'));
	if (tone !== 'plain') line.push(segment(` ${tone}`, 'quiet'));
	return line;
};

const cellOf = (terms: readonly Term[]): Content => {
	const byText = new Map<string, Term[]>();
	for (const term of terms) {
		const key = oneLine(term.text).toLowerCase();
		byText.set(key, [...(byText.get(key) ?? []), term]);
	}

	const lines = [...byText.values()].sort((a, b) => b.length - a.length).map(termLine);
	return {kind: 'lines', lines, evidence: terms[0]!};
};

/** A headline with the words in it that published lists mark. */
const headlineLine = ({headline, headlineMarks}: AnalysedArticle): Line => {
	const parts = headlineMarks.flatMap(({start, end}, i) => [
		segment(oneLine(headline.slice(headlineMarks[i - 1]?.end ?? 0, start))),
		segment(oneLine(headline.slice(start, end)), 'loaded'),
	]);
	return [...parts, segment(oneLine(headline.slice(headlineMarks.at(-1)?.end ?? 0)))].filter(
		({text}) => text !== '',
	);
};

/** The headlines side by side, where there are any. */
const headlineRow = (model: Model, {columns}: Scope): TableRow[] => {
	const cells = new Map<string, Content>();
	for (const {id} of columns) {
		const article = model.articles.get(id)!;
		const lines = [headlineLine(article)];
		if (article.headlineMarks.length > 0) lines.push([segment('loaded', 'quiet')]);
		cells.set(
			id,
			article.headline === '' ? {kind: 'absent', why: 'lacks it'} : {kind: 'lines', lines, evidence: null},
		);
	}

	const lexicons = columns.flatMap(({id}) =>
		model.articles.get(id)!.headlineMarks.map(({lexicon}) => lexicon),
	);
	const note = [...new Set(lexicons)].sort().join(', ');
	return [...cells.values()].some(({kind}) => kind === 'lines')
		? [{id: 'headline', label: 'Headline', note, heading: null, cells}]
		: [];
};

/** The headlines, the words that the outlets chose for the same thing, then those that published lists mark. */
export const wordingView = (model: Model, scope: Scope): Table => {
	const inScope = concerns(model, scope);
	const rows = (model.wording.get(scope.event.series) ?? []).flatMap((wording, i): TableRow[] => {
		const chosen = wording.terms.filter(inScope);
		if (!isChoice(chosen)) return [];
		const cells = new Map<string, Content>();
		for (const {id} of scope.columns) {
			const terms = chosen.filter(({article}) => article === id);
			cells.set(id, terms.length > 0 ? cellOf(terms) : {kind: 'absent', why: 'lacks it'});
		}

		return [
			{id: `wording ${i}`, label: headingOf({...wording, terms: chosen}), note: '', heading: null, cells},
		];
	});
	return {
		columns: scope.columns,
		rows: [...headlineRow(model, scope), ...rows, ...toneRows(model, scope)],
		leastColumn: columnWidths.words,
		empty: 'No two outlets name the same thing differently here.',
	};
};
