import type {Mention, Names} from '../../language/names.ts';
import type {Reading} from '../../language/reading.ts';
import {isDay} from '../../language/tags.ts';

/** Index after "of ports", "'s army" behind "the head of Malta": what the office is for, another name apart. */
export const endOfOffice = (tokens: Reading['tokens'], at: number, limit: number): number => {
	if (!/^(of|for|'s)$/.test(tokens[at]?.lower ?? '')) return at;
	let end = at + 1;
	while (
		end < Math.min(limit, at + 6) &&
		(/^(the|and)$/.test(tokens[end]!.lower) || /^(?:NOUN|ADJ|PROPN)$/.test(tokens[end]!.pos))
	)
		end++;
	return end;
};

/** Takes in "French," and "his French and" before "Turkish counterparts", which the chunker leaves outside. */
export const startOfCountries = (
	tokens: Reading['tokens'],
	mentions: readonly Mention[],
	names: Names,
	first: number,
): number => {
	let start = first;
	while (start > 1 && /^(and|,)$/.test(tokens[start - 1]!.lower)) {
		const mention = mentions.find(({last}) => last === start - 1);
		if (!mention || names.entities[mention.entity]!.kind !== 'people') break;
		start = mention.first;
	}

	return start < first && /^(his|her|their|the)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
};

/** Takes in "of the U.S. and Russia", "in Ukraine and Poland" after a role. */
export const endOfCountries = (
	tokens: Reading['tokens'],
	mentions: readonly Mention[],
	names: Names,
	last: number,
	limit: number,
): number => {
	const word = last < limit ? tokens[last]!.lower : '';
	if (word !== 'of' && word !== 'in' && word !== 'from') return last;
	let end = last;
	let i = last + 1;
	while (i < limit) {
		if (tokens[i]!.lower === 'the' || tokens[i]!.text === ',' || tokens[i]!.lower === 'and') {
			i++;
			continue;
		}

		const mention = mentions.find(({first}) => first === i);
		if (
			!mention ||
			!names.entities[mention.entity]!.country ||
			names.entities[mention.entity]!.kind === 'person'
		)
			break;
		// "the president of Malta and Norway's premier" are two.
		if (end > last && tokens[mention.last]?.lower === "'s") break;
		const {kind} = names.entities[mention.entity]!;
		end = kind === 'people' ? endOfNoun(tokens, mentions, mention.last, limit) : mention.last;
		if (end > mention.last) break;
		i = end;
	}

	return end === last ? endOfPeoples(tokens, mentions, names, last, limit) : end;
};

/** "naval staff" behind "chief of the Norwegian": up to a day or the name of somebody. */
const endOfNoun = (
	tokens: Reading['tokens'],
	mentions: readonly Mention[],
	from: number,
	limit: number,
): number => {
	let end = from;
	while (end < limit && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[end]!.pos)) {
		const at = end;
		if (isDay(tokens[at]!) || mentions.some(({first}) => first === at)) break;
		end++;
	}

	return end;
};

/** "of the Indian and Japanese space agencies": the phrase of the demonyms is taken in whole. */
const endOfPeoples = (
	tokens: Reading['tokens'],
	mentions: readonly Mention[],
	names: Names,
	last: number,
	limit: number,
): number => {
	let end = last;
	for (let i = last + 1; i < limit && i < last + 10; i++) {
		const {lower, pos} = tokens[i]!;
		const people = mentions.find(({first}) => first === i);
		if (people && names.entities[people.entity]!.country) end = people.last;
		else if (end > last && (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')) end = i + 1;
		else if (lower !== 'the' && lower !== 'and' && lower !== ',') break;
	}

	return end;
};

/** The countries of the names, persons apart, in a stretch of tokens. */
export const countriesIn = (
	names: Names,
	mentions: readonly Mention[],
	first: number,
	last: number,
): string[] => {
	const countries = new Set<string>();
	for (const mention of mentions) {
		const {country, kind} = names.entities[mention.entity]!;
		if (kind !== 'person' && country && mention.first >= first && mention.last <= last)
			countries.add(country);
	}

	return [...countries];
};
