import model from 'wink-eng-lite-web-model';
import winkNLP, {type WinkMethods} from 'wink-nlp';

/** Words that wink-nlp knows, or their prefixes, suffixes and shapes: each has its place in the list as its number. */
type Feature = {list: string[]; hash: Record<string, number>; index: number};

// wink-nlp's types hide what a model is made of. An instance adds to it what it learns.
const core = (model.core as unknown as () => {features: Record<string, Partial<Feature>>})();
const {lexeme, ...others} = Object.fromEntries(
	Object.entries(core.features).filter((entry): entry is [string, Feature] => entry[1].hash !== undefined),
) as Record<string, Feature> & {lexeme: Feature};

/** For patterns of one's own, of which we have none; the model's would quote itself anew for each instance. */
const metaCER = () => ({machines: '', transformers: []});

/** How many values each feature has that no text has taught. */
const known = new Map([lexeme, ...Object.values(others)].map(feature => [feature, feature.list.length]));

/** Words learned before an instance is given up: it keeps a few numbers of each, and has place for a million. */
const most = 50_000;

let tagger: WinkMethods | null = null;
/** Where in the list of words those of the last text begin. */
let last = lexeme.list.length;

const forgetFrom = ({list, hash}: Feature, first: number): void => {
	for (let i = first; i < list.length; i++) delete hash[list[i]!];
};

/** Forgets all values that a feature was taught, and their numbers too. */
const reset = (feature: Feature): void => {
	const count = known.get(feature)!;
	forgetFrom(feature, count);
	feature.list.length = count;
	feature.index = count;
};

/**
 * A tokenizer and part-of-speech tagger that has read nothing yet; it is good until the next is asked for. wink-nlp
 * keeps each word that its model lacks and later takes it as it was met first: once "Lund's," has been read as one
 * word, "Lund's plan" is no longer cut into name and ending. So whoever reads a text has it forget what the last one
 * taught it. A new instance would have forgotten as well, but to make one takes longer than to read a headline.
 */
export const freshTagger = (): WinkMethods => {
	for (const feature of Object.values(others)) reset(feature);
	// An instance knows more of a word by its number, which must not be given to another.
	if (tagger && lexeme.list.length - known.get(lexeme)! < most) forgetFrom(lexeme, last);
	else {
		reset(lexeme);
		tagger = winkNLP({...model, metaCER, core: () => core as never}, ['sbd', 'pos']);
	}

	last = lexeme.list.length;
	return tagger;
};
