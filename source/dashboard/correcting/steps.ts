import type {Decision, Event, Status} from '../../analysis.ts';
import {oneLine} from '../../terminal/sanitize.ts';
import type {Action} from '../actions.ts';
import {fullDate} from '../model/dates.ts';
import type {Model} from '../model/model.ts';
import {capital, eventLabel, eventName} from '../model/names.ts';
import {comparedRows} from '../model/views/rows.ts';
import {currentScope} from '../selectors.ts';
import type {State} from '../state.ts';
import {anchorOf, anchorOfPerson, anchorOfReport, type Ground, groundOf, wholeOf} from './ground.ts';

/** The menus in which a correction is chosen: first what, then with which event, to which status and so on. */
export type Step = 'what' | 'event' | 'status' | 'person' | 'row';

/** What a menu of corrections offers. */
export type StepMenu = {title: string; choices: ReadonlyArray<{label: string; action: Action}>};

const why = (...decisions: Decision[]): Action => ({type: 'ask', ask: {about: 'why', decisions}});

const nameOf = (event: Event, {shortName}: Model): string =>
	`${eventLabel(event)} · ${eventName(event, shortName)}`;

/** The other reports of the event, from which one is parted. */
const othersOf = ({event, reports}: Ground): Event['reports'] =>
	event?.reports.filter(report => !reports.includes(report)) ?? [];

const whatChoices = (model: Model, ground: Ground): StepMenu['choices'] => {
	const {event, reports, article, passages, row} = ground;
	const [first] = reports;
	const choices: Array<{label: string; action: Action}> = [];
	const add = (label: string, action: Action) => choices.push({label, action});
	if (row !== null && passages.length > 0)
		add('Move the passage to another row …', {type: 'correct', step: 'row'});
	if (event && first) {
		const anchors = reports.map(report => anchorOfReport(model, report));
		const others = othersOf(ground).map(report => anchorOfReport(model, report));
		const isWhole = article === undefined;
		if (model.events.size > 1)
			add(isWhole ? 'Join it with another event …' : 'Move this report to another event …', {
				type: 'correct',
				step: 'event',
			});
		if (!isWhole && others.length > 0)
			add('Part this report from the event', why({what: 'part', one: anchors[0]!, others}));
		add(isWhole ? 'Set its date …' : 'Set the date that this report gives …', {
			type: 'ask',
			ask: {about: 'date', of: anchors},
		});
		if (event.kind !== 'story')
			add(isWhole ? 'Set its status …' : 'Set the status that this report gives …', {
				type: 'correct',
				step: 'status',
			});
		if (event.participants.length > 0) add('Say who somebody is …', {type: 'correct', step: 'person'});
	}

	if (article) {
		add('Name the outlet …', {type: 'ask', ask: {about: 'outlet', article: article.id}});
		add('Say when it was published …', {type: 'ask', ask: {about: 'published', article: article.id}});
	}

	const noted = passages[0]
		? anchorOf(model, passages[0])
		: first
			? anchorOfReport(model, first)
			: article && wholeOf(article.id);
	if (noted) add('Add a note …', {type: 'ask', ask: {about: 'note', of: noted}});
	add('Take back the last correction', {type: 'take back'});
	return choices;
};

/** The other events, those of the same people first. */
const eventChoices = (model: Model, ground: Ground): StepMenu['choices'] => {
	const {event, reports, article} = ground;
	const own = reports[0];
	if (!event || !own) return [];
	const others = model.newestFirst.filter(other => other !== event && other.reports.length > 0);
	const near = others.filter(({series}) => series === event.series);
	const one = anchorOfReport(model, own);
	const left = article === undefined ? [] : othersOf(ground).map(report => anchorOfReport(model, report));
	return [...near, ...others.filter(({series}) => series !== event.series)].map(other => {
		const join: Decision = {what: 'join', one, other: anchorOfReport(model, other.reports[0]!)};
		const part: Decision = {what: 'part', one, others: left};
		return {label: nameOf(other, model), action: left.length > 0 ? why(part, join) : why(join)};
	});
};

const statuses: readonly Status[] = ['occurred', 'planned', 'attempted', 'denied'];

const statusChoices = (model: Model, {reports}: Ground): StepMenu['choices'] =>
	statuses.map(status => ({
		label: status,
		action: why(
			...reports.map((report): Decision => ({what: 'status', of: anchorOfReport(model, report), status})),
		),
	}));

const personChoices = (model: Model, {event, reports}: Ground): StepMenu['choices'] =>
	(event?.participants ?? []).flatMap(name => {
		const of = reports.flatMap(({article}) => anchorOfPerson(model, name, article) ?? []);
		return of.length === 0 ? [] : [{label: name, action: {type: 'ask', ask: {about: 'person', name, of}}}];
	});

/** Characters by which a row is named. */
const longestRow = 60;

const rowChoices = (model: Model, state: State, {passages, row: own}: Ground): StepMenu['choices'] => {
	const scope = currentScope(model, state);
	const of = passages.map(passage => anchorOf(model, passage));
	const alone = why(...of.map((each): Decision => ({what: 'row', of: each, beside: null})));
	const rows = scope ? comparedRows(model, scope, state.base) : [];
	return [
		{label: 'a row of its own', action: alone},
		...rows.flatMap(({row}) => {
			const cell = row.cells.find(({spans}) => spans.length > 0);
			if (row.id === own || !cell) return [];
			const beside = anchorOf(model, {article: cell.article, ...cell.spans[0]!});
			return [
				{
					label: `${capital(row.facet)}: ${oneLine(beside.text).slice(0, longestRow)}`,
					action: why(...of.map((each): Decision => ({what: 'row', of: each, beside}))),
				},
			];
		}),
	];
};

/** What can be corrected where a person stands, or what a correction that was begun can be. */
export const stepMenu = (step: Step, model: Model, state: State): StepMenu => {
	const ground = groundOf(model, {...state, overlay: null});
	const {event, article, reports} = ground;
	switch (step) {
		case 'what': {
			const report =
				article && reports.length > 0 ? `${article.outlet}, ${fullDate(article.published)}` : null;
			const title = report ?? (event ? capital(nameOf(event, model)) : (article?.outlet ?? ''));
			return {title: `Correct · ${title}`, choices: whatChoices(model, ground)};
		}

		case 'event':
			return {title: 'Is one with', choices: eventChoices(model, ground)};
		case 'status':
			return {title: 'Status', choices: statusChoices(model, ground)};
		case 'person':
			return {title: 'Who is not who it seems', choices: personChoices(model, ground)};
		case 'row':
			return {title: 'Belongs to', choices: rowChoices(model, state, ground)};
	}
};
