import {type Document, type OnNotice, type Reader, textOf} from '../document.ts';
import {guessedByAddress} from '../guessed-outlet.ts';
import {attempt, InputError, type OnProblem} from '../input-error.ts';
import {type Placed, placedOf} from '../placed.ts';

/** "Unexpected token } in JSON at position 7", without what newer engines quote of the text. */
const reason = (error: unknown): string =>
	error instanceof Error ? error.message.split(', "')[0]!.split('\n')[0]! : 'cannot be read';

/** The articles of records, those left out that are none. */
const placedOfAll = (
	records: ReadonlyArray<{place: string; record: () => unknown}>,
	onProblem: OnProblem,
): Placed[] =>
	records.flatMap(({place, record}) => attempt(() => placedOf(record(), place), onProblem) ?? []);

/** The value that a line of JSON Lines holds; throws an `InputError` where it holds none. */
export const parseLine = (line: string, place: string): unknown => {
	try {
		return JSON.parse(line);
	} catch (error) {
		throw new InputError(place, `not JSON (${reason(error)})`, 'write one article a line as a JSON object');
	}
};

/** Reads JSON Lines: one article a line, blank lines left out. */
export const readJsonLines: Reader = (document, {onProblem, onNotice}) => {
	const lines = textOf(document, {onNotice})
		.split('\n')
		.map((line, index) => ({line, place: `${document.name}, line ${index + 1}`}))
		.filter(({line}) => line.trim() !== '');
	const placed = placedOfAll(
		lines.map(({line, place}) => ({place, record: () => parseLine(line, place)})),
		onProblem,
	);
	if (placed.some(({isGuessed}) => isGuessed)) onNotice(document, guessedByAddress);
	return placed;
};

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

const parseDocument = (document: Document, onNotice: OnNotice): unknown => {
	const text = textOf(document, {onNotice});
	try {
		return JSON.parse(text);
	} catch (error) {
		const at = /position (\d+)/.exec(reason(error));
		throw new InputError(
			at ? `${document.name}, line ${lineAt(text, Number(at[1]))}` : document.name,
			`not JSON (${reason(error)})`,
			'mend it, or name the file .jsonl if each line is an article',
		);
	}
};

/** Reads a JSON document: an article, a list of them, or an Analysis. */
export const readJson: Reader = (document, {onProblem, onNotice}) => {
	const parsed = parseDocument(document, onNotice);
	// `{"articles": […]}` is what an Analysis looks like, and the bundle.
	const inner =
		typeof parsed === 'object' && parsed !== null && 'articles' in parsed ? parsed.articles : parsed;
	const placed = Array.isArray(inner)
		? placedOfAll(
				inner.map((record: unknown, index) => ({
					place: `${document.name}, article ${index + 1}`,
					record: () => record,
				})),
				onProblem,
			)
		: [placedOf(inner, document.name)];
	if (placed.some(({isGuessed}) => isGuessed)) onNotice(document, guessedByAddress);
	return placed;
};
