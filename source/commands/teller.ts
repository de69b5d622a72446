import {printable} from './usage-error.ts';

/** Tells a user on stderr what there is to say, each in a line, and knows what that makes of the exit code. */
export type Teller = {
	tell: (line: string) => void;
	/** Tells what is wrong with something given; from then on the exit code is 2. */
	onProblem: (problem: Error) => void;
	code: () => 0 | 2;
};

export const tellerOn = ({stderr}: {stderr: {write: (line: string) => unknown}}): Teller => {
	let isWhole = true;
	const tell = (line: string): void => {
		stderr.write(`readout: ${printable(line)}\n`);
	};
	return {
		tell,
		onProblem: ({message}) => {
			isWhole = false;
			tell(message);
		},
		code: () => (isWhole ? 0 : 2),
	};
};
