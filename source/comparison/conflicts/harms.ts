import words from '../../../data/words/harms.json' with {type: 'json'};
import type {Conflict, Span} from '../../analysis.ts';
import {areOfOneClass} from '../meaning.ts';
import type {Placed} from '../placement.ts';
import {referentOf} from '../referents.ts';
import {touching} from '../spans.ts';
import type {Term} from '../terms.ts';
import {canBeOne} from './counts.ts';
import {onceFor} from './once.ts';
import {isRevised} from './revisions.ts';
import {mostPassages} from './same-thing.ts';
import {byEvent, evidenceOf, type Findings, having, passageOf, placeOf, wordsIn} from './telling.ts';
import {areOfOneTime, daysBetween} from './times.ts';

/** "Kill" and its like by the kind of harm; several words of an entry stand together. */
const kinds = Object.entries(words.kinds).flatMap(([kind, entries]) =>
	entries.map(entry => ({kind, lemmas: entry.split(' ')})),
);
/** All of their words: most passages have none. */
const harming = new Set(kinds.flatMap(({lemmas}) => lemmas));
const anybody = new Set(words.anybody);
const somebody = new Set(words.somebody);
const persons = new Set([...words.anybody, ...words.somebody, ...words.persons]);
const grades = new Set(words.grades);
const others = new Set(words.others);
/** What harms people, each word with its kind. */
const incidents = new Map(words.incidents.flatMap((all, kind) => all.map(word => [word, kind] as const)));

/** Who are counted: what they are, of which countries or places, and whether they are "ours" or "theirs". */
type Those = {head: string; referents: ReadonlySet<string>; own: boolean};

/** How many people came to a kind of harm, as a passage has it; 0 where it says that nobody did. */
type Toll = Span & {
	remark: Placed;
	kind: string;
	value: number;
	upper: number | null;
	hedge: string | null;
	those: Those;
	/** Kinds of what the sentence says did it. */
	incidents: ReadonlySet<number>;
};

/**
 * Accounts of one event that count other numbers of people who came to one kind of harm at one time, or have nobody
 * come to it. A number that grows from one day to the next is no conflict, nor is one of some among others.
 */
export const harmConflicts = (findings: Findings): Conflict[] =>
	byEvent(
		findings,
		findings.remarks.flatMap(remark => tollsIn(findings, remark)),
		({remark}) => remark.event,
	).flatMap(([event, all]) =>
		Object.keys(words.kinds).flatMap((kind): Conflict[] => {
			const tolls = all.filter(toll => toll.kind === kind).slice(0, mostPassages);
			const clashing = tolls.filter(a => tolls.some(b => areAtOdds(findings, a, b)));
			if (clashing.length === 0) return [];
			const told = clashing.map(({remark}) => ({article: remark.article, text: wordsIn(findings, remark)}));
			return [
				{
					kind: 'figure',
					series: event.series,
					summary: `Of the number of people ${kind}: ${having(findings, told)}.`,
					evidence: clashing.map(({remark, ...span}) => evidenceOf(remark.article, span)),
				},
			];
		}),
	);

/** What counts people who came to harm: the passages, and where in them it stands. */
export const tollsOf = (findings: Findings): Array<{remark: Placed; place: string}> =>
	findings.remarks.flatMap(remark =>
		tollsIn(findings, remark).map(toll => ({remark, place: placeOf({article: remark.article, ...toll})})),
	);

const tollsIn = onceFor((findings: Findings, remark: Placed): readonly Toll[] => {
	const harms = harmsIn(remark.features.terms);
	if (harms.length === 0 || remark.former) return [];
	const common = {remark, incidents: incidentsIn(findings, remark)};
	const figures = touching(findings.accounts.get(remark.article)?.figures ?? [], remark).filter(
		figure => figure.unit === null && !figure.increment,
	);
	const counted = figures.flatMap((figure): Toll[] => {
		const named = lemmasIn(figure.of);
		const head = named.findLast(lemma => persons.has(lemma));
		const fate = harms.find(({lemmas}) => lemmas.some(lemma => named.some(word => word.startsWith(lemma))));
		const only = harms.every(({kind}) => kind === harms[0]!.kind) ? harms[0] : undefined;
		const harm = fate ?? (head === undefined ? undefined : only);
		if (!harm || isPart(findings, remark, figure.end)) return [];
		const those = thoseOf(
			findings,
			remark.article,
			figure.of,
			head ?? (named.length > 1 ? named[0]! : 'people'),
		);
		return [{...common, ...figure, kind: harm.kind, those}];
	});
	return [...counted, ...nobodyIn(findings, remark, harms).map(none => ({...common, ...none}))];
});

type Harm = {kind: string; lemmas: string[]; at: number};

const harmsIn = (terms: readonly Term[]): Harm[] => {
	if (!terms.some(({lemma}) => harming.has(lemma))) return [];
	return kinds.flatMap(({kind, lemmas}) => {
		const found = lemmas.map(lemma => terms.find(term => term.lemma === lemma));
		return found.every(term => term !== undefined) ? [{kind, lemmas, at: found[0]!.start}] : [];
	});
};

/** Of the whole sentence: "two were hurt when the boats collided" is two passages. */
const incidentsIn = ({accounts}: Findings, remark: Placed): Set<number> => {
	const {sentences, remarks} = accounts.get(remark.article)!;
	const [sentence = remark] = touching(sentences, remark);
	return new Set(
		touching(remarks, sentence).flatMap(({features}) =>
			features.terms.flatMap(({lemma}) => incidents.get(lemma) ?? []),
		),
	);
};

/** "Three of them", "two of the five". */
const isPart = (findings: Findings, {article, end}: Placed, at: number): boolean =>
	/^ of (?:them|those|whom|the \p{L}+\b(?! \p{L}))/u.test(passageOf(findings, {article, start: at, end}));

const own = /^(?:our|my|their|its|his|her)$/;

const thoseOf = ({accounts, articles}: Findings, article: string, of: string, head: string): Those => {
	const {text} = articles.get(article)!;
	const namedAs = (form: string) =>
		accounts
			.get(article)
			?.named.findLast(({start, end}) => end - start === form.length && text.startsWith(form, start));
	const forms = of.match(/[\p{L}’'-]+/gu) ?? [];
	return {
		head,
		referents: new Set(
			forms.flatMap(form => namedAs(form) ?? []).map(({country, name}) => referentOf(country, name)),
		),
		own: forms.some(form => own.test(form.toLowerCase())),
	};
};

const lemmasIn = (text: string): string[] =>
	(text.toLowerCase().match(/\p{L}+/gu) ?? []).map(word =>
		word
			.replace(/men$/, 'man')
			.replace(/^children$/, 'child')
			.replace(/^lives$/, 'life')
			.replace(/ies$/, 'y')
			.replace(/(?<=\p{L}{2}[^s])s$/u, ''),
	);

/** How many words may stand between "no" and the harm. */
const reach = 5;

/** "No sailors were injured", "nobody was hurt", "there were no casualties"; not "no further", "none was badly hurt". */
const nobodyIn = (
	findings: Findings,
	remark: Placed,
	harms: readonly Harm[],
): Array<Omit<Toll, 'remark' | 'incidents'>> => {
	const {article, said} = remark;
	const text = passageOf(findings, {article, ...said});
	const found = /\b(no one|nobody|none|no)\b/i.exec(text);
	if (!found) return [];
	const after = (text.slice(found.index + found[0].length).match(/[\p{L}’'-]+|[,;:]/gu) ?? []).slice(
		0,
		reach + 1,
	);
	const at = after.findIndex(word => {
		const [lemma] = lemmasIn(word);
		return harms.some(({lemmas}) => lemmas.length === 1 && lemma?.startsWith(lemmas[0]!.replace(/e$/, '')));
	});
	const between = after.slice(0, at);
	if (at < 0 || between.some(word => grades.has(word) || others.has(word) || /[,;:]|^reports?$/.test(word)))
		return [];
	const of = between.filter(word => !/^(?:was|were|is|are|had|has|have|been|of|the)$/.test(word));
	const head = lemmasIn(of.join(' ')).findLast(lemma => persons.has(lemma));
	if (of.length > 0 && head === undefined) return [];
	const [{kind}] = harms as [Harm, ...Harm[]];
	// "No injuries among our crew".
	const among = /^\W*(?:among|to|on|aboard|in|from)\s+((?:[\p{L}’'-]+\s?){1,3})/u.exec(
		text.slice(text.indexOf(after[at]!, found.index) + after[at]!.length),
	);
	const whose = [...of, among?.[1] ?? ''].join(' ').trim();
	const those = thoseOf(findings, article, whose, head ?? 'people');
	return [{...said, kind, value: 0, upper: null, hedge: null, those}];
};

const areAtOdds = (findings: Findings, a: Toll, b: Toll): boolean => {
	if (a.remark.article === b.remark.article || !areOfOneTime(findings, a.remark, b.remark)) return false;
	if (canBeOne(a, b, 0) || grows(findings, a, b) || isRevised(findings, a, b)) return false;
	if (!areOneIncident(a, b)) return false;
	const [few, many] = a.value <= b.value ? [a, b] : [b, a];
	// "Two people died" and "four soldiers died" cannot both be right; the other way round they can.
	return holds(few.those, many.those);
};

/** Counts of the living and the dead grow as days go by. */
const grows = (findings: Findings, a: Toll, b: Toll): boolean => {
	const days = daysBetween(findings, a.remark.article, b.remark.article) ?? 0;
	const [low, high] = days >= 0 ? [a, b] : [b, a];
	return days !== 0 && low.value > 0 && low.value < high.value;
};

const areOneIncident = (a: Toll, b: Toll): boolean =>
	a.incidents.size === 0 || b.incidents.size === 0 || [...a.incidents].some(kind => b.incidents.has(kind));

/** Whether some people are among others, or the same: "sailors" among "people", "our lads" perhaps "Greek sailors". */
const holds = (whole: Those, part: Those): boolean => {
	if (whole.referents.size > 0 && ![...whole.referents].every(one => part.referents.has(one))) {
		if (!part.own || part.referents.size > 0) return false;
	}

	if (anybody.has(whole.head)) return true;
	return !anybody.has(part.head) && areOneKind(whole.head, part.head);
};

/** By classes of words alone: vectors have soldiers near civilians. */
const areOneKind = (a: string, b: string): boolean =>
	somebody.has(a) || somebody.has(b) || areOfOneClass(a, b);
