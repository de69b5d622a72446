import {widthOf} from '../../terminal/width.ts';
import {askHint, askLabels} from '../correcting/asks.ts';
import type {Binding} from '../keys/binding.ts';
import {footerBindings} from '../keys.ts';
import {fitLine, justify, type Line, type Segment, segment} from '../line.ts';
import {counted} from '../model/bar.ts';
import {monthOf} from '../model/dates.ts';
import {filterProblem} from '../model/filter-problem.ts';
import {memoOfLists} from '../model/memo-of-lists.ts';
import type {Model} from '../model/model.ts';
import {hasCutCell} from '../model/table-layout.ts';
import {currentMatches, currentTableLayout, tableRoom} from '../selectors.ts';
import {type Overlay, placeOf, type State} from '../state.ts';
import {menuHints} from './menu-place.ts';

/** What is loaded, in a line. */
export const summary = memoOfLists((model): string => {
	const outlets = new Set([...model.articles.values()].map(({outlet}) => outlet)).size;
	const dates = model.newestFirst.flatMap(({date}) => date ?? []);
	const [newest, oldest] = [dates[0], dates.at(-1)];
	const span =
		newest && oldest ? [monthOf(oldest), monthOf(newest)].filter((m, i, all) => all.indexOf(m) === i) : [];
	return [counted(outlets, 'outlet'), counted(model.events.size, 'event'), span.join(' – ')]
		.filter(Boolean)
		.join(' · ');
});

/** The first line: what is loaded, or how far that is, and what of it is not shown. */
export const headerLine = (model: Model, {size, filter, hidden, progress}: State): Line => {
	const left: Segment[] = [
		segment(' readout', 'title'),
		segment(`   ${progress ?? summary(model)}`, 'quiet'),
	];
	if (hidden.size > 0) left.push(segment(`   ${hidden.size} hidden`, 'warning'));
	if (filter !== '') left.push(segment(`   filter: ${filter}`, 'warning'));
	return justify(left, [segment('?', 'key'), segment(' keys ', 'quiet')], size.columns);
};

const promptLabels = new Map([
	['search', '/'],
	['filter', 'filter: '],
	['command', ':'],
]);

const promptLine = (overlay: Overlay & {kind: 'prompt'}, model: Model, state: State): Line => {
	const line: Segment[] = [
		segment(
			` ${overlay.prompt === 'correct' ? askLabels[overlay.ask.about] : promptLabels.get(overlay.prompt)}`,
			'key',
		),
		segment(overlay.text),
		segment('▏', 'focus'),
	];
	if (overlay.prompt === 'search' && overlay.text !== '') {
		const count = currentMatches(model, {...state, overlay: null}, overlay.text).length;
		line.push(segment(` ${count} found`, 'quiet'));
	}

	if (overlay.prompt === 'correct') {
		const {problem, hint} = askHint(overlay.ask, overlay.text);
		line.push(segment(`  ${hint}`, problem ? 'warning' : 'quiet'));
	}

	if (overlay.prompt === 'filter') {
		const problem = filterProblem(overlay.text, true);
		line.push(
			problem === null
				? segment('  words, person: outlet: kind: status: on: after: before:', 'quiet')
				: segment(`  ${problem}`, 'warning'),
		);
	}

	return line;
};

/** How to see the rest of a cell that is cut, where one is in view. */
const cutHint = (model: Model, state: State): string => {
	const {focus, zoomed, reader, overlay, tops} = state;
	if (focus !== 'comparison' || reader || overlay) return '';
	const layout = currentTableLayout(model, state);
	if (!hasCutCell(layout, tops.comparison, tableRoom(model, state))) return '';
	return zoomed ? '… Enter opens the rest  ' : '… z or Enter shows the rest  ';
};

/** Commands that the footer finds room for before all others: the way out, the help, the search. */
const needed: ReadonlySet<string> = new Set(['quit', 'close', 'help', 'search']);

const byNeed = (all: readonly Binding[]): Binding[] => [
	...all.filter(({command}) => needed.has(command)),
	...all.filter(({command}) => !needed.has(command)),
];

/** The last line: what is being typed, what there is to say, or the keys of the place. */
export const footerLine = (model: Model, state: State): Line => {
	const {overlay, message, size} = state;
	if (overlay?.kind === 'prompt') return fitLine(promptLine(overlay, model, state), size.columns);
	if (message !== null) return fitLine([segment(` ${message}`, 'warning')], size.columns);
	if (overlay?.kind === 'menu')
		return fitLine([segment(` ↑↓ moves · ${menuHints[overlay.menu]}`, 'quiet')], size.columns);
	const cut = cutHint(model, state);
	const shown: Array<{rank: number; parts: Segment[]}> = [];
	let room = size.columns - 1 - widthOf(cut);
	for (const {footer} of byNeed(footerBindings(placeOf(state)))) {
		const {keys, label, rank} = footer!;
		const width = widthOf(keys) + widthOf(label) + 3;
		if (width > room) continue;
		room -= width;
		shown.push({rank, parts: [segment(keys, 'key'), segment(` ${label}  `, 'quiet')]});
	}

	const parts = shown.sort((a, b) => a.rank - b.rank).flatMap(item => item.parts);
	return fitLine([segment(' '), segment(cut, 'warning'), ...parts], size.columns);
};
