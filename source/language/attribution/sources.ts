import type {Source} from '../../analysis.ts';
import type {Entity, Mention, Names} from '../names.ts';
import type {Reading, Token} from '../reading.ts';
import {spanIndexAt} from '../spans.ts';
import {NamedAgain} from './again.ts';
import type {SourceRun} from './findings.ts';
import {paperAfter} from './papers.ts';

/** A source by its name; on which side it is, is not told by the language. */
export type NamedSource = Omit<Source, 'side' | 'unnamed'>;

/** What a source is, as far as a pronoun can tell: "he" is no ministry, "it" no person. */
type Kind = 'person' | 'thing' | 'unknown';

type Known = {name: string; kind: Kind; plural: boolean; run: SourceRun};

const personal = new Set(['he', 'she', 'him', 'her', 'his']);
const impersonal = new Set(['it', 'its']);
const plural = new Set(['they', 'them', 'their', 'both']);
const relative = new Set(['who', 'which', 'that']);
const determiners = new Set([
	'the',
	'a',
	'an',
	'this',
	'that',
	'its',
	'his',
	'her',
	'their',
	'another',
	'some',
]);
const definite = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their']);
const peopleNouns =
	/(?:er|or|man|woman|men|ist|ian|ent|official|aide|chief|head|secretary|ally|expert|analyst|lawyer|judge|deputy|general|colonel|diplomat|critic|source)s?$/i;

/** How far back, in tokens, a pronoun looks for a person who has not spoken yet. */
const reach = 120;

/**
 * Gives sources their names, in the order of the text: a surname becomes the full name, "he" the person who
 * spoke or was named last, "the ministry" the one named before ("the Ministry of Ports"). Where the article
 * does not tell, the name is what stands there, without its article.
 */
export class SourceNames {
	private readonly reading: Reading;
	private readonly names: Names;
	/** The last source of each sort, and by each word of its name. */
	private latest: Known | null = null;
	private latestPerson: Known | null = null;
	private latestThing: Known | null = null;
	private latestPlural: Known | null = null;
	private readonly byWord = new Map<string, Known>();
	/** Who spoke last in a paper of each sort. */
	private readonly issuers = new Map<string, Known>();
	/** Bodies by the words of their names, persons by those of their roles. */
	private readonly entityByWord = new Map<string, Entity>();
	/** Mentions by the index of each token that they cover; persons win. */
	private readonly mentionAt = new Map<number, Mention>();
	private readonly persons: Mention[];
	private readonly again: NamedAgain;

	constructor(reading: Reading, names: Names) {
		this.reading = reading;
		this.names = names;
		this.again = new NamedAgain(reading, names);
		for (const entity of names.entities) {
			for (const form of entity.kind === 'person'
				? entity.roles
				: entity.kind === 'body'
					? [entity.name]
					: []) {
				for (const word of wordsOf(form))
					if (!this.entityByWord.has(word)) this.entityByWord.set(word, entity);
			}
		}

		this.persons = names.mentions.filter(mention => this.isPerson(mention));
		for (const mention of names.mentions) {
			for (let i = mention.first; i < mention.last; i++) {
				const other = this.mentionAt.get(i);
				if (!other || (this.isPerson(mention) && !this.isPerson(other))) this.mentionAt.set(i, mention);
			}
		}
	}

	/** Names the source in a run of tokens. To be asked in the order of the text. */
	source(run: SourceRun): NamedSource {
		const found = this.resolve(run);
		this.remember(found);
		const {tokens} = this.reading;
		return {name: found.name, start: tokens[run.first]!.start, end: tokens[run.last - 1]!.end, via: []};
	}

	/** The last source named, for a quotation that stands alone after it. */
	last(): NamedSource | null {
		const known = this.latest;
		if (!known) return null;
		const {tokens} = this.reading;
		const {run, name} = known;
		return {name, start: tokens[run.first]!.start, end: tokens[run.last - 1]!.end, via: []};
	}

	/** The name alone of a source in a chain. */
	nameOf(run: SourceRun): string {
		return this.resolve(run).name;
	}

	private remember(found: Known): void {
		this.latest = found;
		if (found.plural) this.latestPlural = found;
		else {
			if (found.kind !== 'thing') this.latestPerson = found;
			if (found.kind !== 'person') this.latestThing = found;
		}

		const paper = paperAfter(this.reading, found.run);
		if (paper !== null) this.issuers.set(paper, found);
		if (this.isName(found.run)) this.again.keep(found.name);
		for (const word of wordsOf(found.name)) this.byWord.set(word, found);
	}

	private resolve(run: SourceRun): Known {
		if (run.owner) return {...this.resolve(run.owner), run};
		const {head} = run;
		const token = this.reading.tokens[head]!;
		const known = (name: string, kind: Kind): Known => ({name, kind, plural: isPlural(token), run});
		if (relative.has(token.lower)) return this.antecedent(run) ?? known(this.text(run), 'unknown');
		if (personal.has(token.lower)) return this.person(run) ?? known(this.text(run), 'person');
		if (impersonal.has(token.lower)) return this.thing(run) ?? known(this.text(run), 'thing');
		if (plural.has(token.lower)) return this.several(run) ?? known(this.text(run), 'unknown');
		const series = this.series(run);
		if (series) return series;
		const country = this.countryOf(run);
		const body = country && this.again.body(run, country);
		if (body) return known(body.name, 'thing');
		const mention = this.mentionIn(run);
		const entity = mention && this.names.entities[mention.entity]!;
		const fullName = entity?.kind === 'body' ? null : this.again.person(this.text(run));
		if (fullName) return known(fullName, 'person');
		if (entity) return known(entity.name, kindOf(entity));
		const first = this.reading.tokens[run.first]!;
		const issuer = first.lower === 'the' && run.last === run.head + 1 ? this.issuers.get(token.lower) : null;
		if (issuer) return {...issuer, run};
		// "the French ministry" is not the Russian one.
		const same = definite.has(first.lower) && country === null ? this.sameHead(token, run) : null;
		if (same) return {...same, run};
		if (peopleNouns.test(token.lower)) return known(this.text(run), 'person');
		return known(this.text(run), token.pos === 'NOUN' ? 'thing' : 'unknown');
	}

	/** The country that a phrase opens with: "the Russian ministry", "Russia's ministry". */
	private countryOf(run: SourceRun): string | null {
		const at = this.reading.tokens[run.first]!.pos === 'DET' ? run.first + 1 : run.first;
		const mention = this.mentionAt.get(at);
		if (!mention || mention.first !== at || at >= run.head) return null;
		const {kind, country} = this.names.entities[mention.entity]!;
		return kind === 'person' ? null : country;
	}

	/** Whether all its words are of a name. */
	private isName(run: SourceRun): boolean {
		return this.reading.tokens.slice(run.first, run.last).every(({pos}) => pos === 'PROPN');
	}

	private isPerson(mention: Mention): boolean {
		return this.names.entities[mention.entity]!.kind === 'person';
	}

	/** "Lund and Brandt": each by their full name. */
	private series(run: SourceRun): Known | null {
		const {tokens} = this.reading;
		if (!tokens.slice(run.first, run.last).some(({lower}) => lower === 'and')) return null;
		const parts: string[] = [];
		for (let i = run.first; i < run.last; i++) {
			const mention = this.mentionAt.get(i);
			if (!mention || mention.last > run.last) continue;
			i = mention.last - 1;
			// "the Russian news agency": an adjective, not one of those who speak.
			const next = i + 1 < run.last ? tokens[i + 1]! : null;
			if (next && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.lower === "'s")) continue;
			parts.push(this.names.entities[mention.entity]!.name);
		}

		const names = [...new Set(parts)];
		if (names.length < 2) return null;
		return {name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, kind: 'unknown', plural: true, run};
	}

	/**
	 * A person named anywhere in the phrase ("the port minister, Ada Brandt"), or a name that is its head. Whom a
	 * preposition joins to the head is another: "a spokesman for Brandt".
	 */
	private mentionIn(run: SourceRun): Mention | null {
		const {tokens} = this.reading;
		for (let i = run.first; i < run.last; i++) {
			const mention = this.mentionAt.get(i);
			if (!mention || !this.isPerson(mention) || mention.last <= run.head) continue;
			if (mention.first <= run.head || tokens[beforeRole(this.reading, mention)]!.pos !== 'ADP')
				return mention;
		}

		return this.mentionAt.get(run.head) ?? null;
	}

	/** The person who spoke last, or who was named since. */
	private person(run: SourceRun): Known | null {
		const spoken = this.latestPerson;
		const sentence = this.reading.tokens[run.first]!.sentence;
		const mention = this.personBefore(run.first);
		if (!mention) return spoken ? {...spoken, kind: 'person', run} : null;
		const named: Known = {
			name: this.names.entities[mention.entity]!.name,
			kind: 'person',
			plural: false,
			run,
		};
		// What is not known to be a person is none where somebody is named after it.
		if (!spoken || (spoken.kind !== 'person' && mention.first > spoken.run.last)) return named;
		const {tokens} = this.reading;
		// Who spoke stays in mind for some sentences; somebody else who opens the sentence before takes over.
		const opens = this.opensSentence(mention) && tokens[mention.first]!.sentence >= sentence - 1;
		return opens && mention.first > spoken.run.last ? named : {...spoken, kind: 'person', run};
	}

	private personBefore(token: number): Mention | null {
		let best: Mention | null = null;
		for (let i = this.before(token); i >= 0 && this.persons[i]!.first > token - reach; i--) {
			const mention = this.persons[i]!;
			best ??= mention;
			if (this.opensSentence(mention)) return mention;
		}

		return best;
	}

	/** Index of the last person named before a token. */
	private before(token: number): number {
		return spanIndexAt(this.persons, this.reading.tokens[token]!.start - 1);
	}

	private opensSentence(mention: Mention): boolean {
		const {first} = this.reading.sentences[this.reading.tokens[mention.first]!.sentence]!;
		if (mention.first - first > 3) return false;
		return !this.reading.tokens.slice(first, mention.first).some(({pos}) => pos === 'VERB' || pos === 'AUX');
	}

	/** The body or place that spoke last, or that the sentence before has been about since. */
	private thing(run: SourceRun): Known | null {
		const spoken = this.latestThing;
		const mention = this.subjectBefore(run.first);
		if (mention && mention.first >= (spoken?.run.last ?? 0)) {
			const entity = this.names.entities[mention.entity]!;
			return {name: entity.name, kind: kindOf(entity), plural: false, run};
		}

		return spoken && {...spoken, run};
	}

	/** The body or place with which the sentence before a token's begins, where it is what the verb is said of. */
	private subjectBefore(token: number): Mention | null {
		const {tokens, sentences} = this.reading;
		const here = tokens[token]!.sentence;
		const [before, sentence] = [sentences[here - 1], sentences[here]!];
		if (!before || before.paragraph !== sentence.paragraph) return null;
		const first = tokens[before.first]!.pos === 'DET' ? before.first + 1 : before.first;
		const mention = this.mentionAt.get(first);
		if (!mention || mention.first > first || this.isPerson(mention)) return null;
		const next = tokens[mention.last]?.pos;
		return next === 'VERB' || next === 'AUX' || next === 'ADV' ? mention : null;
	}

	private several(run: SourceRun): Known | null {
		return this.latestPlural && {...this.latestPlural, run};
	}

	/** "who": what stands right before. */
	private antecedent(run: SourceRun): Known | null {
		let i = run.first - 1;
		while (i > 0 && /^[,(]$/.test(this.reading.tokens[i]!.text)) i--;
		const mention = this.mentionAt.get(i);
		if (!mention) return null;
		const entity = this.names.entities[mention.entity]!;
		return {name: entity.name, kind: kindOf(entity), plural: false, run};
	}

	/** "the official" after "a palace official", "the ministry" after "the Ministry of Ports". */
	private sameHead(head: Token, run: SourceRun): Known | null {
		const spoken = this.byWord.get(head.lower);
		if (spoken) return this.isOfAnother(run, spoken) ? null : spoken;
		const entity = this.entityByWord.get(head.lower);
		if (!entity) return null;
		return {name: entity.name, kind: kindOf(entity), plural: false, run};
	}

	/** "the coastguard of Norway": of a place that the name of the one before does not have. */
	private isOfAnother(run: SourceRun, {name}: Known): boolean {
		for (let i = run.head + 1; i < run.last; i++) {
			const mention = this.mentionAt.get(i);
			if (!mention) continue;
			const {country, aliases} = this.names.entities[mention.entity]!;
			const told = this.names.entities.some(
				other =>
					other.country !== null &&
					other.country === country &&
					other.aliases.some(form => name.includes(form)),
			);
			if (!told && !aliases.some(form => name.includes(form))) return true;
		}

		return false;
	}

	private text(run: SourceRun): string {
		const {tokens, text} = this.reading;
		const first =
			run.last - run.first > 1 && determiners.has(tokens[run.first]!.lower) ? run.first + 1 : run.first;
		return text.slice(tokens[first]!.start, tokens[run.last - 1]!.end).replace(/\s+/g, ' ');
	}
}

/** A name that the article does not place anywhere may be a surname that stands alone. */
const kindOf = ({kind, country}: Entity): Kind => {
	if (kind === 'person') return 'person';
	return kind === 'place' && country === null ? 'unknown' : 'thing';
};

/** The token before a person's name and the whole role in front of it: "Foreign" of "Foreign Minister Brandt" too. */
const beforeRole = ({tokens}: Reading, {first, start, name}: Mention): number => {
	let i = first - 1;
	while (start < name.start && tokens[i]!.pos === 'PROPN') i--;
	return i;
};

const isPlural = (token: Token): boolean =>
	plural.has(token.lower) ||
	(token.pos === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s'));

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\d]+/u);
