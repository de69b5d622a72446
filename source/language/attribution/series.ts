import type {Mention} from '../names.ts';
import type {Reading} from '../reading.ts';
import type {SourceRun} from './findings.ts';
import type {Mentioned} from './mentioned.ts';

/**
 * Those who speak together in a run ("Lund and Brandt"): what goes before the "and", in full names, and what after it.
 * Empty where not each of them is named ("Norway and the board", "Lund of Norham and Brandt of Sund"). Null where one
 * speaks alone, be it for several: "aides to Lund and Brandt".
 */
export const seriesOf = (reading: Reading, mentioned: Mentioned, run: SourceRun): string[] | null => {
	const {tokens} = reading;
	const words = tokens.slice(run.first, run.last);
	const joint = words.findLastIndex(({lower}) => lower === 'and') + run.first;
	if (joint < run.first || mentioned.at(joint)) return null;
	const parts = partsOf(reading, mentioned, run);
	const [first] = parts;
	if (!first || first.first > run.head) return null;
	const hangs = words.some(
		({pos}, i) => run.first + i < joint && pos === 'ADP' && !mentioned.at(run.first + i),
	);
	if (hangs) return first.first === run.first && parts.some(part => part.first === joint + 1) ? [] : null;
	if (parts.at(-1)!.first < joint) return [];
	const names = [...new Set(parts.map(part => mentioned.entity(part).name))];
	return names.length < 2 ? null : [names.slice(0, -1).join(', '), names.at(-1)!];
};

/** The names in a run that stand for themselves: in "the Russian news agency" one is an adjective. */
const partsOf = ({tokens}: Reading, mentioned: Mentioned, run: SourceRun): Mention[] => {
	const parts: Mention[] = [];
	for (let i = run.first; i < run.last; i++) {
		const mention = mentioned.at(i);
		if (!mention || mention.last > run.last) continue;
		i = mention.last - 1;
		const next = i + 1 < run.last ? tokens[i + 1]! : null;
		if (next && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.lower === "'s")) continue;
		parts.push(mention);
	}

	return parts;
};
