import {shorten, widthOf} from '../../terminal/width.ts';
import {type Line, lineWidth, type Segment, segment} from '../line.ts';
import {dayOfYear, fullDate} from '../model/dates.ts';
import type {Model} from '../model/model.ts';
import {eventLabel, eventName} from '../model/names.ts';
import type {Column, Table} from '../model/table.ts';
import {headLines, tableLines} from '../model/table-layout.ts';
import {chosenCell, chosenEvent, currentTable, currentTableLayout, roomOf, tableRoom} from '../selectors.ts';
import {type State, views} from '../state.ts';
import type {Frame} from './frame.ts';

/** What is compared: "call of 11 Feb 2022 · Brandt ↔ Orlan", or the series. */
const subject = (model: Model, state: State): string => {
	const event = chosenEvent(model, state);
	if (!event) return '';
	const name = eventName(event, model.shortName);
	if (!state.wide) return `${eventLabel(event)} · ${name}`;
	const count = model.series.get(event.series)?.length ?? 1;
	return `series of ${count} ${count === 1 ? 'event' : 'events'} · ${name}`;
};

/** The views, the current one standing out, for the lower border. */
const viewTabs = ({view}: State, gap: string): Line =>
	views.flatMap((name, i): Segment[] => [
		...(i > 0 ? [segment(gap, 'border')] : []),
		name === view ? segment(name, 'title') : segment(name, 'quiet'),
	]);

/** Which columns are shown, where not all fit: at length and in short. */
const columnCounts = (first: number, visible: number, columns: readonly Column[]): Line[] => {
	const all = columns.length;
	if (visible >= all) return [[]];
	const shown = visible === 1 ? `${first + 1}` : `${first + 1}–${first + visible}`;
	const what = columns.every(({telling}) => telling === 'outlet') ? 'outlets' : 'articles';
	return [`${what} ${shown} of ${all}`, `${shown}/${all}`].map(text => [
		segment('‹ ', 'key'),
		segment(text),
		segment(' › ', 'key'),
	]);
};

/** The foot of the pane: outlets shown and views, at such length as there is room for. */
const footOf = (state: State, counts: readonly Line[], width: number): Line => {
	const feet = [' · ', ' '].flatMap(gap => counts.map(count => [...count, ...viewTabs(state, gap)]));
	return feet.find(foot => lineWidth(foot) <= width) ?? [...counts.at(-1)!, segment(state.view, 'title')];
};

/** The article that the others are compared with: the one chosen where it is shown, else the first. */
const baseOf = ({columns}: Table, state: State): string | undefined =>
	columns.find(({id}) => id === state.base)?.id ?? columns[0]?.id;

/** What stands behind the outlet of a column: its day, the year left out where there is no room, or its headline. */
const toldBehind = ({published, telling}: Column, room: number): string | undefined =>
	typeof telling === 'object'
		? shorten(telling.headline, room)
		: [fullDate(published), dayOfYear(published).trim()].find(date => widthOf(date) <= room);

/** Cells that must be left behind an outlet which does not tell its columns apart, of those that there are. */
const roomBehind = ({published, telling}: Column, room: number): number =>
	telling === 'outlet' ? 0 : telling === 'day' ? widthOf(dayOfYear(published).trim()) : Math.floor(room / 2);

const between = ' · ';

/** An outlet with its date; where the outlet does not tell its columns apart, it is cut for what does. */
const headOf =
	(state: State, base: string | undefined, chosen: string | undefined, columns: number) =>
	(column: Column): Line => {
		const isBase = state.view === 'rows' && column.id === base;
		const mark = isBase ? [segment('◆ ', 'key')] : [];
		const room = columns - (isBase ? 2 : 0) - between.length;
		const least = roomBehind(column, room);
		const name = least === 0 ? column.outlet : shorten(column.outlet, Math.max(1, room - least));
		const told = toldBehind(column, room - widthOf(name));
		const style = column.id === chosen ? 'title' : 'strong';
		return [...mark, segment(name, style), ...(told ? [segment(`${between}${told}`, 'quiet')] : [])];
	};

/** The comparison pane: outlets side by side, in one of the views. */
export const comparisonPane = (model: Model, state: State): {frame: Frame; lines: Line[]} => {
	const {columns} = roomOf(state, 'comparison');
	const table = currentTable(model, state);
	const layout = currentTableLayout(model, state);
	const room = tableRoom(model, state);
	const focused = state.focus === 'comparison' && !state.reader;
	const chosen = focused ? chosenCell(model, state) : null;
	const top = state.tops.comparison;
	const base = table.columns.length > 1 ? baseOf(table, state) : undefined;
	const lines: Line[] = [
		...headLines(
			layout,
			table,
			headOf(state, base, chosen?.column, layout.grid.text),
			state.view === 'rows' && base !== undefined,
		),
		...tableLines(layout, table, top, room, chosen),
	];
	if (table.rows.length === 0) lines.push([segment(` ${table.empty}`, 'quiet')]);
	const counts = columnCounts(layout.first, layout.grid.visible, table.columns);
	return {
		lines,
		frame: {
			title: '3 Comparison',
			subtitle: subject(model, state),
			foot: footOf(state, counts, columns - 6),
			focused,
			scroll: {top, shown: room, length: layout.height},
		},
	};
};
