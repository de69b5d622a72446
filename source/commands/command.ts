/** Where a command reads and writes. */
export type Streams = {
	stdin: NodeJS.ReadStream;
	stdout: NodeJS.WriteStream;
	stderr: NodeJS.WriteStream;
	env: NodeJS.ProcessEnv;
};

/** The values of all flags; what was not given is undefined. */
export type FlagValues = {
	workspace?: string | undefined;
	sql?: string | undefined;
	name?: string | undefined;
	json?: boolean | undefined;
	jsonl?: boolean | undefined;
	format?: string | undefined;
	series?: boolean | undefined;
	why?: boolean | undefined;
	keepFurniture?: boolean | undefined;
	allowPrivate?: boolean | undefined;
	theme?: string | undefined;
	view?: string | undefined;
	color?: boolean | undefined;
	mouse?: boolean | undefined;
	fresh?: boolean | undefined;
	screenReader?: boolean | undefined;
};

export type FlagName = keyof FlagValues;

/** A flag: what it takes and what it does. */
export type Flag = {
	name: FlagName;
	type: 'boolean' | 'string';
	/** The values that it takes; none for a switch. */
	choices?: readonly string[];
	/** What it takes where that is no choice: FILE. */
	takes?: string;
	/** True where a second value would have to count as well, and does not. */
	isOnce?: boolean;
	/** True for a switch that is on unless it is turned off: the help shows how. */
	isOn?: boolean;
	summary: string;
	/** True where the settings may give it once and for all. */
	isSetting?: boolean;
};

/** A command of the program. The help, the completions and the checks are all read from the table of these. */
export type Command = {
	/** What is typed; '' for what happens without one. */
	name: string;
	/** What follows it, for the help. */
	takes: string;
	summary: string;
	/** What it takes, and what else there is to know of it: paragraphs of its help. */
	about: readonly string[];
	/** Lines to be typed. */
	examples: readonly string[];
	flags: readonly FlagName[];
	/** What it takes instead of files. */
	choices?: readonly string[];
	/**
	 * @param inputs What was typed after the name, flags left out.
	 * @returns The exit code.
	 * @throws Errors for the user (`isForUser`), and whatever else goes wrong.
	 */
	run: (inputs: readonly string[], flags: FlagValues, streams: Streams) => Promise<number>;
};
