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
 * Begins to fetch the addresses among inputs, different hosts side by side.
 *
 * @returns For each address what it is answered with, or an InputError.
 */
export const fetchAll = async (
	inputs: readonly unknown[],
	{allowPrivate}: {allowPrivate: boolean},
): Promise<Map<unknown, Promise<Fetched>>> => {
	const addresses = new Set(inputs.filter(isAddress));
	if (addresses.size === 0) return new Map();
	const fetch = await fetchFor(allowPrivate);
	return new Map(
		[...addresses].map(address => {
			const fetched = fetch(address);
			// Told when its turn comes to be read.
			fetched.catch(() => {});
			return [address, fetched];
		}),
	);
};
