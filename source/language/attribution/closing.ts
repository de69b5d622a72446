import type {Candidate} from './candidates.ts';
import {type Complement, complementOf} from './complements.ts';
import {contentEnd} from './edges.ts';
import type {Finding, Run} from './findings.ts';
import type {Passage} from './passages.ts';

/** "…, Lund said", "…, Lund said, …": what is said stands before the cue, and may go on after it. */
export const closing = (
	passage: Passage,
	{predicate, verb, source, via, inverted}: Candidate,
): Finding | null => {
	const {tokens} = passage;
	if (!predicate.finite || (!inverted && !predicate.own) || predicate.relative) return null;
	// "…, said an envoy who asked not to be named": what the clause says describes the envoy.
	const complement: Complement | null =
		inverted && tokens[source.last]?.lower === 'who'
			? {kind: 'none', first: source.last, cueLast: predicate.last}
			: complementOf(passage, inverted ? {...predicate, last: source.last} : predicate, verb);
	let lead = Math.min(via[0]?.first ?? source.first, predicate.first);
	const quoteBefore = passage.quotedBy.get(lead - 1);
	// "…," Lund said, "…": the second part looks like a complement.
	const split = complement?.kind === 'quote' && quoteBefore !== undefined;
	if (!complement || !(complement.kind === 'none' || complement.addressable || split)) return null;
	if (tokens[lead - 1]?.lower === 'as' && lead - 1 > passage.first) lead--;
	const before = tokens[lead - 1];
	if (lead === passage.first || !before) return null;
	const quoted = passage.quotedBy.has(lead - 1);
	if (!quoted && !/^[,—–"]$|^--$/.test(before.text)) return null;
	const left = {first: passage.first, last: quoted ? lead : lead - 1};
	// A quotation mark that nothing closes: nothing stands before the cue.
	if (left.last === left.first) return null;
	const right = after(passage, split ? complement.first - 1 : complement.first, quoted);
	if (!quoted && !right && !saysSomething(passage, left)) return null;
	return {
		contents: right ? [left, right] : [left],
		cue: {first: predicate.first, last: predicate.last},
		source,
		via,
	};
};

/** More than an adverbial: "In June, Lund said". */
const saysSomething = (passage: Passage, run: Run): boolean =>
	passage.phrases.predicates.some(predicate => run.first <= predicate.first && predicate.last <= run.last) ||
	(passage.phrases.tags[run.first - passage.first] !== 'ADP' && run.last - run.first > 2);

/** What goes on after an interrupting cue: a quotation, or after a second comma the rest of the sentence. */
const after = (passage: Passage, from: number, quoted: boolean): Run | null => {
	const {tokens, last} = passage;
	let first = from;
	while (first < last && first < from + 3 && /^[,.:—–-]$/.test(tokens[first]!.text)) first++;
	if (quoted && passage.phrases.tags[first - passage.first] === 'CCONJ' && passage.quotationAt.has(first + 1))
		first++;
	if (first >= last) return null;
	if (passage.quotationAt.has(first)) return {first, last: contentEnd(passage, first, null, false)};
	if (quoted || tokens[from]?.text !== ',' || isAside(passage, first)) return null;
	const end = contentEnd(passage, from, null, false);
	const next = contentEnd(passage, from - 1, null, false);
	return end > first && next > from ? {first, last: end} : null;
};

/** "…, as the ship left", "…, a day after the ship had left": also with what measures it. */
const isAside = ({tokens, nounAt, phrases, first}: Passage, at: number): boolean => {
	if (asides.has(tokens[at]!.lower)) return true;
	const noun = nounAt.get(at);
	const measured = noun?.temporal ? noun.last : phrases.tags[at - first] === 'ADV' ? at + 1 : at;
	return measured > at && asides.has(tokens[measured]?.lower ?? '');
};

/** What opens a clause that tells what happened meanwhile, rather than what was said. */
const asides = new Set([
	'as',
	'while',
	'when',
	'after',
	'before',
	'without',
	'amid',
	'during',
	'who',
	'which',
]);
