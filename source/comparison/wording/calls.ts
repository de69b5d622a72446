import contacts from '../../../data/words/contacts.json' with {type: 'json'};
import type {Event, Evidence, Span, Wording} from '../../analysis.ts';
import {comparable} from '../../language/characters.ts';
import {type Choice, type Texts, wordingOf} from './choices.ts';

/** How each outlet puts its news that the two spoke ("dialled", "held telephone talks"). */
export const callWordings = (events: readonly Event[], texts: Texts): Wording[] => {
	const series = new Map<string, Choice[]>();
	for (const event of events) {
		if (event.kind === 'story') continue;
		const key = `${event.kind}\n${event.series}`;
		const choices = series.get(key) ?? [];
		for (const {article, role, status, mentions} of event.reports) {
			// A talk to come is another one than the one that the others tell of.
			if (status === 'planned') continue;
			const text = texts.get(article);
			if (role === 'main' && text !== undefined && mentions[0])
				choices.push(choiceIn(article, mentions[0], text));
		}

		series.set(key, choices);
	}

	return [...series]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([key, choices]) => {
			const [kind, name] = key.split('\n') as [string, string];
			return wordingOf(name, {kind: 'contact', concept: `the ${kind}`}, choices, texts);
		});
};

const choiceIn = (article: string, mention: Omit<Evidence, 'article'>, text: string): Choice => {
	const {start, end} = phraseIn(text, mention);
	return {article, start, end, form: comparable(text.slice(start, end))};
};

/** Where the verb of a contact ends and those begin with whom it was: "spoke by telephone | with his colleague". */
const others = /\s+(?:with|to|between|on|late|his|her|their|the)\b|\s+\p{Lu}|[,.;“”"]/u;

/** Characters after the start of a mention in which the word that tells of a contact is looked for. */
const reach = 160;

/** The phrase that tells of the contact; of a mention without such a word ("thanked"), all up to the other person. */
const phraseIn = (text: string, mention: Span): Span => {
	const told = text.slice(mention.start, mention.end);
	const cut = told.search(others);
	const opening = {start: mention.start, end: mention.start + (cut > 0 ? cut : told.length)};
	const sentence = text.slice(mention.start, mention.start + reach).split(/[.!?]\s|\n/, 1)[0]!;
	const words = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map(({0: word, index}) => ({
		word,
		start: mention.start + index,
		end: mention.start + index + word.length,
	}));
	let at = words.findIndex(({word}) => tellsContact(word));
	if (at < 0) return opening;
	// "A telephone call" has two.
	while (words[at + 1]?.start === words[at]!.end + 1 && tellsContact(words[at + 1]!.word)) at++;
	const first = firstOf(text, words, at);
	const last = lastOf(text, words, at);
	const phrase = {start: words[first]!.start, end: words[last]!.end};
	if (first === 0 && isNoun(words[first]!.word)) return fromVerb(text, phrase);
	// "Held talks by telephone" is longer than the words up to the first that tells.
	const within = phrase.start >= opening.start && phrase.end <= opening.end;
	if (within && first === 0 && !isName(words[first]!.word)) return withoutRole(opening, words, last);
	return phrase;
};

/** Words that a noun of a contact takes along before it, at most: "picked up the | phone". */
const mostBefore = 5;

/** "Picked up the | phone", "in a terse | telephone call": a mention may begin with the noun, the choice does not. */
const fromVerb = (text: string, {start, end}: Span): Span => {
	const before = text.slice(Math.max(0, start - reach), start);
	const run = /(?<![\p{L}'’-])(?:(?:\p{Ll}[\p{Ll}'’-]*|\p{Lu}\p{Ll}+day) )+$/u.exec(before)?.[0] ?? '';
	const words = run.split(' ').slice(0, -1).slice(-mostBefore);
	// What opens it may belong to what was said before: "who | had a call", "and | had a call".
	while (words.length > 0 && leading.test(words[0]!)) words.shift();
	return {start: start - words.reduce((length, word) => length + word.length + 1, 0), end};
};

const leading =
	/^(?:and|but|who|which|that|also|as|when|after|before|because|with|of|by|two|both|his|her|their|its)$/;

type Word = Span & {word: string};

const nouns = new Set([...contacts.callNouns, ...contacts.talkNouns, ...contacts.meetingNouns]);

const isNoun = (word: string): boolean => device.test(word) || nouns.has(comparable(word).replace(/s$/, ''));

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Words of a phrase before the one that tells of the contact, at most: "had a rather long half-hour Teams call". */
const longest = 7;

/** Back to the verb: up to a comma or a name, but for the one of a device ("a Teams call"). */
const firstOf = (text: string, words: readonly Word[], at: number): number => {
	let first = at;
	while (first > 0 && at - first < longest) {
		const before = words[first - 1]!;
		const device = first === at && /^(?:an?|the)$|-/.test(words[first - 2]?.word ?? '');
		if (text.slice(before.end, words[first]!.start) !== ' ' || (isName(before.word) && !device)) break;
		first--;
	}

	// "And | had a call", "with | a call".
	while (
		first < at &&
		/^(?:and|but|who|which|that|also|with|of|two|both|his|her|their)$/i.test(words[first]!.word)
	)
		first++;
	return first;
};

const device = /^(?:phone|telephone|line|hotline|link|video|videolink|video-link|zoom)$/i;

/** On to the device: "talked on the phone", "spoke by secure video link". */
const lastOf = (text: string, words: readonly Word[], at: number): number => {
	if (!/^(?:by|over|via|on|through)$/.test(words[at + 1]?.word ?? '')) return particleOf(words, at);
	const till = words.slice(at + 2, at + 6).findLastIndex(({word}) => device.test(word));
	if (till < 0) return at;
	const last = at + 2 + till;
	return /^[^,;.“”"]*$/.test(text.slice(words[at]!.end, words[last]!.start)) ? last : at;
};

/** "Rang up", "took place". */
const particleOf = (words: readonly Word[], at: number): number => {
	if (/^(?:up|back)$/.test(words[at + 1]?.word ?? '')) return at + 1;
	return words[at + 1]?.word === 'took' && words[at + 2]?.word === 'place' ? at + 2 : at;
};

/** "Rang up | patron Nils Lund": what a person is called is no part of how the contact is put. */
const withoutRole = (opening: Span, words: readonly Word[], last: number): Span => {
	const inside = words.filter(({end}) => end <= opening.end);
	const named = isName(words[inside.length]?.word ?? '');
	return named && inside.length > last + 1 ? {start: opening.start, end: words[last]!.end} : opening;
};

const telling = new Set([
	...contacts.talk,
	...contacts.ring,
	...contacts.meet,
	...contacts.callNouns,
	...contacts.talkNouns,
	...contacts.meetingNouns,
	...contacts.meals,
	...contacts.telephone,
	...['spoke', 'spoken', 'rung', 'met', 'hosted', 'received', 'visited', 'discussed'],
]);

/** With the endings of English verbs and nouns taken off ("dialled", "chatting", "calls"). */
const tellsContact = (word: string): boolean => {
	const lower = comparable(word);
	if (telling.has(lower)) return true;
	const stem = lower.replace(/(?:s|ed|ing)$/, '');
	return stem !== lower && (telling.has(stem) || telling.has(`${stem}e`) || telling.has(stem.slice(0, -1)));
};
