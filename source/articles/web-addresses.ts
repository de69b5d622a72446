import type {Fetched, fetching} from './net/fetching.ts';

/** What is fetched and no file: whatever has a scheme, so that one of another than http is told of. */
export const isAddress = (input: unknown): input is string =>
	typeof input === 'string' && /^[a-z][a-z\d+.-]*:\/\//i.test(input);

type Fetch = ReturnType<typeof fetching>;

/** One for the whole run, with private hosts and without: when a host was asked last counts for all who ask it. */
const fetches = new Map<boolean, Promise<Fetch>>();

const fetchFor = (allowPrivate: boolean): Promise<Fetch> => {
	// What speaks to the net is loaded when there is an address.
	const fetch =
		fetches.get(allowPrivate) ?? import('./net/fetching.ts').then(({fetching}) => fetching({allowPrivate}));
	fetches.set(allowPrivate, fetch);
	return fetch;
};

/**
 * Begins to fetch the addresses among inputs, each once, different hosts side by side.
 *
 * @returns For each input that is an address what it is answered with, or an InputError.
 */
export const fetchAll = async (
	inputs: readonly unknown[],
	{allowPrivate}: {allowPrivate: boolean},
): Promise<Array<Promise<Fetched> | undefined>> => {
	if (!inputs.some(isAddress)) return [];
	const fetch = await fetchFor(allowPrivate);
	const begun = new Map<string, Promise<Fetched>>();
	return inputs.map(input => {
		if (!isAddress(input)) return undefined;
		const fetched = begun.get(input) ?? fetch(input);
		begun.set(input, fetched);
		// Told when its turn comes to be read.
		fetched.catch(() => {});
		return fetched;
	});
};
