import type {Evidence, Mark, ReportingTone, Span, Statement} from '../analysis.ts';
import {quotedIn} from './quoted.ts';

/** What a marked word does, in the order in which reports show it. */
export const toneKinds = ['loaded', 'intensifier', 'hedge', 'reporting'] as const;

export type ToneKind = (typeof toneKinds)[number];

/** A word of an article that a lexicon lists. */
export type ToneMark = Evidence & {
	kind: ToneKind;
	text: string;
	lexicon: string;
	/** Of a reporting verb, how it presents what it reports; else null. */
	tone: ReportingTone | null;
	/** Who is given as saying what the word stands in; null for the outlet's own text, as reporting verbs are. */
	source: string | null;
	/** True where the word is the source's own: in quotation marks. Else the outlet may have put it so. */
	quoted: boolean;
};

/** What the kinds are called, in a heading. */
export const toneLabel: Readonly<Record<ToneKind, string>> = {
	loaded: 'Loaded words',
	intensifier: 'Intensifiers',
	hedge: 'Hedges',
	reporting: 'Reporting verbs',
};

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const marksIn = (statement: Statement): ToneMark[] => {
	const {article, source, content, hedges, intensifiers, loaded, reporting} = statement;
	const own = quotedIn(statement);
	const mark = (kind: ToneKind, {start, end, text, lexicon}: Mark, tone: ReportingTone | null): ToneMark => {
		const said = kind !== 'reporting' && within({start, end}, content);
		return {
			article,
			start,
			end,
			kind,
			text,
			lexicon,
			tone,
			source: said ? (source?.name ?? null) : null,
			quoted: said && own.some(span => within({start, end}, span)),
		};
	};

	return [
		...loaded.map(each => mark('loaded', each, null)),
		...intensifiers.map(each => mark('intensifier', each, null)),
		...hedges.map(each => mark('hedge', each, null)),
		...(reporting ? [mark('reporting', reporting, reporting.tone)] : []),
	];
};

const size = ({start, end}: Span): number => end - start;

/**
 * The words of some statements that published lists mark, each once, in the order of the text. Where statements
 * lie within each other, the innermost tells whose word it is.
 */
export const toneOf = (statements: readonly Statement[]): ToneMark[] => {
	const found = new Map<string, ToneMark>();
	for (const statement of [...statements].sort((a, b) => size(a) - size(b))) {
		for (const mark of marksIn(statement)) {
			const key = `${mark.article} ${mark.start} ${mark.kind}`;
			if (!found.has(key)) found.set(key, mark);
		}
	}

	return [...found.values()].sort(
		(a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) || a.start - b.start,
	);
};

/** A word and how often it is used, in the order of the first use; forms that differ in case are one. */
export type Count = {text: string; tone: ReportingTone | null; uses: readonly [ToneMark, ...ToneMark[]]};

/** The words of some marks of one kind, those used most first. */
export const counted = (marks: readonly ToneMark[]): Count[] => {
	const counts = new Map<string, [ToneMark, ...ToneMark[]]>();
	for (const mark of marks) {
		const key = mark.text.toLowerCase();
		const known = counts.get(key);
		if (known) known.push(mark);
		else counts.set(key, [mark]);
	}

	return [...counts]
		.map(([text, uses]) => ({text, tone: uses[0].tone, uses}))
		.sort((a, b) => b.uses.length - a.uses.length);
};

/** "Said" presents nothing in a light of its own. */
export const isTelling = ({kind, tone}: ToneMark): boolean => kind !== 'reporting' || tone !== 'neutral';
