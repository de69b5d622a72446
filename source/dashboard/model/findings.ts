import type {Person, Span, Statement} from '../../analysis.ts';
import {oneLine} from '../../terminal/sanitize.ts';
import {groupBy} from '../../words.ts';
import {fullDate} from './dates.ts';
import {memo} from './memo.ts';
import {memoOfLists} from './memo-of-lists.ts';
import type {Model} from './model.ts';
import {eventLabel, eventName} from './names.ts';

/** What the reader marks, in the order of the legend. A kind is also the name of its style. */
export const findingKinds = ['contact', 'person', 'date', 'figure', 'quotation', 'hedge', 'loaded'] as const;

export type FindingKind = (typeof findingKinds)[number];

/** A passage of an article that the engine found to be something. */
export type Finding = Span & {kind: FindingKind; detail: string};

/** The events that each article reports. */
const eventsByArticle = memoOfLists(model =>
	groupBy(model.newestFirst, ({reports}) => new Set(reports.map(({article}) => article))),
);

const contacts = (model: Model, article: string): Finding[] => {
	const findings: Finding[] = [];
	for (const event of eventsByArticle(model).get(article) ?? []) {
		for (const report of event.reports) {
			if (report.article !== article) continue;
			const detail = `${eventLabel(event)} · ${eventName(event, model.shortName)} · ${report.role}`;
			findings.push(
				...report.mentions.map(({start, end}): Finding => ({start, end, kind: 'contact', detail})),
			);
		}
	}

	return findings;
};

type Form = {words: readonly string[]; person: Person};

const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

const possessive = /['’]s$/;

/** Names and aliases by their first word, longest first. */
const formsByFirstWord = memoOfLists((model): Map<string, Form[]> => {
	const forms = new Map<string, Form[]>();
	for (const person of model.people.values()) {
		for (const form of new Set([person.name, ...person.aliases])) {
			const words = form.match(wordPattern) ?? [];
			if (words.length === 0) continue;
			const sharing = forms.get(words[0]!);
			if (sharing) sharing.push({words, person});
			else forms.set(words[0]!, [{words, person}]);
		}
	}

	for (const sharing of forms.values()) sharing.sort((a, b) => b.words.length - a.words.length);
	return forms;
});

const describePerson = ({name, roles, country}: Person): string =>
	[name, roles[0], country].filter(Boolean).join(' · ');

/** Where the people of the analysis are named, by the forms that the analysis gives. */
const people = (model: Model, text: string): Finding[] => {
	const forms = formsByFirstWord(model);
	const words = [...text.matchAll(wordPattern)].map(({0: word, index}) => ({
		word: word.replace(possessive, ''),
		index,
	}));
	const findings: Finding[] = [];
	for (let at = 0; at < words.length; at++) {
		const form = forms
			.get(words[at]!.word)
			?.find(candidate => candidate.words.every((word, i) => words[at + i]?.word === word));
		if (!form) continue;
		const last = words[at + form.words.length - 1]!;
		findings.push({
			start: words[at]!.index,
			end: last.index + last.word.length,
			kind: 'person',
			detail: describePerson(form.person),
		});
		at += form.words.length - 1;
	}

	return findings;
};

const describeSource = ({source, cue, kind}: Statement): string => {
	const via = source && source.via.length > 0 ? `, via ${source.via.join(', ')}` : '';
	const who = source ? `${source.name}${via}` : 'no source named';
	return [`${kind === 'partial' ? 'part quotation' : 'quotation'}`, who, cue && `“${oneLine(cue.text)}”`]
		.filter(Boolean)
		.join(' · ');
};

const ofStatement = (statement: Statement): Finding[] => {
	const findings: Finding[] = [];
	if (statement.kind === 'direct' || statement.kind === 'partial') {
		findings.push({...statement.content, kind: 'quotation', detail: describeSource(statement)});
	}

	const marks = [
		['hedge', 'hedge word', statement.hedges],
		['loaded', 'intensifier', statement.intensifiers],
		['loaded', 'loaded word', statement.loaded],
	] as const;
	for (const [kind, name, list] of marks) {
		for (const {start, end, lexicon} of list)
			findings.push({start, end, kind, detail: `${name}, as listed in ${oneLine(lexicon)}`});
	}

	return findings;
};

/** All that was found in an article, in the order of its text; of what starts together the longer first. */
export const findingsOf = memo((model: Model, article: string): readonly Finding[] => {
	const known = model.articles.get(article);
	// A name in a language that is not read may be another's.
	const text = known && known.language !== null ? known.text : '';
	const dates = (model.dates.get(article) ?? []).map(
		({start, end, value}): Finding => ({
			start,
			end,
			kind: 'date',
			detail: `date · ${/^\d{4}(-\d\d){0,2}$/.test(value) ? fullDate(value) : oneLine(value)}`,
		}),
	);
	const figures = (model.figures.get(article) ?? []).map(({start, end, value, upper, hedge, of}): Finding => {
		const amount = [value, upper]
			.filter(n => n !== null)
			.map(n => n.toLocaleString('en'))
			.join(' to ');
		return {
			start,
			end,
			kind: 'figure',
			detail: `figure · ${[hedge, amount, of]
				.filter(Boolean)
				.map(part => oneLine(part!))
				.join(' ')}`,
		};
	});
	return [
		...contacts(model, article),
		...people(model, text),
		...dates,
		...figures,
		...(model.statements.get(article) ?? []).flatMap(ofStatement),
	].sort((a, b) => a.start - b.start || b.end - a.end);
}, 4);
