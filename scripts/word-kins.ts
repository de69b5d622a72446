// Writes data/word-kins.json from data/word-vectors.json: which words are near to which, so that nobody need weigh
// each two of them again. To be run when the vectors have changed, or what counts as near.
// usage: node scripts/run.mjs scripts/word-kins.ts
import {writeFileSync} from 'node:fs';
import {nearnessOfRanks, vectorWords} from '../source/comparison/vectors.ts';

/** A number in bytes of seven bits, low ones first; all but the last have the eighth bit. */
const inBytes = (number: number): number[] =>
	number < 0x80 ? [number] : [0x80 | (number & 0x7f), ...inBytes(number >> 7)];

const bytes = vectorWords.flatMap((_, rank) => {
	const gaps: number[] = [];
	let last = rank;
	for (let other = rank + 1; other < vectorWords.length; other++) {
		if (nearnessOfRanks(rank, other) === 0) continue;
		gaps.push(other - last);
		last = other;
	}

	return [...gaps, 0].flatMap(inBytes);
});

const source =
	'Which words of word-vectors.json are near to each other, made of its vectors alone (for their origin and licence see there): for each word by rank the rarer ones near to it, as gaps between ranks in bytes of seven bits, a 0 after the last. Written by scripts/word-kins.ts';
writeFileSync('data/word-kins.json', JSON.stringify({source, gaps: Buffer.from(bytes).toString('base64')}));
