import type {Event} from '../../analysis.ts';
import {shorten, widthOf} from '../../terminal/width.ts';
import {justify, type Line, segment} from '../line.ts';
import {eventSign} from '../model/corrected.ts';
import {dayOfYear} from '../model/dates.ts';
import type {Model} from '../model/model.ts';
import {outletCount} from '../model/model.ts';
import {eventName} from '../model/names.ts';
import {chosenEvent, currentEvents, roomOf, whyNoEvent} from '../selectors.ts';
import type {State} from '../state.ts';
import type {Frame} from './frame.ts';

/** What is worth saying of an event beside its date and name: a call that took place is what one expects. */
const remark = ({kind, status}: Event): string => {
	if (status !== 'occurred') return status;
	return kind === 'call' ? '' : kind;
};

const eventLine = (event: Event, chosen: boolean, focused: boolean, model: Model, width: number): Line => {
	const count = String(outletCount(event, model.articles)).padStart(2);
	const note = [eventSign(model, event), remark(event)].filter(Boolean).join(' ');
	const right: Line = [segment(` ${note}${note && ' '}`, 'quiet'), segment(`${count} `, 'quiet')];
	const room = width - 8 - right.reduce((sum, {text}) => sum + widthOf(text), 0);
	const name = shorten(eventName(event, model.shortName), room);
	return justify(
		[
			chosen ? segment('▌', focused ? 'focus' : 'quiet') : segment(' '),
			segment(dayOfYear(event.date).padStart(6), 'quiet'),
			segment(' '),
			chosen ? segment(name, 'strong') : segment(name),
		],
		right,
		width,
	);
};

/** The events pane: newest first, under their years, with status and number of outlets. */
export const eventsPane = (model: Model, state: State): {frame: Frame; lines: Line[]} => {
	const {columns, rows} = roomOf(state, 'events');
	const list = currentEvents(model, state);
	const chosen = chosenEvent(model, state);
	const focused = state.focus === 'events' && !state.reader;
	const top = state.tops.events;
	const lines = list.entries
		.slice(top, top + rows)
		.map(
			(entry): Line =>
				'year' in entry
					? [segment(` ${entry.year ?? 'Undated'}`, 'quiet')]
					: eventLine(entry.event, entry.event === chosen, focused, model, columns),
		);
	if (lines.length === 0) lines.push([segment(` ${whyNoEvent(model, state)}`, 'quiet')]);

	const at = (list.positions.get(chosen?.id ?? '') ?? -1) + 1;
	return {
		lines,
		frame: {
			title: '1 Events',
			subtitle: state.filter,
			foot: [segment(`${at} of ${list.events.length}`, 'quiet')],
			focused,
			scroll: {top, shown: rows, length: list.entries.length},
		},
	};
};
