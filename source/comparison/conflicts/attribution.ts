import type {Conflict} from '../../analysis.ts';
import {wordsOf} from '../../words.ts';
import {likeness} from '../similarity.ts';
import {evidenceOf, type Findings, listed, nameOf, verb} from './telling.ts';
import {type Voice, voicesIn} from './voices.ts';

/** A formula of fewer content words proves nothing unless the passages are alike as a whole. */
const tellingFormula = 3;

/** Likeness of two passages, 0 to 1, from which they say the same of what was talked about. */
const sameSubstance = 0.5;

/**
 * The words of one side's readout, given to the other side: content words in a row that an event's accounts give
 * to two sides. Only where a talk's substance is told: there, each side has its formula. Two outlets that give
 * them to one side stand against one that gives them to the other; and one article that gives them to both
 * sides, against another that has one of these on the substance without them.
 */
export const attributionConflicts = (findings: Findings): Conflict[] => {
	const byEvent = new Map<string, Voice[]>();
	for (const voice of voicesIn(findings)) {
		const {features, event} = voice.remark;
		if (features.facet !== 'substance' || !voice.speaker.side) continue;
		byEvent.set(event.id, [...(byEvent.get(event.id) ?? []), voice]);
	}

	return [...byEvent].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, voices]) => ofEvent(findings, voices));
};

const ofEvent = (findings: Findings, voices: readonly Voice[]): Conflict[] => {
	const uses = new Map<string, Voice[]>();
	for (const voice of voices) {
		for (const formula of formulasIn(voice.words)) uses.set(formula, [...(uses.get(formula) ?? []), voice]);
	}

	const found = new Map<string, Conflict>();
	for (const [formula, list] of [...uses].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
		const conflict =
			betweenOutlets(findings, formula, list) ?? withinArticle(findings, formula, list, voices);
		// Longer formulas hold the shorter ones of the same passages.
		if (conflict)
			found.set(conflict.evidence.map(({article, start}) => `${article} ${start}`).join(' '), conflict);
	}

	return [...found.values()];
};

const bySide = (uses: readonly Voice[]): Voice[][] => {
	const sides = new Map<string, Voice[]>();
	for (const use of uses) sides.set(use.speaker.side!, [...(sides.get(use.speaker.side!) ?? []), use]);
	return [...sides.values()];
};

const articlesIn = (voices: readonly Voice[]): Set<string> =>
	new Set(voices.map(({remark}) => remark.article));

const areAlike = (formula: string, a: Voice, b: Voice): boolean =>
	formula.split(' ').length >= tellingFormula ||
	likeness(a.remark.features.terms, b.remark.features.terms) >= sameSubstance;

const betweenOutlets = (findings: Findings, formula: string, uses: readonly Voice[]): Conflict | null => {
	const sides = bySide(uses);
	const owner = sides.filter(list => articlesIn(list).size > 1);
	const [owners] = owner;
	if (owner.length !== 1 || !owners) return null;
	const others = sides
		.filter(list => list !== owners)
		.flat()
		.filter(
			odd =>
				!articlesIn(owners).has(odd.remark.article) && owners.some(owner => areAlike(formula, odd, owner)),
		);
	const [odd] = others;
	if (!odd) return null;
	const takers = others.map(({remark}) => nameOf(findings, remark.article));
	const givers = owners.map(({remark}) => nameOf(findings, remark.article));
	return conflict(
		`${listed(takers)} ${verb(takers, 'gives', 'give')} the words “${formula}” to ${odd.name}; ${listed(givers)} ${verb(givers, 'gives', 'give')} them to ${owners[0]!.name}.`,
		[...others, ...owners],
	);
};

const withinArticle = (
	findings: Findings,
	formula: string,
	uses: readonly Voice[],
	voices: readonly Voice[],
): Conflict | null => {
	for (const a of uses) {
		const b = uses.find(
			({remark, speaker}) => remark.article === a.remark.article && speaker.side !== a.speaker.side,
		);
		if (!b || !areAlike(formula, a, b)) continue;
		const using = articlesIn(uses);
		const without = voices.filter(
			({remark, speaker}) =>
				!using.has(remark.article) && speaker.person === a.speaker.person && speaker.side === a.speaker.side,
		);
		if (without.length === 0) continue;
		const outlets = without.map(({remark}) => nameOf(findings, remark.article));
		return conflict(
			`${nameOf(findings, a.remark.article)} has “${formula}” both in the words of ${a.name} and in those of ${b.name}; ${listed(outlets)} ${verb(outlets, 'gives', 'give')} ${a.name} other words for what was discussed.`,
			[a, b, ...without],
		);
	}

	return null;
};

const conflict = (summary: string, voices: readonly Voice[]): Conflict => ({
	kind: 'attribution',
	series: voices[0]!.remark.event.series,
	summary,
	evidence: voices.map(({remark}) => evidenceOf(remark.article, remark)),
});

/** Two and three content words that stand side by side. */
const formulasIn = (text: string): Set<string> => {
	const words = wordsOf(text);
	const formulas = new Set<string>();
	for (const i of words.keys()) {
		for (const length of [2, tellingFormula]) {
			const run = words.slice(i, i + length);
			if (run.length === length && run.every(({kind}) => kind === 'content'))
				formulas.add(run.map(({key}) => key).join(' '));
		}
	}

	return formulas;
};
