import type {Reading} from '../reading.ts';
import type {Run} from './findings.ts';

/** What bodies hand out in writing. */
const papers = new Set([
	'readout',
	'read-out',
	'statement',
	'communique',
	'communiqué',
	'summary',
	'release',
]);

/** How far after a source, in tokens, the paper may be named in which it spoke: "said on Friday in its readout". */
const reach = 8;

/**
 * The paper in which a source speaks, where its sentence goes on to name one ("said in a statement"), by its noun in
 * lower case; or null.
 */
export const paperAfter = ({tokens}: Reading, {last}: Run): string | null => {
	for (let i = last; i < Math.min(last + reach, tokens.length); i++) {
		const token = tokens[i]!;
		if (token.sentence !== tokens[last - 1]!.sentence || token.lower === 'that') return null;
		if (token.lower !== 'in' || !/^(?:a|its|his|her|their|the)$/.test(tokens[i + 1]?.lower ?? '')) continue;
		const noun = tokens.slice(i + 2, i + 4).find(({lower}) => papers.has(lower));
		if (noun) return noun.lower;
	}

	return null;
};
