import type {Predicate} from '../../language/phrases.ts';
import {fullDayIn} from './accounts.ts';
import {actorsOf} from './actors.ts';
import type {Account, Contact} from './contact.ts';
import {resolve} from './discourse.ts';
import type {Lead} from './lead.ts';
import * as lexicon from './lexicon.ts';
import {listFrom} from './lists.ts';
import type {Discourse} from './memory.ts';
import {mergeAccounts} from './merging.ts';
import type {Participants} from './participants.ts';
import type {Scene} from './scene.ts';
import {noTurn} from './turns.ts';
import {type HalfNamed, unnamedIn} from './unnamed.ts';

/** An account of a contact with somebody whom the article does not name: of its persons only the other one. */
export type HalfAccount = HalfNamed & {account: Account; kindTold: boolean};

/** Stands among participants for who has no name. */
const nobody = -1;

/** Those who take part, for an account of the one with the other. */
export const asParticipants = (
	found: Participants,
	{named, acts}: Pick<HalfNamed, 'named' | 'acts'>,
): Participants => ({
	...found,
	agents: [acts ? nobody : named],
	partners: [acts ? named : nobody],
	separate: false,
	mutual: false,
	anaphoric: false,
	silent: false,
	unknown: false,
});

/** The account without its placeholder. */
export const halfAccount = (half: HalfNamed, account: Account): HalfAccount => ({
	...half,
	kindTold: true,
	account: {
		...account,
		participants: [half.named],
		initiator: account.initiator === nobody ? null : account.initiator,
	},
});

/** Verbs that say what somebody told another person, though not how: "told her French counterpart". */
export const isTelling = ({lemma, passive, negated, finite, tense}: Predicate): boolean =>
	lexicon.tell.has(lemma) && !passive && !negated && finite && tense === 'past';

/** "Brandt told her French and Turkish counterparts that …": each heard it from her, in a call or at a meeting. */
export const toldAccounts = (
	scene: Scene,
	discourse: Discourse,
	sentence: number,
	predicate: Predicate,
): HalfAccount[] => {
	const references = scene.references[sentence]!;
	const object = references.findIndex(({first}) => first >= predicate.last && first <= predicate.last + 1);
	const [actor, other] = actorsOf(scene, sentence, predicate);
	if (object < 0 || !actor || other) return [];
	const [named, another] = resolve(scene, discourse, actor, null, actor.first);
	if (named === undefined || another !== undefined) return [];
	const list = listFrom(scene, references, object, scene.reading.sentences[sentence]!.last);
	const {tokens, text} = scene.reading;
	const span = {start: tokens[predicate.first]!.start, end: tokens[list.end - 1]!.end};
	const account: Account = {
		kind: 'call',
		status: 'occurred',
		participants: [named],
		date: fullDayIn(scene, sentence),
		fallback: null,
		earlier: false,
		pluperfect: false,
		neutral: false,
		vague: false,
		unplanned: false,
		implied: false,
		anaphoric: false,
		initiator: null,
		channel: null,
		of: noTurn,
		sentence,
		mention: {...span, text: text.slice(span.start, span.end)},
	};
	return unnamedIn(scene, discourse, list.references, named).map(unnamed => ({
		named,
		unnamed,
		acts: false,
		account,
		kindTold: false,
	}));
};

/**
 * The contacts with people whom the article does not name, those told as having taken place. Accounts of one
 * person with the other of one country are joined as all others are; those without a day of their own are of the
 * day of the news.
 *
 * @param found The contacts of those who are named.
 * @param lead Of the article.
 */
export const halfNamedContacts = (
	halves: readonly HalfAccount[],
	found: readonly Contact[],
	published: string | null,
	lead: Lead,
): Contact[] => {
	const groups = new Map<string, HalfAccount[]>();
	for (const half of halves) {
		const key = `${half.named} ${half.kindTold} ${half.unnamed.country}`;
		const group = groups.get(key);
		if (group) group.push(half);
		else groups.set(key, [half]);
	}

	const day = dayOfNews(found);
	return [...groups.values()].flatMap(group => {
		const {unnamed, kindTold} = group[0]!;
		const earlier = group.some(({account}) => account.earlier || account.pluperfect);
		return mergeAccounts(
			group.map(({account}) => account),
			published,
			lead,
		)
			.filter(({status}) => status === 'occurred')
			.map(contact => ({
				...contact,
				date: contact.date ?? (earlier ? null : day),
				certain: false,
				unnamed,
				kindTold,
			}));
	});
};

/** The full day of the contact that is the article's news; null where it has none. */
const dayOfNews = (found: readonly Contact[]): string | null =>
	found.find(({role, status, date}) => role === 'main' && status === 'occurred' && date?.length === 10)
		?.date ?? null;
