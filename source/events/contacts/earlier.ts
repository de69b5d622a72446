import type {Account} from './contacts.ts';
import type {Scene} from './scene.ts';
import {hasSince} from './status.ts';
import {dayOf, isSince, tokenAt, whensIn} from './time.ts';
import type {Trigger} from './triggers.ts';

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
	const base = {
		...account,
		status: 'occurred' as const,
		earlier: true,
		anaphoric: false,
		fallback: null,
		initiator: null,
		channel: null,
	};
	if (hasSince(scene, trigger)) {
		for (const when of whensIn(scene, trigger.sentence)) {
			const at = tokenAt(scene, when.start);
			if (
				!isSince(scene, when) ||
				at < trigger.at ||
				at > until + 20 ||
				!comparesContacts(scene, trigger, at)
			)
				continue;
			return [{...base, date: dayOf(when.value!), mention: when_(scene, when)}];
		}
	}

	return [];
};

const when_ = (scene: Scene, {start, end}: {start: number; end: number}) => ({
	start,
	end,
	text: scene.reading.text.slice(start, end),
});

/** "first since", "not … since": a count of contacts, not the reason of one. */
const comparesContacts = (scene: Scene, {predicate, noun, sentence}: Trigger, at: number): boolean => {
	if (predicate?.negated) return true;
	const {tokens, sentences} = scene.reading;
	for (let i = noun?.first ?? sentences[sentence]!.first; i < at; i++)
		if (/^(first|only)$/.test(tokens[i]!.lower)) return true;
	return false;
};
