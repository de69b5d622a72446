import type {Analysis} from '../analysis.ts';
import type {Scope} from '../report/comparison.ts';
import {copySequence} from '../terminal/clipboard.ts';
import {showInPager} from '../terminal/pager.ts';
import type {Screen} from '../terminal/screen.ts';
import type {EffectAction} from './actions.ts';
import {findingsOf} from './model/findings.ts';
import {analysisOf, type Model} from './model/model.ts';
import {evidenceOf} from './model/table.ts';
import {plainArticle, quotation, reference} from './model/taking.ts';
import {chosenArticle, chosenCell, chosenEvent, currentTable} from './selectors.ts';
import type {State} from './state.ts';

/** How a comparison leaves the dashboard. */
export type Exporter = {
	formats: readonly string[];
	/** Writes it to a file that was not there before, and says in a line what it did. */
	write: (analysis: Analysis, scope: Scope, format: string) => string;
	/** The comparison itself, for the clipboard. */
	render: (analysis: Analysis, scope: Scope, format: string) => string;
};

/** What lies outside the dashboard, as far as commands reach it. */
export type Outside = {
	screen: Screen;
	/** Writes to the terminal, past the frames. */
	write: (bytes: string) => void;
	env: Readonly<Record<string, string | undefined>>;
	exporter: Pick<Exporter, 'write' | 'render'> | null;
	browse: ((address: string) => void) | null;
};

/** The effects after which there is another analysis to show. */
export type CorrectingAction = Extract<EffectAction, {type: 'begin correcting' | 'decide' | 'take back'}>;

/** The effects that reach outside; the others are about the program itself. */
export type OutsideAction = Exclude<EffectAction, {type: 'quit' | 'suspend' | 'repaint'} | CorrectingAction>;

/** The article that a command is about: the one being read, that of the chosen cell, the one chosen in the list. */
const articleOf = (model: Model, state: State) => {
	if (state.reader) return model.articles.get(state.reader.article);
	if (state.focus === 'comparison') return model.articles.get(chosenCell(model, state)?.column ?? '');
	return chosenArticle(model, state);
};

/** What `copy` takes: the passage that the cursor is on, else a reference to the article. */
const selection = (model: Model, state: State): string | null => {
	const article = articleOf(model, state);
	if (!article) return null;
	const {reader} = state;
	if (reader) {
		const finding = reader.finding === null ? null : findingsOf(model, reader.article)[reader.finding];
		const passage = finding ?? reader.target;
		return passage ? quotation(article, passage) : reference(article);
	}

	if (state.focus !== 'comparison') return reference(article);
	const cell = chosenCell(model, state);
	const content = currentTable(model, state)
		.rows.find(({id}) => id === cell?.row)
		?.cells.get(article.id);
	const spans =
		content?.kind === 'passages' ? content.spans : [evidenceOf(content)].filter(span => span !== null);
	return spans.length > 0 ? spans.map(span => quotation(article, span)).join('\n') : null;
};

/**
 * Carries out a command that reaches outside.
 *
 * @returns What there is to say about it, or null.
 */
export const carryOut = (
	action: OutsideAction,
	state: State,
	model: Model,
	outside: Outside,
): string | null => {
	const article = articleOf(model, state);
	switch (action.type) {
		case 'export': {
			const event = chosenEvent(model, state);
			const {exporter} = outside;
			if (!event || !exporter) return null;
			const analysis = analysisOf(model, event.series);
			if (analysis === null) return 'Wait: the articles are being compared.';
			const scope = {event: event.id, series: state.wide, base: state.base};
			if (action.to === 'file') return exporter.write(analysis, scope, action.format);
			outside.write(copySequence(exporter.render(analysis, scope, action.format), outside.env));
			return `Copied: the comparison as ${action.format}`;
		}

		case 'browse': {
			const address = article?.url ?? '';
			// Whatever stands in an article's address goes to a program outside: nothing but the web.
			if (!/^https?:\/\//.test(address)) return 'This article has no address.';
			outside.browse?.(address);
			return address;
		}

		case 'copy': {
			const text = selection(model, state);
			if (text === null) return 'There is nothing to copy here.';
			outside.write(copySequence(text, outside.env));
			return `Copied: ${text}`;
		}

		case 'page article':
			return article
				? showInPager(plainArticle(article), outside.screen, outside.env)
				: 'There is no article here.';
	}
};
