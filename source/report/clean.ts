import {harmless, oneLine, printed} from '../terminal/sanitize.ts';

/**
 * Text from outside as one line that can steer neither a terminal nor a page: controls and what hides or reorders
 * text go, white space becomes single spaces.
 *
 * @param part Whether the text is a whole, or stands inside a line: then a space at either end stays.
 */
export const clean = (text: string, part: 'whole' | 'inside' = 'whole'): string =>
	part === 'whole' ? oneLine(text) : printed(harmless(text)).replace(/\s+/g, ' ');
