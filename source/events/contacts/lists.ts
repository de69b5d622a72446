import type {Token} from '../../language/reading.ts';
import type {Reference} from './references.ts';
import type {Scene} from './scene.ts';

/** References that a list joins: "A, the minister of B, and C". */
export type ReferenceList = {
	references: Reference[];
	/** Index after the last token of the list, its appositions taken in. */
	end: number;
	/** True where the preposition is repeated: "with A and with B". */
	repeated: boolean;
};

const joiners = new Set([
	',',
	'and',
	'&',
	'or',
	'with',
	'to',
	'as',
	'well',
	'also',
	'plus',
	'then',
	'both',
	'by',
	'the',
	'later',
	"'s",
]);
const closers = new Set(['and', '&', 'or']);

/** Whether a reference says what somebody is, rather than who. */
export const describes = ({kind}: Reference): boolean =>
	kind === 'role' || kind === 'counterpart' || kind === 'counterparts' || kind === 'roles';

/**
 * The list that starts with a reference. An apposition is read over: the name stays, the description goes,
 * whichever comes first.
 *
 * @param from Index into `references`.
 * @param until Index of the token at which to stop.
 */
export const listFrom = (
	scene: Scene,
	references: readonly Reference[],
	from: number,
	until: number,
): ReferenceList => {
	const {tokens} = scene.reading;
	const list: ReferenceList = {references: [references[from]!], end: references[from]!.last, repeated: false};
	for (let i = from + 1; i < references.length && references[i]!.first < until; i++) {
		const next = references[i]!;
		const previous = list.references.at(-1)!;
		const between = withoutParentheses(tokens.slice(list.end, next.first));
		const joint = jointOf(between);
		if (joint === null) break;
		if (joint !== 'and' && describes(next) && previous.kind === 'name') {
			list.end = next.last;
			continue;
		}

		if (joint !== 'and' && describes(previous) && next.kind === 'name') {
			list.references[list.references.length - 1] = next;
			list.end = next.last;
			continue;
		}

		// "Deputy Prime Minister and Minister of Ports, Nils Lund": two offices of one.
		if (joint === 'and' && describes(previous) && describes(next) && isBare(tokens[next.first]!)) {
			list.end = next.last;
			continue;
		}

		if (joint === 'loose' || (joint === 'comma' && !closesLater(tokens, references, i, until))) break;
		list.repeated ||= between.some(({lower}) => lower === 'with' || lower === 'to');
		list.references.push(next);
		list.end = next.last;
	}

	return list;
};

const isBare = ({pos, lower}: Token): boolean =>
	pos !== 'DET' && pos !== 'PRON' && !/^(the|his|her)$/.test(lower);

/** "Ada Brandt of Norway and Nils Lund of Malta" */
const withoutCountry = (tokens: readonly Token[]): readonly Token[] => {
	if (!/^(of|from)$/.test(tokens[0]!.lower)) return tokens;
	let end = tokens[1]?.lower === 'the' ? 2 : 1;
	const start = end;
	while (end < tokens.length && tokens[end]!.pos === 'PROPN') end++;
	return end > start ? tokens.slice(end) : tokens;
};

/** "Ada Brandt (left) and Nils Lund", "Ada Brandt, 54, and Nils Lund" */
const withoutParentheses = (tokens: readonly Token[]): readonly Token[] => {
	if (tokens[1]?.pos === 'NUM' && tokens[0]!.text === ',' && tokens[2]?.text === ',') return tokens.slice(2);
	const close = tokens.findIndex(({text}) => text === ')');
	return tokens[0]?.text === '(' && close > 0 && close < 6 ? tokens.slice(close + 1) : tokens;
};

/**
 * How two references hang together: by an "and", by a comma, or by a comma after more of the first one's
 * description ("the minister for ports, Ada Brandt"). Null where they do not.
 */
const jointOf = (whole: readonly Token[]): 'and' | 'comma' | 'loose' | null => {
	if (whole.length === 0 || whole.length > 10) return null;
	// "the anti-doping body": what stands behind a hyphen is no verb.
	const isVerb = ({pos}: Token, i: number): boolean =>
		pos === 'AUX' || pos === 'SCONJ' || (pos === 'VERB' && whole[i - 1]?.text !== '-');
	if (whole.some(isVerb)) return null;
	const between = withoutCountry(whole);
	if (between.length === 0) return null;
	const plain = between.every(({lower, pos}) => joiners.has(lower) || pos === 'PROPN');
	const closed =
		between.some(({lower}) => closers.has(lower)) ||
		between.some(({lower}) => lower === 'with' || lower === 'to');
	if (plain && closed) return 'and';
	if (plain && between[0]!.text === ',') return 'comma';
	const opening = between[0]!.lower;
	if (!/^(of|for|at|to|in|with)$/.test(opening)) return null;
	const last = between.at(-1)!;
	if (closers.has(last.lower) && between.at(-2)?.text === ',') return 'and';
	return last.text === ',' && !between.some(({lower}) => closers.has(lower)) ? 'loose' : null;
};

/** A comma joins two persons only where an "and" closes the list further on. */
const closesLater = (
	tokens: readonly Token[],
	references: readonly Reference[],
	from: number,
	until: number,
): boolean => {
	for (let i = from; i + 1 < references.length && references[i + 1]!.first < until; i++) {
		const joint = jointOf(withoutParentheses(tokens.slice(references[i]!.last, references[i + 1]!.first)));
		if (joint === null) return false;
		if (joint === 'and') return true;
	}

	return false;
};

/**
 * The list of which a reference is a part, or describes one.
 *
 * @param until Index of the token before which the list ends.
 */
export const listAround = (
	scene: Scene,
	references: readonly Reference[],
	member: Reference,
	until: number,
): Reference[] => {
	const at = references.indexOf(member);
	for (let start = Math.max(0, at - 6); start <= at; start++) {
		// "According to A, B and C spoke": A is no part of the list.
		if (start < at && isObject(scene, references[start]!)) continue;
		const {references: list, end} = listFrom(scene, references, start, until);
		if (end >= member.last && (list.includes(member) || describes(member))) return list;
	}

	return [member];
};

const isObject = (scene: Scene, {first}: Reference): boolean => {
	// "after she and Lund spoke"
	if (/^(?:he|she|they)$/.test(scene.reading.tokens[first]!.lower)) return false;
	const before = scene.reading.tokens[first - 1];
	return before !== undefined && before.pos === 'ADP' && before.end < scene.reading.tokens[first]!.start;
};
