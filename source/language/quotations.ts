import type {Span} from '../analysis.ts';
import type {Reading} from './reading.ts';
import {spanAt, spanIndexAt} from './spans.ts';

/** A passage between quotation marks, its marks included. */
export type Quotation = Span & {
	/** Without its marks. */
	inner: Span;
	/** False where no mark closes it. */
	closed: boolean;
	/** True where it carries on the quotation that the paragraph before left open. */
	continues: boolean;
	/** 1, or 2 for a quotation inside another. */
	level: 1 | 2;
	/** False for a title, a nickname or a single word held at arm's length: nobody is given as saying it. */
	speech: boolean;
};

/** A quotation mark: what it can do, judged by its neighbours and its shape. */
type QuotationMark = Span & {double: boolean; opens: boolean; closes: boolean};

const marks = /``|''|[“”„‟"″«»‘’‚‛'`]/g;
const doubles = /^(?:``|''|[“”„‟"″«»])$/;
const beforeOpening = /[\s([{—–\-/:“„"«‘'`…]/;
const afterClosing = /[\s)\]}—–\-/.,;:!?…”"’'»]/;

/** What a mark can do. The neighbours decide, for writers often take the wrong mark: ”So.“ */
const markAt = (text: string, start: number, shape: string, paragraph: Span): QuotationMark => {
	const end = start + shape.length;
	const before = start > paragraph.start ? text[start - 1]! : ' ';
	const after = end < paragraph.end ? text[end]! : ' ';
	const double = doubles.test(shape);
	const opens = beforeOpening.test(before) && !/\s/.test(after) && end < paragraph.end;
	const closes = afterClosing.test(after) && !/\s/.test(before) && start > paragraph.start;
	if (opens && closes) {
		// Between two marks or dashes: the shape decides where it has a direction.
		if (/[“„«‘‚]|``/.test(shape)) return {start, end, double, opens: true, closes: false};
		if (/[”»’]/.test(shape)) return {start, end, double, opens: false, closes: true};
	}

	return {start, end, double, opens, closes};
};

/**
 * Finds the quotations of an article, nested ones after the one that holds them: straight, curly and angle
 * marks, `` and '', single marks where no double ones are around. A quotation left open ends with its
 * paragraph where it begins it or where the next paragraph opens again, else with its sentence.
 */
export const quotationsOf = (reading: Reading): Quotation[] => {
	const {text, paragraphs} = reading;
	const quotations: Quotation[] = [];
	let carried = false;
	let sentence = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		const from = sentence;
		while (reading.sentences[sentence]?.paragraph === index) sentence++;
		const next = paragraphs[index + 1];
		const reopens = next !== undefined && /^(?:``|''|[“”„"«‘'])/.test(text.slice(next.start, next.start + 2));
		const found = new Scan(text, paragraph, reading.sentences.slice(from, sentence), reopens).run();
		const first = found[0];
		if (carried && first && first.start === paragraph.start) first.continues = true;
		const open = found.findLast(quotation => quotation.level === 1);
		carried = open !== undefined && !open.closed && open.end === paragraph.end && reopens;
		quotations.push(...found);
	}

	return quotations;
};

/** The marks of one paragraph, paired. */
class Scan {
	private readonly text: string;
	private readonly paragraph: Span;
	private readonly sentences: readonly Span[];
	private readonly reopens: boolean;
	private readonly found: Quotation[] = [];

	constructor(text: string, paragraph: Span, sentences: readonly Span[], reopens: boolean) {
		this.text = text;
		this.paragraph = paragraph;
		this.sentences = sentences;
		this.reopens = reopens;
	}

	run(): Quotation[] {
		const passage = this.text.slice(this.paragraph.start, this.paragraph.end);
		const found = [...passage.matchAll(marks)].map(match =>
			markAt(this.text, this.paragraph.start + match.index, match[0], this.paragraph),
		);
		const doubled = found.filter(mark => mark.double);
		this.pair(doubled);
		this.pairSingle(found.filter(mark => !mark.double));
		return this.found.sort((a, b) => a.start - b.start || b.end - a.end);
	}

	private pair(doubled: readonly QuotationMark[]): void {
		const open: QuotationMark[] = [];
		for (const [i, mark] of doubled.entries()) {
			const opens = mark.opens && (open.length === 0 || !mark.closes);
			if (open.length === 0 && opens) open.push(mark);
			else if (open.length === 0) continue;
			else if (!opens) this.add(open.pop()!, mark, open.length);
			else if (open.length === 1 && closesTwice(doubled, i)) open.push(mark);
			else {
				this.leaveOpen(open.pop()!, mark.start);
				open.push(mark);
			}
		}

		for (const mark of open) this.leaveOpen(mark, this.paragraph.end);
	}

	private add(from: QuotationMark, to: QuotationMark, depth: number): void {
		this.push(from, {start: from.end, end: to.start}, to.end, true, depth > 0 ? 2 : 1);
	}

	/** Ends a quotation that no mark closes, at the latest at `limit`. */
	private leaveOpen(from: QuotationMark, limit: number): void {
		const whole = limit === this.paragraph.end && (this.reopens || from.start === this.paragraph.start);
		const sentence = spanAt(this.sentences, from.start);
		const wanted = whole ? limit : Math.min(limit, sentence?.end ?? limit);
		const end = from.end + this.text.slice(from.end, wanted).trimEnd().length;
		if (end > from.end) this.push(from, {start: from.end, end}, end, false, 1);
	}

	/** Single marks quote inside double ones, and on their own where they cannot be apostrophes. */
	private pairSingle(single: readonly QuotationMark[]): void {
		const outer = this.found.filter(({level}) => level === 1).sort((a, b) => a.start - b.start);
		let open: QuotationMark | null = null;
		for (const [i, mark] of single.entries()) {
			if (open === null) {
				if (mark.opens && !mark.closes && this.opensSingle(mark)) open = mark;
				continue;
			}

			if (!mark.closes || this.isPossessive(mark, single, i)) continue;
			const from: QuotationMark = open;
			open = null;
			const holder = spanAt(outer, from.start);
			const across = spanIndexAt(outer, mark.start) !== spanIndexAt(outer, from.start);
			if (!across && (!holder || mark.end <= holder.end)) this.add(from, mark, holder ? 1 : 0);
		}
	}

	/** Not an apostrophe that begins a word: "the '90s", "get 'em". */
	private opensSingle(mark: QuotationMark): boolean {
		const after = this.text.slice(mark.end, mark.end + 8);
		return /^[\p{L}\d[$]/u.test(after) && !/^(?:\d\ds?\b|(?:em|til|tis|twas|n|cause|bout)\b)/i.test(after);
	}

	/** "officials' plans": an s, a mark and a word, with another mark to come that can close. */
	private isPossessive(mark: QuotationMark, single: readonly QuotationMark[], i: number): boolean {
		if (!/s/i.test(this.text[mark.start - 1]!) || !/^\s\p{L}/u.test(this.text.slice(mark.end, mark.end + 2)))
			return false;
		const next = single[i + 1];
		return next?.closes === true && !next.opens;
	}

	private push(from: QuotationMark, inner: Span, end: number, closed: boolean, level: 1 | 2): void {
		const speech = isSpeech(this.text, inner, this.paragraph);
		this.found.push({start: from.start, end, inner, closed, continues: false, level, speech});
	}
}

/** Whether an opening mark inside a quotation begins a nested one: two marks close before the next opens. */
const closesTwice = (doubled: readonly QuotationMark[], i: number): boolean => {
	const [first, second] = [doubled[i + 1], doubled[i + 2]];
	return first !== undefined && second !== undefined && !first.opens && !second.opens;
};

const naming =
	/\b(?:called|named|titled|entitled|dubbed|nicknamed|known as|so-called|codenamed|labelled|labeled)\s+(?:the\s+)?$/i;

/**
 * Titles ("The Long Road"), names ("Operation Lantern") and single words without a sentence's end are terms;
 * so is what "called" or "titled" announces in up to four words.
 */
const isSpeech = (text: string, inner: Span, paragraph: Span): boolean => {
	const said = text.slice(inner.start, inner.end).trim();
	const words = said.split(/\s+/);
	const capitals = words.filter(word => /^[\p{Lu}\d]/u.test(word)).length;
	if (words.length > 2 && words.length <= 8 && capitals / words.length > 0.7) return false;
	if (/[,.!?;:…]$/.test(said)) return true;
	if (words.length === 1 || capitals === words.length) return false;
	return !(
		words.length <= 4 && naming.test(text.slice(Math.max(paragraph.start, inner.start - 30), inner.start - 1))
	);
};
