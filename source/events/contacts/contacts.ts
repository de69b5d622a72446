import {isUnsure, type Names} from '../../language/names.ts';
import type {Phrases} from '../../language/phrases.ts';
import type {Reading} from '../../language/reading.ts';
import {accountsOf, fullDayIn} from './accounts.ts';
import {anchored} from './anchors.ts';
import type {Account, Contact} from './contact.ts';
import {earlierContacts} from './earlier.ts';
import {
	asParticipants,
	type HalfAccount,
	halfAccount,
	halfNamedContacts,
	isTelling,
	toldAccounts,
} from './half-named.ts';
import {settleKinds} from './kinds.ts';
import {leadOf} from './lead.ts';
import {type Discourse, startOfDiscourse} from './memory.ts';
import {mergeAccounts} from './merging.ts';
import {participantsOf} from './participants.ts';
import {isPassing} from './passing.ts';
import {advance} from './progress.ts';
import {type Scene, sceneOf, type When} from './scene.ts';
import {hasSince} from './status.ts';
import {tracesOf} from './traces.ts';
import {triggersOf} from './triggers.ts';

/**
 * Finds the calls and meetings between named persons that an article reports.
 *
 * Verbs and nouns of speaking and meeting are found in the shallow syntax of each sentence; their persons are
 * read off subject, possessor and "with"-phrases; passages on the same persons are joined where date and
 * status allow it. Traces of contacts, and those with people who are not named, are not certain and come last.
 * Where no persons are in contact, those are who may be some: an article that gives bare surnames alone leaves
 * others to tell whose they are.
 *
 * @param published Date of publication (ISO 8601), or null.
 * @param phrases One for each sentence of the reading.
 * @param whens The article's expressions of time, in order.
 * @param headline Where it names nobody who talked, nor the opening does, what is told late is no news.
 */
export const contactsOf = (
	reading: Reading,
	names: Names,
	phrases: Phrases[],
	whens: readonly When[],
	published: string | null,
	headline = '',
): Contact[] => {
	const certain = contactsIn(sceneOf(reading, names, phrases, whens, published), headline);
	if (certain.some(contact => contact.certain)) return certain;
	const guessed = contactsIn(sceneOf(reading, withSurnames(names), phrases, whens, published), headline);
	return guessed.length > 0 ? guessed.map(contact => ({...contact, certain: false})) : certain;
};

/** The names of an article, with those that may be surnames taken for persons, under the same indices. */
const withSurnames = ({entities, mentions}: Names): Names => ({
	entities: entities.map(entity =>
		isUnsure(entity) && /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(entity.name) ? {...entity, kind: 'person'} : entity,
	),
	mentions,
});

const contactsIn = (scene: Scene, headline: string): Contact[] => {
	const {reading, published} = scene;
	const discourse = startOfDiscourse();
	const accounts: Account[] = [];
	const halves: HalfAccount[] = [];
	for (const sentence of reading.sentences.keys()) readSentence(scene, discourse, sentence, accounts, halves);
	const lead = leadOf(reading, headline);
	const found = mergeAccounts(settleKinds(anchored(accounts, published)), published, lead);
	const all = [
		...found,
		...tracesOf(scene, found, lead.end),
		...halfNamedContacts(halves, found, published, lead),
	];
	// Beside a call that is the news, one that is told in passing has its role already.
	return all.every(contact => contact.role === 'background' || isPassing(scene, headline, contact))
		? all.map(contact => ({...contact, role: 'background'}))
		: all;
};

const readSentence = (
	scene: Scene,
	discourse: Discourse,
	sentence: number,
	accounts: Account[],
	halves: HalfAccount[],
): void => {
	const triggers = triggersOf(scene, sentence);
	const {first, last} = scene.reading.sentences[sentence]!;
	let seen = first;
	for (const [i, trigger] of triggers.entries()) {
		seen = advance(scene, discourse, sentence, seen, trigger.at);
		const next = triggers.slice(i + 1).find(({form}) => form !== 'channel');
		const until = next ? (next.noun?.first ?? next.predicate!.first) : last;
		const participants = participantsOf(scene, discourse, trigger, until);
		const opening = accounts.length === 0;
		for (const half of participants.halfNamed) {
			const found = accountsOf(
				scene,
				discourse,
				triggers,
				trigger,
				asParticipants(participants, half),
				opening,
			);
			halves.push(...found.map(account => halfAccount(half, account)));
		}

		for (const account of accountsOf(scene, discourse, triggers, trigger, participants, opening)) {
			if (!(trigger.predicate?.negated && hasSince(scene, trigger))) accounts.push(account);
			discourse.pair = account.participants;
			discourse.last.set(account.kind, account.participants);
			discourse.inContact = true;
			discourse.told = {
				first: discourse.told?.first ?? account.participants,
				paragraph: scene.reading.sentences[sentence]!.paragraph,
			};
			if (account.date?.length === 10) discourse.contactDay = account.date;
			accounts.push(...earlierContacts(scene, trigger, account, until));
		}
	}

	advance(scene, discourse, sentence, seen, last);
	if (triggers.length === 0) {
		for (const predicate of scene.phrases[sentence]!.predicates.filter(isTelling))
			halves.push(...toldAccounts(scene, discourse, sentence, predicate));
	}

	const date = fullDayIn(scene, sentence);
	if (date) discourse.day = {date, sentence};
};
