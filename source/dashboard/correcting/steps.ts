import type {Anchor, Decision, Event, Report, Status} from '../../analysis.ts';
import {oneLine} from '../../terminal/sanitize.ts';
import type {Action} from '../actions.ts';
import {fullDate} from '../model/dates.ts';
import type {Model} from '../model/model.ts';
import {capital, eventLabel, eventName} from '../model/names.ts';
import {comparedRows} from '../model/views/rows.ts';
import {currentScope} from '../selectors.ts';
import type {State} from '../state.ts';
import {anchorOf, anchorOfPerson, anchorOfReport, anchorsOfEvent, wholeOf} from './anchors.ts';
import {type Ground, groundOf} from './ground.ts';

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
	const choices: Array<{label: string; action: Action}> = [];
	const add = (label: string, action: Action) => choices.push({label, action});
	if (row !== null && passages.length > 0)
		add('Move the passage to another row …', {type: 'correct', step: 'row'});
	const anchorsOf = (all: readonly Report[]) =>
		event ? all.map(report => anchorOfReport(model, event, report)) : [];
	const anchors = anchorsOf(reports);
	const [first] = anchors;
	if (event && first) {
		const others = anchorsOf(othersOf(ground));
		const isWhole = article === undefined;
		if (model.events.size > 1)
			add(isWhole ? 'Join it with another event …' : 'Move this report to another event …', {
				type: 'correct',
				step: 'event',
			});
		if (!isWhole && others.length > 0)
			add('Part this report from the event', why({what: 'part', one: first, others}));
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

	const noted = passages[0] ? anchorOf(model, passages[0]) : (first ?? (article && wholeOf(article.id)));
	if (noted) add('Add a note …', {type: 'ask', ask: {about: 'note', of: noted}});
	add('Take back the last correction', {type: 'take back'});
	return choices;
};

/** What is said where no words hold on to an event. */
const indistinct =
	'They cannot be joined: the articles tell of one of them only together with another event.';

/** Joins by which two events stay one whichever article is taken away, as long as there are others of each; none where one has no place. */
const joinsOf = (ones: readonly Anchor[], others: readonly Anchor[]): Decision[] =>
	ones.length === 0 || others.length === 0
		? []
		: Array.from({length: Math.max(ones.length, others.length)}, (_, i) => ({
				what: 'join',
				one: ones[i % ones.length]!,
				other: others[i % others.length]!,
			}));

/** So many events of other people are offered: nobody looks through more. */
const mostOthers = 300;

/** Milliseconds between the dates of two events; no number is further where one is not known. */
const apart = (a: Event, b: Event): number =>
	a.date === null || b.date === null
		? Number.POSITIVE_INFINITY
		: Math.abs(Date.parse(a.date) - Date.parse(b.date));

/** Of events of other people those that are likeliest to be one with an event, in their order: who shares somebody, and is near. */
const likeliest = (event: Event, others: readonly Event[]): readonly Event[] => {
	if (others.length <= mostOthers) return others;
	const own = new Set(event.participants);
	const shares = (other: Event): number => Number(other.participants.some(name => own.has(name)));
	const ranked = others
		.map(other => ({other, shares: shares(other), apart: apart(event, other)}))
		.sort((a, b) => b.shares - a.shares || (a.apart === b.apart ? 0 : a.apart - b.apart));
	const taken = new Set(ranked.slice(0, mostOthers).map(({other}) => other));
	return others.filter(other => taken.has(other));
};

/** What speaks against joining two events; undefined where nothing does. */
const cautionOf = (a: Event, b: Event): string | undefined => {
	if (a.kind !== b.kind) return `one is a ${a.kind}, the other a ${b.kind}`;
	if (a.status !== b.status) return `one ${statusVerb(a)}, the other ${statusVerb(b)}`;
	const isOtherDay = a.date?.length === 10 && b.date?.length === 10 && a.date !== b.date;
	return isOtherDay ? `one is of ${fullDate(a.date)}, the other of ${fullDate(b.date)}` : undefined;
};

const statusVerb = ({status}: Event): string => (status === 'occurred' ? 'took place' : `was ${status}`);

/** The other events, those of the same people first. */
const eventChoices = (model: Model, ground: Ground): StepMenu['choices'] => {
	const {event, reports, article} = ground;
	if (!event || reports.length === 0) return [];
	const others = model.newestFirst.filter(other => other !== event && other.reports.length > 0);
	const near = others.filter(({series}) => series === event.series);
	const ones = anchorsOfEvent(model, event, reports);
	const left =
		article === undefined ? [] : othersOf(ground).map(report => anchorOfReport(model, event, report));
	const far = likeliest(
		event,
		others.filter(({series}) => series !== event.series),
	);
	return [...near, ...far].map(other => {
		const label = nameOf(other, model);
		const joins = joinsOf(ones, anchorsOfEvent(model, other, other.reports));
		if (joins.length === 0) return {label, action: {type: 'say', message: indistinct}};
		const parts = left.length === 0 ? [] : ones.map((one): Decision => ({what: 'part', one, others: left}));
		const caution = cautionOf(event, other);
		const decisions = [...parts, ...joins];
		return {
			label,
			action: {type: 'ask', ask: {about: 'why', decisions, ...(caution !== undefined && {caution})}},
		};
	});
};

const statuses: readonly Status[] = ['occurred', 'planned', 'attempted', 'denied'];

const statusChoices = (model: Model, {event, reports}: Ground): StepMenu['choices'] => {
	if (!event) return [];
	const anchors = reports.map(report => anchorOfReport(model, event, report));
	return statuses.map(status => ({
		label: status,
		action: why(...anchors.map((of): Decision => ({what: 'status', of, status}))),
	}));
};

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
