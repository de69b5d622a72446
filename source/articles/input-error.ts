/** Something is wrong with what the user gave: one line that names the place and the mend. */
export class InputError extends Error {
	override name = 'InputError';

	/**
	 * @param place The file, and where known the line: "news.jsonl, line 3".
	 * @param problem What is wrong there.
	 * @param mend What to do about it.
	 */
	constructor(place: string, problem: string, mend: string) {
		super(`${place}: ${problem}; ${mend}`);
	}
}
