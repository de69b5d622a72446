import type {Facet, ReportingTone} from '../analysis.ts';
import type {Token} from '../language/reading.ts';
import {FacetWords, groupsOf} from './facet-words.ts';
import type {Passage} from './passages.ts';
import {callSense} from './senses.ts';
import type {Talk} from './talk.ts';

/** A predicate of a passage. */
export type Act = Passage['predicates'][number] & {
	/** True where it only tells who says the passage. */
	frames: boolean;
	/** True where those whose talk is the news do it, or one of them. */
	ofParties: boolean;
	/** True where one of them does it to another. */
	betweenParties: boolean;
};

/** What the rules of facets look at. */
export type Aspect = {
	/** Without those that only tell who says it. */
	tokens: readonly Token[];
	/** In order. */
	acts: readonly Act[];
	/** What the passage tells of a talk. */
	talk: Talk;
	/** Where the passage stands in the article's account of calls and meetings, if it reports one. */
	contact: 'main' | 'background' | 'planned' | null;
	/** True where a number counts something here. */
	counts: boolean;
	/** How those who speak here say it. */
	tones: ReadonlySet<ReportingTone>;
	/** True where it is given as somebody's word. */
	attributed: boolean;
};

type Rule = {facet: Facet; holds: (words: FacetWords, aspect: Aspect) => boolean};

/** From the most telling to the least: the first that holds decides. */
const rules: Rule[] = [
	// What is said of "the call" is a statement of its own, though it names the call again.
	{facet: 'confidentiality', holds: words => isWithheld(words)},
	{
		facet: 'initiative',
		holds: (words, {tokens, talk}) =>
			talk.asker?.rang === false ||
			(words.has('talk') && (words.has('initiate') || asksFor(tokens))) ||
			tookPlaceAt(tokens) ||
			hadInitiative(tokens),
	},
	{
		facet: 'call',
		holds: (_, {tokens, talk, contact}) =>
			contact !== 'planned' &&
			contact !== 'background' &&
			(talk.length !== null || tokens.some((_token, i) => isLasting(tokens, i))),
	},
	{
		facet: 'purpose',
		holds: words => words.has('communicate', 'aim') && (words.has('continue') || words.has('serve')),
	},
	{facet: 'earlier contact', holds: (words, {tokens}) => countsTalks(words, tokens)},
	{facet: 'planned contact', holds: (_, {contact}) => contact === 'planned'},
	{facet: 'earlier contact', holds: (_, {contact}) => contact === 'background'},
	{facet: 'call', holds: (_, {contact}) => contact === 'main'},
	{facet: 'planned contact', holds: (words, aspect) => isToCome(words, aspect)},
	{facet: 'earlier contact', holds: words => words.has('former', 'talk') && !words.has('force')},
	{facet: 'earlier contact', holds: words => words.has('talk', 'frequency', 'be')},
	{facet: 'earlier contact', holds: (words, {acts}) => words.has('former') && acts.some(isMeeting)},
	{facet: 'substance', holds: words => words.has('talk', 'manner')},
	{facet: 'call', holds: (_, {tokens}) => tokens.some((_token, i) => isHolding(tokens, i))},
	{facet: 'demands', holds: words => words.has('demand', 'concede', 'deny')},
	{facet: 'substance', holds: (words, {talk}) => talk.stance?.kind === 'agreed' && words.has('agreement')},
	{
		facet: 'denial',
		holds: (words, {tones}) => words.has('deny') || (tones.has('denial') && !words.has('withhold')),
	},
	{facet: 'assessment', holds: words => isUnknown(words)},
	{
		facet: 'denial',
		holds: (words, {attributed}) =>
			words.negated && (words.has('purpose') || (words.has('harm') && (attributed || words.has('intend')))),
	},
	{facet: 'denial', holds: words => words.negated && words.has('claim')},
	// "Insists that its ships are only training".
	{facet: 'denial', holds: (words, {tones}) => tones.has('assertive') && words.has('merely', 'force')},
	{
		facet: 'denial',
		holds: (words, {tokens}) => words.negated && tokens.some((_token, i) => isDirected(tokens, i)),
	},
	{
		facet: 'casualties',
		holds: (words, {counts}) =>
			(words.has('casualty') && (counts || words.negated)) || (words.has('lost', 'lives') && counts),
	},
	{
		facet: 'substance',
		holds: words => words.has('discuss') || (words.has('topic', 'views') && !words.has('harm')),
	},
	{
		facet: 'substance',
		holds: (_, aspect) => aspect.talk.stance?.kind === 'discussed' || isAgreement(aspect),
	},
	{
		facet: 'reaction',
		holds: words =>
			words.has('people') && (words.has('instruct') || words.has('react') || words.has('leave')),
	},
	{facet: 'demands', holds: (words, {tones}) => words.has('demand', 'concede') || tones.has('demand')},
	{
		facet: 'substance',
		holds: (words, {acts, tokens}) => !words.has('warn') && acts.some(act => isConveyed(act, words, tokens)),
	},
	{facet: 'forces', holds: words => words.has('force', 'deploy') && !words.has('harm', 'warn')},
	{
		facet: 'warning',
		holds: (words, {tones}) =>
			words.has('warn') ||
			words.has('possible', 'harm') ||
			words.has('requital', 'harm') ||
			tones.has('warning'),
	},
	{facet: 'reaction', holds: words => words.has('react')},
	{facet: 'forces', holds: (words, {counts}) => words.has('force') && (counts || words.has('deploy'))},
	{facet: 'assessment', holds: words => words.has('assess')},
	{
		facet: 'denial',
		holds: (words, {attributed, acts}) => attributed && words.negated && acts.some(isOfThePast),
	},
];

const ordinals = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'latest']);

/** "It was their third call", "…, the first conversation between them since May". */
const countsTalks = (words: FacetWords, tokens: readonly Token[]): boolean =>
	words.has('former', 'talk') &&
	!words.has('force') &&
	(words.has('be') || ordinals.has(tokens[1]?.lower ?? '')) &&
	tokens.some(({lower}) => ordinals.has(lower));

/** The how-manieth talk it was, where a passage says that rather than that there was one ("first"), or null. */
export const countOf = (tokens: readonly Token[]): string | null =>
	countsTalks(new FacetWords(tokens), tokens) ? tokens.find(({lower}) => ordinals.has(lower))!.lower : null;

const minutes = new Set(['minute', 'hour']);

/** "The call lasted 40 minutes", "were on the line for an hour": how long it was. */
const isLasting = (tokens: readonly Token[], i: number): boolean => {
	const {lemma, pos, lower} = tokens[i]!;
	const verb = lemma === 'last' && pos === 'VERB';
	const line = lower === 'line' || lower === 'phone' || lower === 'telephone';
	if (!verb && !(line && tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'on')) return false;
	return tokens.slice(i + 1, i + 8).some(token => minutes.has(token.lemma));
};

/** "The initiative was Oslo's", "it was she who took the initiative". */
const hadInitiative = (tokens: readonly Token[]): boolean =>
	tokens.some(
		({lemma}, i) =>
			lemma === 'initiative' &&
			(tokens[i + 1]?.lemma === 'be' ||
				tokens.slice(Math.max(0, i - 3), i).some(token => token.lemma === 'take' || token.lemma === 'have')),
	);

/** "Held telephone calls with her colleagues in the north": a contact, though the article names nobody. */
const isHolding = (tokens: readonly Token[], i: number): boolean =>
	(tokens[i]!.lemma === 'hold' || tokens[i]!.lemma === 'have') &&
	tokens
		.slice(i + 1, i + 5)
		.some(
			(token, k) =>
				wired.has(token.lemma) &&
				(token.lemma !== 'call' || callSense(tokens, i + k + 1) === 'talk') &&
				/^(?:with|on|between)$/.test(tokens[i + k + 2]?.lower ?? ''),
		);

/** Nouns of talks that two have with each other, not a body with itself. */
const wired = new Set(['call', 'conversation', 'teleconference', 'videoconference']);

/** "It took place at the initiative of the northern side": what "it" is, the sentence before tells. */
const tookPlaceAt = (tokens: readonly Token[]): boolean =>
	tokens.some(
		({lemma}, i) =>
			(groupsOf(lemma, lemma).has('initiate') || lemma === 'request') &&
			tokens[i + 1]?.lower === 'of' &&
			tokens
				.slice(0, i)
				.some(
					(token, k) =>
						token.lemma === 'occur' || (token.lemma === 'take' && tokens[k + 1]?.lower === 'place'),
				),
	);

const agreeing = new Set(['agree', 'decide', 'resolve', 'settle', 'arrange']);

/** Those who agree with each other, as a passage after the first names them. */
const together = new Set(['they', 'both', 'two', 'pair', 'sides', 'leaders', 'ministers', 'parties']);

/** "They agreed to reopen the bridge", "the two decided on a truce", "it was agreed that". */
const isAgreement = ({tokens, acts}: Aspect): boolean =>
	acts.some(({lemma, ofParties, passive}) => agreeing.has(lemma) && (ofParties || passive)) ||
	tokens.some(
		({lemma}, i) =>
			agreeing.has(lemma) &&
			['to', 'on', 'that'].includes(tokens[i + 1]?.lower ?? '') &&
			tokens.slice(Math.max(0, i - 4), i).some(({lower}) => together.has(lower)),
	);

/** What is denied has happened, or has not: what will not happen is a refusal. */
const isOfThePast = ({tense, modal, perfect, frames}: Act): boolean =>
	!frames && modal === null && (tense === 'past' || perfect);

/** Those who talked tell each other something: "the minister thanked her", "both sides voiced their hope". */
const isConveyed = (act: Act, words: FacetWords, tokens: readonly Token[]): boolean => {
	const {lemma, ofParties, betweenParties, finite, modal} = act;
	if (!ofParties || !finite || modal !== null) return false;
	if (lemma === 'tell') return betweenParties;
	if (lemma === 'be') return words.has('minded');
	// "Expressed regret" is a reaction.
	const reaction = tokens.some(
		({pos, lemma, lower}) => pos === 'NOUN' && groupsOf(lemma, lower).has('react'),
	);
	return groupsOf(lemma, lemma).has('convey') && !reaction;
};

/** "Lund will visit Oslo in May", "talks are to resume on Friday", "no further call is planned". */
const isToCome = (words: FacetWords, {acts, talk}: Aspect): boolean =>
	talk.stance?.kind === 'planned' ||
	acts.some(({lemma, tense, modal, frames, passive}, i) => {
		// "Any attack will be met with force" is no meeting.
		if (frames || (lemma === 'meet' && passive)) return false;
		const governor = acts[i - 1];
		const expected = governor !== undefined && groupsOf(governor.lemma, governor.lemma).has('expected');
		const future =
			modal === 'will' ||
			tense === 'future' ||
			(tense === 'infinitive' && (expected || governor?.lemma === 'be'));
		const own = groupsOf(lemma, lemma);
		if (future) return own.has('encounter') || (own.has('reconvene') && words.has('talk'));
		return own.has('expected') && words.has('encounter');
	});

/** "Asked for the call". */
const asksFor = (tokens: readonly Token[]): boolean =>
	tokens.some(({lemma}, i) => lemma === 'ask' && tokens[i + 1]?.lower === 'for');

/** "They last met in June", "since the ministers sat together". */
const isMeeting = ({lemma, tense, perfect, ofParties}: Act): boolean =>
	ofParties && (tense === 'past' || perfect) && meeting.has(lemma);

const meeting = new Set(['meet', 'sit', 'speak', 'talk', 'confer']);

/** "Directed against", "aimed at". */
const isDirected = (tokens: readonly Token[], i: number): boolean =>
	(tokens[i]!.lemma === 'direct' || tokens[i]!.lemma === 'aim') &&
	['against', 'at'].includes(tokens[i + 1]?.lower ?? '');

const isWithheld = (words: FacetWords): boolean =>
	(words.has('withhold', 'disclose') && (words.has('talk') || words.has('discuss'))) ||
	(words.has('detail') && (words.has('withhold') || (words.negated && words.has('disclose')))) ||
	(words.has('divulge') && (words.negated || words.has('withhold'))) ||
	(words.has('keep', 'withhold') && !words.has('force'));

const isUnknown = (words: FacetWords): boolean =>
	words.has('unknown', 'decide') || words.has('unclear') || (words.negated && words.has('certainty'));

/** What a passage is about. Rules over groups of words (`data/words/facets.json`); "background" where none holds. */
export const facetOf = (aspect: Aspect): Facet => {
	const words = new FacetWords(aspect.tokens);
	return rules.find(rule => rule.holds(words, aspect))?.facet ?? 'background';
};

/** Whether a warning says what will be done in return, rather than what may happen. */
export const isRequital = (tokens: readonly Token[]): boolean => new FacetWords(tokens).has('requital');
