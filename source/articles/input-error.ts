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

/** Told what is wrong with an input. One that throws the problem again ends the reading. */
export type OnProblem = (problem: InputError) => void;

/** Ends the reading with its first problem. */
export const rethrow: OnProblem = problem => {
	throw problem;
};

/** What a step gives; null where it found something wrong with the input, which is told. */
export const attempt = <T>(step: () => T, onProblem: OnProblem): T | null => {
	try {
		return step();
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		onProblem(error);
		return null;
	}
};
