import denials from '../../data/words/denials.json' with {type: 'json'};
import facetWords from '../../data/words/facets.json' with {type: 'json'};
import type {Facet, ReportingTone} from '../analysis.ts';
import type {Token} from '../language/reading.ts';

type Group = keyof typeof facetWords.words;

const groups = new Map<string, Set<Group>>();
for (const [group, lemmas] of Object.entries(facetWords.words)) {
	for (const lemma of lemmas) {
		const known = groups.get(lemma);
		if (known) known.add(group as Group);
		else groups.set(lemma, new Set([group as Group]));
	}
}

const negations = new Set(denials.negations);

/** What the rules of facets look at. */
export type Aspect = {
	tokens: readonly Token[];
	/** Where the passage stands in the article's account of calls and meetings, if it reports one. */
	contact: 'main' | 'background' | null;
	/** True where a number counts something here. */
	counts: boolean;
	/** How those who speak here say it. */
	tones: ReadonlySet<ReportingTone>;
	/** True where it is given as somebody's word. */
	attributed: boolean;
};

const none: ReadonlySet<Group> = new Set();

const groupsOf = (lemma: string, lower: string): ReadonlySet<Group> =>
	groups.get(lemma) ??
	groups.get(lower) ??
	// A plural with a capital ("Americans") keeps its ending as a lemma.
	(lower.endsWith('s') ? groups.get(lower.slice(0, -1)) : undefined) ??
	none;

/** The sense that "call" does not have here: of a talk in "called for a truce", of a demand in "held a call with". */
const senseless = (pos: Token['pos'], next: Token | undefined): Group =>
	next?.lower === 'for' || (pos === 'VERB' && next?.lower === 'on') ? 'talk' : 'demand';

/** How often each group of words stands in a passage. */
class Counts {
	private readonly counts = new Map<Group, number>();
	readonly negated: boolean;

	constructor(tokens: readonly Token[]) {
		this.negated = tokens.some(token => negations.has(token.lower));
		for (const [i, {lower, lemma, pos}] of tokens.entries()) {
			const others = lemma === 'call' ? senseless(pos, tokens[i + 1]) : null;
			for (const group of groupsOf(lemma, lower)) {
				if (group === others) continue;
				this.counts.set(group, (this.counts.get(group) ?? 0) + 1);
			}
		}
	}

	has(...wanted: Group[]): boolean {
		return wanted.every(group => this.counts.has(group));
	}
}

type Rule = {facet: Facet; holds: (words: Counts, aspect: Aspect) => boolean};

/** From the most telling to the least: the first that holds decides. */
const rules: Rule[] = [
	// What is said of "the call" is a statement of its own, though it names the call again.
	{facet: 'confidentiality', holds: words => isWithheld(words)},
	{
		facet: 'initiative',
		holds: (words, {tokens}) =>
			(words.has('talk') && (words.has('initiate') || asksFor(tokens))) ||
			tookPlaceAt(tokens) ||
			hadInitiative(tokens),
	},
	{facet: 'call', holds: (_, {tokens}) => tokens.some((_token, i) => isLasting(tokens, i))},
	{facet: 'purpose', holds: words => words.has('continue', 'communicate', 'aim')},
	{facet: 'earlier contact', holds: (words, {tokens}) => countsTalks(words, tokens)},
	{facet: 'earlier contact', holds: (_, {contact}) => contact === 'background'},
	{facet: 'call', holds: (_, {contact}) => contact === 'main'},
	{facet: 'earlier contact', holds: words => words.has('former', 'talk') && !words.has('force')},
	{facet: 'earlier contact', holds: words => words.has('talk', 'frequency', 'be')},
	{facet: 'call', holds: (_, {tokens}) => tokens.some((_token, i) => isHolding(tokens, i))},
	{facet: 'demands', holds: words => words.has('demand', 'concede', 'deny')},
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
	{facet: 'casualties', holds: (words, {counts}) => words.has('casualty') && counts},
	{
		facet: 'substance',
		holds: words => words.has('discuss') || (words.has('topic', 'views') && !words.has('harm')),
	},
	{facet: 'substance', holds: (_, {tokens}) => tokens.some((_token, i) => isAgreement(tokens, i))},
	{facet: 'reaction', holds: words => words.has('people') && (words.has('instruct') || words.has('react'))},
	{facet: 'demands', holds: (words, {tones}) => words.has('demand', 'concede') || tones.has('demand')},
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
];

const ordinals = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'latest']);

/** "It was their third call", "…, the first conversation between them since May". */
const countsTalks = (words: Counts, tokens: readonly Token[]): boolean =>
	words.has('former', 'talk') &&
	!words.has('force') &&
	(words.has('be') || ordinals.has(tokens[1]?.lower ?? '')) &&
	tokens.some(({lower}) => ordinals.has(lower));

/** The how-manieth talk it was, where a passage says that rather than that there was one ("first"), or null. */
export const countOf = (tokens: readonly Token[]): string | null =>
	countsTalks(new Counts(tokens), tokens) ? tokens.find(({lower}) => ordinals.has(lower))!.lower : null;

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
			(token, k) => wired.has(token.lemma) && /^(?:with|on|between)$/.test(tokens[i + k + 2]?.lower ?? ''),
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

/** Those who agree with each other, as a passage after the first names them. */
const together = new Set(['they', 'both', 'two', 'pair', 'sides', 'leaders', 'ministers', 'parties']);

/** "They agreed to reopen the bridge", "the two agreed on a truce". */
const isAgreement = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.lemma === 'agree' &&
	['to', 'on', 'that'].includes(tokens[i + 1]?.lower ?? '') &&
	tokens.slice(Math.max(0, i - 4), i).some(({lower}) => together.has(lower));

/** "Asked for the call". */
const asksFor = (tokens: readonly Token[]): boolean =>
	tokens.some(({lemma}, i) => lemma === 'ask' && tokens[i + 1]?.lower === 'for');

const isWithheld = (words: Counts): boolean =>
	(words.has('withhold', 'disclose') && (words.has('talk') || words.has('discuss'))) ||
	(words.has('detail') && (words.has('withhold') || (words.negated && words.has('disclose')))) ||
	(words.has('divulge') && (words.negated || words.has('withhold'))) ||
	(words.has('keep', 'withhold') && !words.has('force'));

const isUnknown = (words: Counts): boolean =>
	words.has('unknown', 'decide') || words.has('unclear') || (words.negated && words.has('certainty'));

/** What a passage is about. Rules over groups of words (`data/words/facets.json`); "background" where none holds. */
export const facetOf = (aspect: Aspect): Facet => {
	const words = new Counts(aspect.tokens);
	return rules.find(rule => rule.holds(words, aspect))?.facet ?? 'background';
};

/** Whether a warning says what will be done in return, rather than what may happen. */
export const isRequital = (tokens: readonly Token[]): boolean => new Counts(tokens).has('requital');
