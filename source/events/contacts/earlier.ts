import type {Account} from './contact.ts';
import * as lexicon from './lexicon.ts';
import type {Scene, When} from './scene.ts';
import {hasSince} from './status.ts';
import {dayOf, isSince, tokenAt, whensIn} from './time.ts';
import type {Trigger} from './trigger.ts';
import {noTurn} from './turns.ts';

/**
 * The contacts that a passage implies without reporting them: "their first call since May" and "had not
 * spoken since May" say that there was one in May, "their second call this month" that there was one before.
 */
export const earlierContacts = (
	scene: Scene,
	trigger: Trigger,
	account: Account,
	until: number,
): Account[] => {
	const implied: Account = {
		...account,
		status: 'occurred',
		date: null,
		fallback: null,
		earlier: true,
		pluperfect: false,
		neutral: false,
		vague: false,
		unplanned: false,
		implied: true,
		anaphoric: false,
		initiator: null,
		channel: null,
		of: noTurn,
	};
	const whens = whensIn(scene, trigger.sentence);
	if (hasSince(scene, trigger)) {
		const since = whens.find(when => {
			const at = tokenAt(scene, when.start);
			return (
				(isSince(scene, when) || isSinceContact(scene, trigger, at)) &&
				at > trigger.at &&
				at < until + 20 &&
				comparesContacts(scene, trigger, at)
			);
		});
		if (since)
			return [
				{
					...implied,
					implied: false,
					kind: kindSince(scene, trigger, tokenAt(scene, since.start)),
					date: dayOf(since.value!),
					mention: mentionOf(scene, since),
				},
			];
	}

	// "tried twice to reach her"; and what a planned second one follows is, as a rule, the news.
	if (account.status === 'attempted' || account.status === 'planned') return [];
	if (account.of.ofDay)
		return [
			{...implied, ...countIn(scene, trigger), date: account.date, of: {...noTurn, turn: 1, ofDay: true}},
		];
	const ordinal = ordinalAt(scene, trigger, until);
	if (ordinal === null) return [];
	const scope = whens.find(when => tokenAt(scene, when.start) > ordinal && dayOf(when.value!)?.length === 7);
	return [{...implied, date: scope ? dayOf(scope.value!) : null}];
};

/** "have not met since a summit in May": what stands behind "since" was such a contact. */
const isSinceContact = ({reading: {tokens}}: Scene, {predicate}: Trigger, at: number): boolean => {
	if (!predicate?.negated) return false;
	for (let i = at - 1, contact = false; i > at - 9 && i >= predicate.last; i--) {
		if (tokens[i]!.lower === 'since') return contact;
		contact ||= lexicon.meetingNouns.has(tokens[i]!.lower) || lexicon.callNouns.has(tokens[i]!.lower);
	}

	return false;
};

/** "have not talked since a meeting in May": then it was a meeting. */
const kindSince = ({reading: {tokens}}: Scene, {kind}: Trigger, at: number): Account['kind'] => {
	for (let i = at - 1; i > at - 9 && i >= 0 && tokens[i]!.lower !== 'since'; i--) {
		if (lexicon.meetingNouns.has(tokens[i]!.lower)) return 'meeting';
	}

	return kind;
};

const mentionOf = (scene: Scene, {start, end}: When): Account['mention'] => ({
	start,
	end,
	text: scene.reading.text.slice(start, end),
});

/** The count alone ("second call"): the rest of "It was their second call of the day" is of the second. */
const countIn = (scene: Scene, {noun}: Trigger): Partial<Pick<Account, 'mention'>> => {
	const {tokens, text} = scene.reading;
	if (!noun) return {};
	const [start, end] = [tokens[noun.head - 1]!.start, tokens[noun.head]!.end];
	return {mention: {start, end, text: text.slice(start, end)}};
};

/** "first … since", "not … since": a count of contacts, not the reason of one. */
const comparesContacts = (
	scene: Scene,
	{predicate, noun, sentence, at: trigger}: Trigger,
	at: number,
): boolean => {
	if (predicate?.negated) return true;
	const {tokens, sentences} = scene.reading;
	const {first} = sentences[sentence]!;
	for (let i = noun ? Math.max(first, trigger - 6) : first; i < at; i++) {
		if (/^(first|only)$/.test(tokens[i]!.lower)) return true;
	}

	return false;
};

/** Where a passage counts its contact as a second, third … one. */
const ordinalAt = (scene: Scene, {noun, at}: Trigger, until: number): number | null => {
	const {tokens} = scene.reading;
	for (let i = noun?.first ?? at; i < Math.min(until, at + 12); i++) {
		if (!/^(second|third|fourth|fifth)$/.test(tokens[i]!.lower)) continue;
		if (i < at || tokens[i + 1]?.lower === 'time') return i;
	}

	return null;
};
