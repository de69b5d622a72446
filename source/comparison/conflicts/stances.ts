import type {Conflict} from '../../analysis.ts';
import {comparable} from '../../language/characters.ts';
import {nearness} from '../meaning.ts';
import type {Placed} from '../placement.ts';
import {type Stance, stanceWords} from '../stances.ts';
import type {Term} from '../terms.ts';
import {areOfOneVoice, areOfSameSubject, mostPassages} from './same-thing.ts';
import {byEvent, eventInWords, evidenceOf, type Findings, having, ofContacts, wordsIn} from './telling.ts';

type Held = {remark: Placed; stance: Stance; topic: Term[]};

const inWords = new Map<Stance['kind'], string>([
	['discussed', 'what was talked about'],
	['agreed', 'what was agreed'],
	['planned', 'what is to come'],
]);

/** Accounts of one event of which one says that a thing was discussed, agreed or planned, and another that it was not. */
export const stanceConflicts = (findings: Findings): Conflict[] =>
	byEvent(findings, ofContacts(findings).flatMap(heldIn), ({remark}) => remark.event).flatMap(
		([event, all]): Conflict[] => {
			const denials = all.filter(({stance}) => stance.denied).slice(0, mostPassages);
			return denials.flatMap((denial): Conflict[] => {
				const others = all.filter(other => areAtOdds(findings, denial, other));
				if (others.length === 0) return [];
				const held = [denial, ...others].map(({remark}) => remark);
				// An outlet may say it twice.
				const told = held.filter((a, i) => held.findIndex(b => a.article === b.article) === i);
				const texts = told.map(remark => ({article: remark.article, text: wordsIn(findings, remark)}));
				return [
					{
						kind: 'substance',
						series: event.series,
						summary: `Of ${inWords.get(denial.stance.kind)} in the ${eventInWords(event)}: ${having(findings, texts)}.`,
						evidence: held.map(remark => evidenceOf(remark.article, remark)),
					},
				];
			});
		},
	);

const heldIn = (remark: Placed): Held[] => {
	const {stance} = remark.talk;
	// "One announces an agreement and the other denies it" says neither.
	if (!stance || (!stance.denied && remark.features.negative)) return [];
	const topic = remark.features.terms.filter(({lemma}) => !stanceWords.has(lemma));
	return topic.length > 0 ? [{remark, stance, topic}] : [];
};

const areAtOdds = (findings: Findings, denial: Held, other: Held): boolean =>
	!other.stance.denied &&
	other.stance.kind === denial.stance.kind &&
	other.remark.article !== denial.remark.article &&
	(areOfOneVoice(denial.remark, other.remark) ||
		isOwnWord(findings, denial.remark) ||
		isOwnWord(findings, other.remark)) &&
	areOfSameSubject(denial.remark.features, other.remark.features) &&
	areOnOneTopic(denial.topic, other.topic);

/** "The Echo has learnt that …" */
const isOwnWord = (findings: Findings, {article, features: {speaker}}: Placed): boolean =>
	speaker?.person === null &&
	speaker.side !== null &&
	comparable(findings.articles.get(article)!.outlet).includes(comparable(speaker.side));

/** From this nearness on a word of one topic stands in the other. */
const sameWord = 0.5;

/** Share of the words of the shorter topic that stand in the other, by how much they say: where one does, and several. */
const leastShare = {one: 0.5, several: 0.3};

const areOnOneTopic = (a: readonly Term[], b: readonly Term[]): boolean => {
	const [few, many] = a.length <= b.length ? [a, b] : [b, a];
	const shared = few.filter(({lemma}) => many.some(other => areOneWord(lemma, other.lemma)));
	const sum = (terms: readonly Term[]) => terms.reduce((total, {weight}) => total + weight, 0);
	return sum(shared) >= (shared.length > 1 ? leastShare.several : leastShare.one) * sum(few);
};

/** A compound is a kind of what its last part names: "hotline", "line". */
const areOneWord = (a: string, b: string): boolean =>
	nearness(a, b) >= sameWord || (Math.min(a.length, b.length) > 3 && (a.endsWith(b) || b.endsWith(a)));
