import type {Span} from '../analysis.ts';
import {isCaption} from './captions.ts';
import {furnitureRules} from './furniture.ts';
import {linesOf} from './lines.ts';

/** What a line of a page is. Captions may hold facts, but the picture is often an old one. */
export type BlockKind = 'body' | 'caption' | 'furniture';

/** A line of an article. */
export type Block = Span & {
	kind: BlockKind;
	/** The rule that made it furniture, in a few words; null for body and captions. */
	rule: string | null;
};

/**
 * Tells the article apart from what the page carries beside it, line by line.
 *
 * @param text The text of the page; a line is a paragraph.
 * @param headline The article's headline, or ''.
 * @returns One block a line, blank lines left out, in the order of the text.
 */
export const blocksOf = (text: string, headline = ''): Block[] => {
	const lines = linesOf(text);
	const rules = furnitureRules(lines, headline);
	return lines.map((line, i) => ({
		start: line.start,
		end: line.end,
		kind: rules[i] ? 'furniture' : isCaption(line) ? 'caption' : 'body',
		rule: rules[i]!,
	}));
};

const spansOf = (blocks: readonly Block[], kind: BlockKind): Span[] =>
	blocks.filter(block => block.kind === kind).map(({start, end}) => ({start, end}));

/** The lines that a page carries beside its article ("Read more", tags, author boxes), in order. */
export const furnitureOf = (text: string, headline = ''): Span[] =>
	spansOf(blocksOf(text, headline), 'furniture');

/** The lines under pictures, in order. What they show may have happened at any time. */
export const captionsOf = (text: string, headline = ''): Span[] =>
	spansOf(blocksOf(text, headline), 'caption');
