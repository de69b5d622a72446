import {type Gender, genderOfPronoun} from '../genders.ts';
import type {Mention} from '../names.ts';
import type {Reading, Token} from '../reading.ts';
import {isSubjectPronoun} from '../tags.ts';
import type {SourceRun} from './findings.ts';
import {type Known, knownEntity} from './known.ts';
import type {Mentioned} from './mentioned.ts';

const impersonal = new Set(['it', 'its']);
const several = new Set(['they', 'them', 'their', 'both']);

/** Whether a word stands for a source by its person, gender or number alone. */
export const isPronoun = ({lower}: Token): boolean =>
	genderOfPronoun(lower) !== null || impersonal.has(lower) || several.has(lower);

/** A person named before a pronoun. */
type Named = {mention: Mention; known: Known};

/** How far back, in tokens, a pronoun looks for a person who has not spoken yet. */
const reach = 120;

/** How many who spoke last may still be meant. */
const remembered = 6;

/**
 * Whom a pronoun stands for among those who have spoken and those who are named: one of its gender and number, who
 * spoke last, or of whom the text has come to speak since. In the order of the text.
 */
export class Pronouns {
	private readonly reading: Reading;
	private readonly mentioned: Mentioned;
	/** Sources that may be persons, the last at the end. */
	private readonly persons: Known[] = [];
	/** The gender of those whom nothing but a pronoun told, by name. */
	private readonly genders = new Map<string, Gender>();
	private latest: Known | null = null;
	private latestThing: Known | null = null;
	private latestPlural: Known | null = null;

	constructor(reading: Reading, mentioned: Mentioned) {
		this.reading = reading;
		this.mentioned = mentioned;
	}

	/** Takes up who has spoken. */
	remember(found: Known): void {
		this.latest = found;
		if (found.gender !== null) this.genders.set(found.name, found.gender);
		if (found.plural) {
			this.latestPlural = found;
			return;
		}

		if (found.kind !== 'person') this.latestThing = found;
		if (found.kind === 'thing') return;
		this.persons.push(found);
		if (this.persons.length > remembered) this.persons.shift();
	}

	/** Whom the pronoun at the head of a run stands for; null where nobody fits, or two fit alike. */
	referent(run: SourceRun): Known | null {
		const {lower} = this.reading.tokens[run.head]!;
		const gender = genderOfPronoun(lower);
		if (gender === null) return impersonal.has(lower) ? this.thing(run) : this.several(run);
		const person = this.person(run, gender);
		return person && {...person, kind: 'person', gender, run};
	}

	/** The person who spoke last, or of whom the text has come to speak since. */
	private person(run: SourceRun, gender: Gender): Known | null {
		const spoken = this.persons.findLast(known => this.fits(known, gender)) ?? null;
		const named: Named[] = [...this.mentioned.personsBefore(run.first, run.first - reach)]
			.map(mention => ({mention, known: knownEntity(this.mentioned.entity(mention), run)}))
			.filter(({mention, known}) => this.fits(known, gender) && !this.isToldOf(mention, run));
		if (!spoken) return this.nearest(named, gender);
		// Somebody else has spoken meanwhile, and said something of others.
		if (this.latest !== spoken || spoken.kind !== 'person') {
			const since = named.filter(
				({mention}) => mention.first > this.latest!.run.first && this.isSubject(mention),
			);
			const names = new Set(since.map(({known}) => known.name));
			if (names.size > 1) return null;
			if (since[0]) return since[0].known;
		}

		// What is not known to be a person is none where somebody is named after it.
		const after = named.filter(({mention}) => mention.first > spoken.run.last);
		if (spoken.kind !== 'person') return this.nearest(after, gender) ?? spoken;
		// Who spoke stays in mind for some sentences; somebody else who opens the sentence before takes over.
		const opening = after.find(({mention}) => this.mentioned.opensSentence(mention));
		const {tokens} = this.reading;
		const isNear = opening && tokens[opening.mention.first]!.sentence >= tokens[run.first]!.sentence - 1;
		return isNear ? opening.known : spoken;
	}

	/**
	 * Who opens the nearest sentence that anybody opens, or else the nearest of all. Where nothing tells the gender
	 * of that one, a woman named in the same sentence goes before as "she"; no man does as "he", since of those in
	 * the news most are men, and who opens the sentence is the likelier.
	 *
	 * @param named The nearest first.
	 */
	private nearest(named: readonly Named[], wanted: Gender): Known | null {
		const found = named.find(({mention}) => this.mentioned.opensSentence(mention)) ?? named[0];
		if (!found || wanted === 'male' || this.genderOf(found.known) !== null) return found?.known ?? null;
		const {tokens} = this.reading;
		const {sentence} = tokens[found.mention.first]!;
		const told = named.find(
			({mention, known}) => tokens[mention.first]!.sentence === sentence && this.genderOf(known) === wanted,
		);
		return (told ?? found).known;
	}

	private genderOf({gender, name}: Known): Gender | null {
		return gender ?? this.genders.get(name) ?? null;
	}

	/**
	 * "Lund had left, he said": "he", after a comma, is nobody of whom the sentence tells what he says; but "after
	 * Lund had left, he said".
	 */
	private isToldOf(mention: Mention, run: SourceRun): boolean {
		const {tokens, sentences} = this.reading;
		const pronoun = tokens[run.head]!;
		if (!isSubjectPronoun(pronoun) || tokens[run.head - 1]?.text !== ',') return false;
		const opener = tokens[sentences[pronoun.sentence]!.first]!.pos;
		if (opener === 'ADP' || opener === 'SCONJ') return false;
		const isHere = tokens[mention.first]!.sentence === pronoun.sentence;
		return isHere && this.mentioned.opensSentence(mention) && this.isSubject(mention);
	}

	private fits(known: Known, wanted: Gender): boolean {
		const {kind, run} = known;
		if (kind === 'thing' || (this.genderOf(known) ?? wanted) !== wanted) return false;
		// "Her aide": "she" is the one whose aide it is.
		return run.first === run.head || genderOfPronoun(this.reading.tokens[run.first]!.lower) !== wanted;
	}

	/** Whether a verb follows a name. */
	private isSubject({last}: Mention): boolean {
		const next = this.reading.tokens[last]?.pos;
		return next === 'VERB' || next === 'AUX' || next === 'ADV';
	}

	/** The body or place that spoke last, or that the sentence before has been about since. */
	private thing(run: SourceRun): Known | null {
		const spoken = this.latestThing;
		const mention = this.subjectBefore(run.first);
		if (mention && mention.first >= (spoken?.run.last ?? 0))
			return knownEntity(this.mentioned.entity(mention), run);
		return spoken && {...spoken, run};
	}

	/** The body or place with which the sentence before a token's begins, where it is what the verb is said of. */
	private subjectBefore(token: number): Mention | null {
		const {tokens, sentences} = this.reading;
		const here = tokens[token]!.sentence;
		const [before, sentence] = [sentences[here - 1], sentences[here]!];
		if (!before || before.paragraph !== sentence.paragraph) return null;
		const first = tokens[before.first]!.pos === 'DET' ? before.first + 1 : before.first;
		const mention = this.mentioned.at(first);
		if (!mention || mention.first > first || this.mentioned.isPerson(mention)) return null;
		return this.isSubject(mention) ? mention : null;
	}

	private several(run: SourceRun): Known | null {
		return this.latestPlural && {...this.latestPlural, run};
	}
}
