import {oneLine} from '../terminal/sanitize.ts';
import type {StateAction} from './actions.ts';
import {filterProblem} from './model/filter-problem.ts';
import type {Model} from './model/model.ts';
import {evidenceOf} from './model/table.ts';
import {moveAcross, moveBy, moveTo, pageOutlets} from './moves.ts';
import {orElse} from './or-else.ts';
import {clicked, type Point} from './pointer.ts';
import {openReader, rowOfFinding} from './reading.ts';
import {nextMark, nextMatch} from './seek.ts';
import {chosenArticle, chosenCell, chosenEvent, currentTable} from './selectors.ts';
import {settle} from './settle.ts';
import {type Overlay, panes, type State, views} from './state.ts';

const round = <T>(items: readonly T[], item: T, by: number): T =>
	items[(items.indexOf(item) + by + items.length) % items.length]!;

/** What is selected, by its id, before what is shown changes around it. */
const pinned = (state: State, model: Model): State => ({
	...state,
	event: state.event ?? chosenEvent(model, state)?.id ?? null,
});

const open = (state: State, model: Model): State => {
	if (state.reader) return rowOfFinding(state, model);
	if (state.focus === 'events') return {...state, focus: 'comparison'};
	if (state.focus === 'articles') {
		const article = chosenArticle(model, state);
		return article ? openReader(state, model, article.id, null) : state;
	}

	const cell = chosenCell(model, state);
	const table = currentTable(model, state);
	const content = table.rows.find(({id}) => id === cell?.row)?.cells.get(cell?.column ?? '');
	if (content?.kind === 'lines' && content.row !== undefined)
		return {...state, view: 'rows', row: content.row, column: cell!.column};
	const evidence = evidenceOf(content);
	if (evidence) return openReader(state, model, evidence.article, evidence);
	return {...state, message: cell ? 'This outlet says nothing here.' : state.message};
};

/** What the pane with the focus has chosen, as one text. */
const choice = (state: State, model: Model): string => {
	const chosen = {
		events: () => chosenEvent(model, state)?.id,
		articles: () => chosenArticle(model, state)?.id,
		comparison: () => chosenCell(model, state),
	};
	return JSON.stringify([state.focus, state.reader?.article, chosen[state.focus]()]);
};

/** Chooses what is clicked; what is chosen already is opened. */
const click = (state: State, point: Point, model: Model): State => {
	const next = clicked(state, point, model);
	return next !== state && choice(next, model) === choice(state, model) ? open(next, model) : next;
};

/** Undoes one thing at a time, what lies on top first, and never quits: a lone Esc may be half a key. */
const back = (state: State): State => {
	const {overlay} = state;
	if (overlay?.kind === 'prompt' && overlay.prompt === 'filter') {
		return {...state, overlay: null, filter: overlay.before};
	}

	if (overlay) return {...state, overlay: null};
	if (state.reader) return {...state, reader: null};
	if (state.zoomed) return {...state, zoomed: false};
	if (state.search !== '') return {...state, search: ''};
	if (state.filter !== '') return {...state, filter: ''};
	return state.wide ? {...state, wide: false} : state;
};

const retype = (state: State, overlay: Overlay & {kind: 'prompt'}, text: string): State => {
	const next = {...state, overlay: {...overlay, text, chosen: 0}};
	return overlay.prompt === 'filter' ? {...next, filter: text} : next;
};

const inPrompt = (state: State, action: StateAction, model: Model): State => {
	const {overlay} = state;
	if (overlay?.kind !== 'prompt') return state;
	switch (action.type) {
		case 'type':
			return retype(state, overlay, overlay.text + action.text);
		case 'erase': {
			const characters = [...overlay.text];
			if (action.what === 'all') return retype(state, overlay, '');
			if (action.what === 'word') return retype(state, overlay, overlay.text.replace(/\S*\s*$/, ''));
			return retype(state, overlay, characters.slice(0, -1).join(''));
		}

		case 'move':
			return {...state, overlay: {...overlay, chosen: Math.max(0, overlay.chosen + action.by)}};
		case 'submit': {
			// What answers a question of a correction leaves the dashboard: `presses.ts` sees to it.
			if (overlay.prompt === 'correct') return state;
			const next = {...state, overlay: null};
			if (overlay.prompt === 'search') return nextMatch({...next, search: overlay.text}, 1, model, true);
			return {...next, message: overlay.prompt === 'filter' ? filterProblem(overlay.text, false) : null};
		}

		default:
			return state;
	}
};

const prompt = (state: State, name: 'search' | 'filter' | 'command'): State => ({
	...state,
	overlay: {
		kind: 'prompt',
		prompt: name,
		text: name === 'filter' ? state.filter : '',
		before: state.filter,
		chosen: 0,
	},
});

const toggle = (hidden: ReadonlySet<string>, outlet: string): ReadonlySet<string> => {
	const next = new Set(hidden);
	if (!next.delete(outlet)) next.add(outlet);
	return next;
};

/** From the event to its series and back; a series of one event has nothing more to show. */
const widen = (state: State, model: Model): State => {
	const event = chosenEvent(model, state);
	const alone = event !== undefined && (model.series.get(event.series)?.length ?? 1) === 1;
	if (alone && !state.wide) return {...state, message: 'The series has this one event alone.'};
	return {...state, wide: !state.wide, firstColumn: 0};
};

const apply = (state: State, action: StateAction, model: Model): State => {
	switch (action.type) {
		case 'move':
			return state.overlay?.kind === 'prompt' ? inPrompt(state, action, model) : moveBy(state, action, model);
		case 'move to':
			return moveTo(state, action.edge, model);
		case 'move across':
			return moveAcross(state, action.by, model);
		case 'page outlets':
			return pageOutlets(state, action.by, model);
		case 'next mark':
			return nextMark(state, action.by, model);
		case 'next match':
			return nextMatch(state, action.by, model, false);
		case 'focus':
			return {...state, focus: action.pane, reader: null};
		case 'focus next':
			return {...state, focus: round(panes, state.focus, action.by), reader: null};
		case 'open':
			return open(state, model);
		case 'click':
			return click(state, action, model);
		case 'back':
			return back(state);
		case 'zoom':
			return {...state, zoomed: !state.zoomed};
		case 'widen':
			return widen(pinned(state, model), model);
		case 'next view':
			return {...state, view: round(views, state.view, action.by)};
		case 'show view':
			return {...state, view: action.view};
		case 'every article':
			return {...state, everyArticle: !state.everyArticle};
		case 'help':
			return {...state, overlay: {kind: 'help', top: 0}};
		case 'menu':
			return {...state, overlay: {kind: 'menu', menu: action.menu}};
		case 'choose format':
			return {...state, overlay: {kind: 'menu', menu: 'destination', format: action.format}};
		case 'prompt':
			return prompt(pinned(state, model), action.prompt);
		case 'type':
		case 'erase':
		case 'submit':
			return inPrompt(state, action, model);
		case 'correct':
			return {...state, overlay: {kind: 'menu', menu: 'correct', step: action.step}};
		case 'ask':
			return {
				...state,
				overlay: {kind: 'prompt', prompt: 'correct', ask: action.ask, text: '', before: '', chosen: 0},
			};
		case 'choose base':
			return {...state, base: action.article, overlay: null};
		case 'toggle outlet':
			return {...state, hidden: toggle(state.hidden, action.outlet)};
		case 'resize':
			return {...state, size: action.size};
		case 'say':
			return {...state, message: action.message};
	}
};

/**
 * The state after an action. Pure; scroll positions are brought into line with what is shown. An action that fails
 * changes nothing, and says why.
 *
 * @param state The state before.
 * @param model What is shown.
 */
export const reduce = (state: State, action: StateAction, model: Model): State => {
	const quiet = {...state, message: null};
	const next = orElse(
		() => apply(quiet, action, model),
		(error): State => ({...quiet, message: oneLine(String(error))}),
	);
	return settle(next, model);
};
