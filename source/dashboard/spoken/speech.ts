/** Signs of the screen, and what they are called. */
const signs = new Map([
	['↔', 'and'],
	['●', 'news:'],
	['○', 'background:'],
	['◇', 'planned:'],
	['×', 'failed or denied:'],
	['⋯', '…'],
	['↑', 'Up'],
	['↓', 'Down'],
	['←', 'Left'],
	['→', 'Right'],
]);

/** Lines, boxes, blocks and marks that say nothing by themselves, or what stands beside them in words. */
const drawn = /[\u2500-\u259f]|^\s*[=≈~!·≠◆–◂](?:\s+|$)/gu;

/** Where an excerpt leaves text out; an outlet that is shown in a menu, or not. */
const marks = new Map([
	['[…]', '(text left out)'],
	['[x]', 'shown:'],
	['[ ]', 'hidden:'],
]);

const blanks = /\s+/g;

/** A text of the screen in words alone, to be read aloud. */
export const speakable = (text: string): string =>
	text
		.replace(/\[[…x ]\]/g, mark => marks.get(mark)!)
		.replace(drawn, ' ')
		.replace(/×(\d+)/g, '$1 times')
		.replace(/\p{S}/gu, sign => signs.get(sign) ?? sign)
		.replace(/(?<=^| )\+(\d+)/g, 'plus $1')
		.replace(/ · /g, ', ')
		.replace(blanks, ' ')
		.trim();

/** Parts of a sentence, what is empty left out: "a, b. c." */
export const joined = (parts: ReadonlyArray<string | null>, separator = '. '): string =>
	parts
		.filter(part => part !== null && part !== '')
		.join(separator)
		.replace(/([.!?:…]["”]?)\. /g, '$1 ')
		.replace(/,\. /g, '. ');
