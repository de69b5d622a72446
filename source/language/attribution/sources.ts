import type {Source, Span} from '../../analysis.ts';
import {genderOfPronoun} from '../genders.ts';
import type {Mention, Names} from '../names.ts';
import type {Reading, Token} from '../reading.ts';
import {isRelative} from '../tags.ts';
import {NamedAgain} from './again.ts';
import {Descriptions} from './descriptions.ts';
import type {SourceRun} from './findings.ts';
import {
	isPlural,
	type Kind,
	type Known,
	knownEntity,
	knownPerson,
	knownSeveral,
	knownWords,
} from './known.ts';
import {Mentioned} from './mentioned.ts';
import {paperAfter} from './papers.ts';
import {isPronoun, Pronouns} from './pronouns.ts';
import {seriesOf} from './series.ts';

/** A source by its name; on which side it is, is not told by the language. */
export type NamedSource = Omit<Source, 'side' | 'unnamed'>;

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
const peopleNouns =
	/(?:er|or|man|woman|men|ist|ian|ent|official|aide|chief|head|secretary|ally|expert|analyst|lawyer|judge|deputy|general|colonel|diplomat|critic|source)s?$/i;

/**
 * Gives sources their names, in the order of the text: a surname becomes the full name, "he" the person who
 * spoke or was named last, "the ministry" the one named before ("the Ministry of Ports"). Where the article
 * does not tell, the name is what stands there, without its article.
 */
export class SourceNames {
	private readonly reading: Reading;
	private readonly mentioned: Mentioned;
	private readonly pronouns: Pronouns;
	private readonly descriptions: Descriptions;
	private readonly again: NamedAgain;
	/** Who spoke last in a paper of each sort. */
	private readonly issuers = new Map<string, Known>();

	/** @param quotations In order, none inside another. */
	constructor(reading: Reading, names: Names, quotations: readonly Span[]) {
		this.reading = reading;
		this.mentioned = new Mentioned(reading, names, quotations);
		this.pronouns = new Pronouns(reading, this.mentioned);
		this.descriptions = new Descriptions(reading, names, this.mentioned);
		this.again = new NamedAgain(reading, names);
	}

	/** Names the source in a run of tokens. To be asked in the order of the text. */
	source(run: SourceRun): NamedSource {
		const part = this.part(run);
		const found = part ?? this.resolve(run);
		// "The officials", said after "one of them", are all of them again.
		if (found && !part) this.remember(found);
		const {tokens} = this.reading;
		const name = found?.name ?? this.text(run);
		return {name, start: tokens[run.first]!.start, end: tokens[run.last - 1]!.end, via: []};
	}

	/** The name alone of a source in a chain. */
	nameOf(run: SourceRun): string {
		return this.resolve(run)?.name ?? this.text(run);
	}

	private remember(found: Known): void {
		this.pronouns.remember(found);
		this.descriptions.remember(found);
		const paper = paperAfter(this.reading, found.run);
		if (paper !== null) this.issuers.set(paper, found);
		if (this.isName(found.run)) this.again.keep(found.name);
	}

	/** Null where a pronoun stands for nobody whom the article tells. */
	private resolve(run: SourceRun): Known | null {
		const head = this.reading.tokens[run.head]!;
		if (run.owner) {
			const owner = this.resolve(run.owner);
			return owner && {...owner, kind: head.lower === 'which' ? 'thing' : owner.kind, run};
		}

		if (isRelative(head)) return null;
		if (isPronoun(head)) return this.pronouns.referent(run);
		return this.named(run) ?? this.described(run);
	}

	/** By a name in the run: of those who speak together, of a body of a country, of a person. */
	private named(run: SourceRun): Known | null {
		const series = seriesOf(this.reading, this.mentioned, run);
		if (series !== null) return knownSeveral(series.join(' and ') || this.text(run), run);
		const country = this.mentioned.countryOf(run);
		const body = country && this.again.body(run, country);
		if (body) return knownEntity(body, run);
		const mention = this.mentionIn(run);
		const entity = mention && this.mentioned.entity(mention);
		// "The mayors, Nils Lund and Ada Brandt, said"
		if (entity?.kind === 'person' && isPlural(this.reading.tokens[run.head]!)) return null;
		const fullName = entity?.kind === 'body' ? null : this.again.person(this.text(run));
		if (fullName) return knownPerson(fullName, entity?.kind === 'person' ? entity.roles : [], run);
		return entity && knownEntity(entity, run);
	}

	/** By what they are: "the ministry", "the statement", "a palace official". */
	private described(run: SourceRun): Known {
		const head = this.reading.tokens[run.head]!;
		const first = this.reading.tokens[run.first]!;
		const issuer = first.lower === 'the' && run.last === run.head + 1 ? this.issuers.get(head.lower) : null;
		const known = issuer ?? this.descriptions.referent(run);
		if (known) return {...known, run};
		const kind: Kind = peopleNouns.test(head.lower) ? 'person' : head.pos === 'NOUN' ? 'thing' : 'unknown';
		const name = kind === 'thing' ? this.ownedName(run) : this.text(run);
		return knownWords(name, kind, head, run);
	}

	/**
	 * The name of a body that is somebody's: "Lund's office" for "his office"; where the article does not tell whose,
	 * the words as they stand, for "his office" and "her office" are two.
	 */
	private ownedName(run: SourceRun): string {
		const first = this.reading.tokens[run.first]!;
		if (genderOfPronoun(first.lower) === null || run.head === run.first) return this.text(run);
		const owner = this.pronouns.referent({first: run.first, last: run.first + 1, head: run.first});
		const noun = this.text(run);
		const surname = owner && isFullName(owner.name) ? owner.name.split(' ').at(-1)! : null;
		return surname === null ? `${first.lower} ${noun}` : `${surname}'s ${noun}`;
	}

	/** "One of them", "two of the officials": of those who spoke before. */
	private part(run: SourceRun): Known | null {
		const {tokens} = this.reading;
		const head = tokens[run.head]!;
		const of = run.head + 1;
		if (tokens[of]?.lower !== 'of' || of + 1 >= run.last || !isQuantity(head)) return null;
		const whole = {first: of + 1, last: run.last, head: run.last - 1};
		const group = isPronoun(tokens[whole.head]!)
			? this.pronouns.referent(whole)
			: this.descriptions.referent(whole);
		if (!group?.plural) return null;
		const name = `${this.text({...run, last: of})} of ${this.within(group)}`;
		return {...knownSeveral(name, run), kind: 'person', plural: head.lower !== 'one'};
	}

	/** The name of a source as it stands within a phrase: "three sailors" for "Three sailors". */
	private within({name, run}: Known): string {
		const isName = this.reading.tokens[run.first]!.pos === 'PROPN';
		return isName ? name : name.charAt(0).toLowerCase() + name.slice(1);
	}

	/** Whether all its words are of a name. */
	private isName(run: SourceRun): boolean {
		return this.reading.tokens.slice(run.first, run.last).every(({pos}) => pos === 'PROPN');
	}

	/**
	 * A person named anywhere in the phrase ("the port minister, Ada Brandt"), or a name that is its head. Whom a
	 * preposition joins to the head is another: "a spokesman for Brandt".
	 */
	private mentionIn(run: SourceRun): Mention | null {
		const {tokens} = this.reading;
		for (let i = run.first; i < run.last; i++) {
			const mention = this.mentioned.at(i);
			if (!mention || !this.mentioned.isPerson(mention) || mention.last <= run.head) continue;
			if (mention.first <= run.head || tokens[beforeRole(this.reading, mention)]!.pos !== 'ADP')
				return mention;
			break;
		}

		return this.apposed(run) ?? this.mentioned.at(run.head);
	}

	/** "The host, Prime Minister Ada Brandt, said": the name after what a person is. */
	private apposed(run: SourceRun): Mention | null {
		const {tokens} = this.reading;
		const head = tokens[run.head]!;
		if (tokens[run.last]?.text !== ',' || head.pos !== 'NOUN' || isPlural(head)) return null;
		const mention = this.mentioned.at(run.last + 1);
		if (mention?.first !== run.last + 1 || !this.mentioned.isPerson(mention)) return null;
		const [closing, next] = tokens.slice(mention.last, mention.last + 2);
		const isListed = closing?.text === ',' && next?.pos === 'CCONJ';
		return /^[,.]$/.test(closing?.text ?? '') && !isListed ? mention : null;
	}

	private text(run: SourceRun): string {
		const {tokens, text} = this.reading;
		const first =
			run.last - run.first > 1 && determiners.has(tokens[run.first]!.lower) ? run.first + 1 : run.first;
		return text.slice(tokens[first]!.start, tokens[run.last - 1]!.end).replace(/\s+/g, ' ');
	}
}

const isFullName = (name: string): boolean => name.split(' ').every(word => /^\p{Lu}/u.test(word));

const quantities = new Set(['some', 'several', 'many', 'most', 'both', 'all', 'none', 'neither']);

const isQuantity = ({pos, lower}: Token): boolean => pos === 'NUM' || quantities.has(lower);

/** The token before a person's name and the whole role in front of it: "Foreign" of "Foreign Minister Brandt" too. */
const beforeRole = ({tokens}: Reading, {first, start, name}: Mention): number => {
	let i = first - 1;
	while (start < name.start && tokens[i]!.pos === 'PROPN') i--;
	return i;
};
