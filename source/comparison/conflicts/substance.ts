import antonymPairs from '../../../data/words/antonyms.json' with {type: 'json'};
import denials from '../../../data/words/denials.json' with {type: 'json'};
import type {Conflict, Facet, Row} from '../../analysis.ts';
import {wordsOf} from '../../words.ts';
import type {Placed} from '../placement.ts';
import {areOfSameSubject, isMostlyShared, lemmasOf} from './same-thing.ts';
import {evidenceOf, type Findings, listed, outletOf, passageOf, placedIn, verb} from './telling.ts';

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const antonyms = new Set(antonymPairs.words.map(([a, b]) => pairKey(a!, b!)));
const negations = new Set(denials.negations);

/** After a negation these make a measure or an addition of it: "no fewer than", "not only". */
const harmless = new Set(['only', 'just', 'fewer', 'less', 'more', 'later', 'earlier', 'least', 'doubt']);

/** That a talk took place or did not is a conflict of status. */
const ofStatus: ReadonlySet<Facet> = new Set(['call', 'earlier contact']);

/** Of a row with more passages than this, so many are compared: they repeat themselves. */
const mostPassages = 24;

type Sense = {remark: Placed; lemmas: ReadonlySet<string>; negated: boolean};

const senseOf = (findings: Findings, remark: Placed): Sense => {
	const words = wordsOf(passageOf(findings, {article: remark.article, ...remark.said}));
	const negated = words.some(({key}, i) => isNegation(key, words[i + 1]?.key));
	return {remark, lemmas: lemmasOf(remark.features), negated};
};

/** Auxiliaries contracted with "not", as keys have them: without the apostrophe. */
const contracted =
	/^(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must|need|might)nt$/;

const isNegation = (key: string, next: string | undefined): boolean =>
	(negations.has(key) || contracted.test(key)) && !harmless.has(next ?? '');

/** Whether two passages say the same of the same, but for a negation or a word and its antonym. */
const areOpposed = (a: Sense, b: Sense): boolean => {
	const common = [...a.lemmas].filter(lemma => b.lemmas.has(lemma)).length;
	const [here, there] = [a, b].map(({lemmas}, i) =>
		[...lemmas].filter(lemma => !(i === 0 ? b : a).lemmas.has(lemma)),
	) as [string[], string[]];
	const antonym = here.some(one => there.some(other => antonyms.has(pairKey(one, other))));
	const rest = here.length + there.length - (antonym ? 2 : 0);
	return isMostlyShared(common, rest) && antonym !== (a.negated !== b.negated);
};

/** Two persons or two sides may well say the opposite of each other: no outlet is at odds with another there. */
const areOfOneVoice = (a: Placed, b: Placed): boolean => {
	const [one, other] = [a.features.speaker, b.features.speaker];
	if (!one || !other) return true;
	const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;
	return !differ(one.person, other.person) && !differ(one.side, other.side);
};

/** Passages of one row of which one says the opposite of another, in accounts of the same event. */
export const substanceConflicts = (findings: Findings): Conflict[] =>
	findings.rows.flatMap((row: Row): Conflict[] => {
		if (row.relation === 'only' || ofStatus.has(row.facet)) return [];
		const senses = placedIn(findings, row)
			.slice(0, mostPassages)
			.map(remark => senseOf(findings, remark));
		const contradicts = (a: Sense, b: Sense) =>
			a.remark.article !== b.remark.article &&
			a.remark.event.id === b.remark.event.id &&
			areOfOneVoice(a.remark, b.remark) &&
			areOfSameSubject(a.remark.features, b.remark.features) &&
			areOpposed(a, b);
		const clashing = senses.filter(a => senses.some(b => contradicts(a, b))).map(({remark}) => remark);
		if (clashing.length === 0) return [];
		const outlets = new Map<string, string[]>();
		for (const remark of clashing) {
			const said = passageOf(findings, {article: remark.article, ...remark.said}).replace(
				/[“”"]|[.,;]$/g,
				'',
			);
			outlets.set(said, [...(outlets.get(said) ?? []), outletOf(findings, remark.article)]);
		}

		const told = [...outlets].map(
			([said, names]) => `${listed(names)} ${verb(names, 'has', 'have')} “${said}”`,
		);
		return [
			{
				kind: 'substance',
				series: row.series,
				summary: `Of opposite sense: ${told.join('; ')}.`,
				evidence: clashing.map(remark => evidenceOf(remark.article, remark)),
			},
		];
	});
