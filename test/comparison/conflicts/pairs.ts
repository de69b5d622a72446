/** Two outlets' reports of one invented call that differ in a sentence, read from their text to their conflicts. */

import {analyze} from '../../../source/analyze.ts';

const openings = [
	'Danish Foreign Minister Ada Brandt spoke by telephone on Friday with her Norwegian counterpart, Nils Lund, her ministry said.',
	"Ada Brandt of Denmark and Norway's foreign minister, Nils Lund, talked by phone on Friday about the strait.",
	'A telephone conversation between Ada Brandt and Nils Lund took place on 5 May 2023.',
];
const outlets = ['The Echo', 'The Mirror', 'Nordwire'];
const close = 'The weather in the capital was fair, and shops stayed open late.';

/** The conflicts of articles that each tell of the call, say one of the sentences and end on the weather. */
export const conflictsOf = (...sentences: string[]): string[] =>
	conflictsAmong(...sentences.map((sentence, i) => `${openings[i]} ${sentence}`));

/** The conflicts of articles of these texts, each of which ends on the weather. */
export const conflictsAmong = (...texts: string[]): string[] =>
	analysisOf(...texts).conflicts.map(({kind, summary}) => `${kind}: ${summary}`);

/** What is found in articles of these texts: The Echo's, The Mirror's and Nordwire's, of 6 May 2023. */
export const analysisOf = (...texts: string[]) =>
	analyze(
		texts.map((text, i) => ({
			id: `a${i}`,
			outlet: outlets[i]!,
			url: null,
			published: '2023-05-06',
			author: null,
			headline: 'Brandt, Lund speak',
			text: `${text} ${close}`,
			excerpt: false,
		})),
	);
