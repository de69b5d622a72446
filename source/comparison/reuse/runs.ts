import type {AnalysedArticle, Span} from '../../analysis.ts';
import {type Word, wordsOf} from '../../words.ts';

/** Fewer words in a row are shared by chance. */
const shingle = 6;

/** No sentence has more words: what goes on without a stop is parted, so that hostile input costs no more. */
const longestSentence = 120;

export type Text = {
	article: AnalysedArticle;
	/** In order. */
	words: Word[];
	/** For each word the number of the run of six words that begins there, or null where a sentence ends within it. */
	shingles: Array<number | null>;
};

/** Words of one article that others have too; `to` exclusive. */
export type Run = {text: number; from: number; to: number};

/** Numbers for words and for runs of them: a run is the pair of the numbers of its halves. */
class Numbers {
	private readonly words = new Map<string, number>();
	private readonly pairs = new Map<number, number>();

	word(key: string): number {
		let id = this.words.get(key);
		if (id === undefined) {
			id = this.words.size;
			this.words.set(key, id);
		}

		return id;
	}

	pair(a: number, b: number): number {
		// Both stay far below 2^26 for any set of articles that fits in memory.
		const key = a * 2 ** 26 + b;
		let id = this.pairs.get(key);
		if (id === undefined) {
			id = this.pairs.size;
			this.pairs.set(key, id);
		}

		return id;
	}
}

/**
 * The words of articles outside of their furniture, with numbers for each six in a row.
 *
 * @param sentencesOf The sentences of an article, in the order of the text.
 */
export const indexed = (
	articles: readonly AnalysedArticle[],
	sentencesOf: (article: string) => readonly Span[],
): Text[] => {
	const pairs = new Numbers();
	const triples = new Numbers();
	const sixes = new Numbers();
	return articles.map(article => {
		const words = wordsOutside(article);
		const ids = words.map(({key}) => pairs.word(key));
		const threes = ids.slice(2).map((id, i) => triples.pair(pairs.pair(ids[i]!, ids[i + 1]!), id));
		const ends = endsOf(words, sentencesOf(article.id));
		const shingles = threes
			.slice(shingle / 2)
			.map((id, i) => (ends[i]! < i + shingle ? null : sixes.pair(threes[i]!, id)));
		return {article, words, shingles};
	});
};

const wordsOutside = ({text, furniture}: AnalysedArticle): Word[] => {
	let next = 0;
	return wordsOf(text).filter(({start}) => {
		while (next < furniture.length && furniture[next]!.end <= start) next++;
		return !(next < furniture.length && furniture[next]!.start <= start);
	});
};

/** For each word the index after the last word of its sentence. */
const endsOf = (words: readonly Word[], sentences: readonly Span[]): number[] => {
	const ends = new Array<number>(words.length);
	let sentence = sentences.length - 1;
	let end = words.length;
	for (let i = words.length - 1; i >= 0; i--) {
		let parted = end - i > longestSentence;
		while (sentence >= 0 && sentences[sentence]!.start > words[i]!.start) {
			sentence--;
			parted = true;
		}

		if (parted) end = i + 1;
		ends[i] = end;
	}

	return ends;
};

type Place = {text: number; at: number};

/** The runs of six words that several texts have: few of all. */
const inSeveral = (texts: readonly Text[]): Set<number> => {
	const firsts = new Map<number, number>();
	const shared = new Set<number>();
	for (const [text, {shingles}] of texts.entries()) {
		for (const id of shingles) {
			if (id === null) continue;
			const first = firsts.get(id);
			if (first === undefined) firsts.set(id, text);
			else if (first !== text) shared.add(id);
		}
	}

	return shared;
};

/** The texts that have a run of six words, where several have it: a number for each set of texts, the same for equal sets. */
class Sharers {
	readonly places = new Map<number, Place[]>();
	private readonly sets: Array<ReadonlySet<number>> = [];
	private readonly numbers = new Map<number, number>();

	constructor(texts: readonly Text[]) {
		const shared = inSeveral(texts);
		for (const [text, {shingles}] of texts.entries()) {
			for (const [at, id] of shingles.entries()) {
				if (id === null || !shared.has(id)) continue;
				const places = this.places.get(id);
				if (places) places.push({text, at});
				else this.places.set(id, [{text, at}]);
			}
		}

		const known = new Map<string, number>();
		for (const [id, places] of this.places) {
			const set = new Set(places.map(({text}) => text));
			const key = [...set].join(' ');
			if (!known.has(key)) {
				known.set(key, this.sets.length);
				this.sets.push(set);
			}

			this.numbers.set(id, known.get(key)!);
		}
	}

	/** The number of the set, or null where a single text has these words. */
	of(shingle: number | null | undefined): number | null {
		return shingle === null || shingle === undefined ? null : (this.numbers.get(shingle) ?? null);
	}

	/** Whether all texts of one set are in another. */
	within(part: number, whole: number | null): boolean {
		if (whole === null || part === whole) return part === whole;
		const [some, all] = [this.sets[part]!, this.sets[whole]!];
		return some.size < all.size && [...some].every(text => all.has(text));
	}
}

/**
 * The runs that several texts share, each as long as the texts that have it have it: where two share a sentence
 * and a third its first half, the sentence is one run of two texts, and the half one of three.
 *
 * @returns For each run its places, those of the first text first; all have the very same words.
 */
export const sharedRuns = (texts: readonly Text[]): Run[][] => {
	const sharers = new Sharers(texts);
	const seen = new Set<string>();
	const found: Run[][] = [];
	for (const {shingles} of texts) {
		for (const [at, id] of shingles.entries()) {
			const set = sharers.of(id);
			if (set === null || set === sharers.of(shingles[at - 1])) continue;
			let [from, to] = [at, at + 1];
			while (sharers.within(set, sharers.of(shingles[from - 1]))) from--;
			while (sharers.within(set, sharers.of(shingles[to]))) to++;
			const run = shingles.slice(from, to) as number[];
			const key = run.join(' ');
			if (seen.has(key)) continue;
			seen.add(key);
			const places = placesOf(run, texts, sharers);
			if (new Set(places.map(({text}) => text)).size > 1) found.push(places);
		}
	}

	return found;
};

/** Where the words of a run stand, looked for at the rarest six of them. */
const placesOf = (run: readonly number[], texts: readonly Text[], {places}: Sharers): Run[] => {
	let rarest = 0;
	for (const [i, id] of run.entries())
		if (places.get(id)!.length < places.get(run[rarest]!)!.length) rarest = i;
	return places
		.get(run[rarest]!)!
		.map(({text, at}) => ({text, from: at - rarest, to: at - rarest + run.length + shingle - 1}))
		.filter(({text, from}) => run.every((id, i) => texts[text]!.shingles[from + i] === id));
};
