import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** A folder of the XDG Base Directory Specification, which has relative paths ignored. */
const folder = (env: Environment, variable: string, home: readonly string[]): string | null => {
	const given = env[variable];
	if (given !== undefined && path.isAbsolute(given)) return path.join(given, 'readout');
	const root = env.HOME ?? env.USERPROFILE;
	return root === undefined || !path.isAbsolute(root) ? null : path.join(root, ...home, 'readout');
};

/** Where the person's settings are; null where no home is known. */
export const configFolder = (env: Environment): string | null => folder(env, 'XDG_CONFIG_HOME', ['.config']);

/** Where what can be made anew is kept; null where no home is known. */
export const cacheFolder = (env: Environment): string | null => folder(env, 'XDG_CACHE_HOME', ['.cache']);

/** Where the program keeps what it remembers from one run to the next; null where no home is known. */
export const stateFolder = (env: Environment): string | null =>
	folder(env, 'XDG_STATE_HOME', ['.local', 'state']);
