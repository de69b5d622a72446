import {parseLine} from './formats/json.ts';
import {attempt, type OnProblem} from './input-error.ts';
import {type Placed, placedOf} from './placed.ts';

/** A line of a text and its number, from 1. */
type Numbered = {line: string; number: number};

/** The lines of a text that comes in pieces; only the line that is being read is held. */
async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<Numbered> {
	let number = 0;
	// Joined once: a long line comes in many pieces.
	let open: string[] = [];
	for await (const piece of pieces) {
		const [first, ...others] = piece.split('\n');
		open.push(first!);
		for (const next of others) {
			yield {line: open.join(''), number: ++number};
			open = [next];
		}
	}

	yield {line: open.join(''), number: ++number};
}

/** What is to be made of each line that is not blank, those left out of which nothing can be made. */
export async function* eachLine<Item>(
	pieces: AsyncIterable<string>,
	name: string,
	itemOf: (line: string, place: string) => Item,
	onProblem: OnProblem,
): AsyncGenerator<Item> {
	for await (const {line, number} of linesIn(pieces)) {
		const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
		if (text.trim() === '') continue;
		const item = attempt(() => itemOf(text, `${name}, line ${number}`), onProblem);
		if (item !== null) yield item;
	}
}

/**
 * Reads JSON Lines, one article a line, in constant memory. Unlike `readArticles` it takes each article by itself: one
 * that stands twice is given twice.
 *
 * @param pieces The text, in UTF-8, as it comes.
 * @param name Names it in messages.
 * @param onProblem Told of lines that are no articles; they are left out.
 */
export const articleLines = (
	pieces: AsyncIterable<string>,
	name: string,
	onProblem: OnProblem,
): AsyncGenerator<Placed> =>
	eachLine(pieces, name, (line, place) => placedOf(parseLine(line, place), place), onProblem);
