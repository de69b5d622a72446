import {InputError} from '../input-error.ts';
import {askableUrl, named} from './address.ts';
import {Failure, statusFailure} from './failure.ts';
import {type Clock, systemClock, turnsAtHosts} from './politeness.ts';
import {type Answer, type Asked, request} from './request.ts';
import {disallowed, largestRobots, type Rules, robotRules, withoutRules} from './robots.ts';

/** What an address was answered with. */
export type Fetched = {
	/** The address as it was given. */
	name: string;
	bytes: Buffer;
	contentType?: string;
	/** The address that answered: another one where the first has sent on. */
	address: string;
};

/** How addresses are asked; all but the first for tests. */
export type FetchingOptions = Pick<Asked, 'allowPrivate' | 'lookup'> & {
	clock?: Clock;
	patience?: Asked['patience'];
	largest?: number;
};

/** Bytes of an answer, and how often it may send on. */
const [largestAnswer, mostRedirects] = [10_000_000, 5];

/** Kinds of content that are told by their name, and are no articles. */
const isOther = (contentType: string | undefined): boolean =>
	/^\s*(?:image|audio|video|font)\/|^\s*application\/(?:pdf|zip|gzip|javascript|msword)\b/i.test(
		contentType ?? '',
	);

const sendsOn = ({status, location}: Answer): string | null =>
	status >= 300 && status < 400 ? location : null;

/**
 * Fetches addresses: one request at a time to a host, with a pause; what the site asks programs not to fetch is not
 * fetched; each address that an answer sends on to is checked like the first.
 *
 * @returns A function from an address to what it was answered with; it throws an InputError where that is no article.
 */
export const fetching = ({
	clock = systemClock,
	patience = {connect: 15_000, whole: 30_000},
	largest = largestAnswer,
	...guard
}: FetchingOptions): ((address: string) => Promise<Fetched>) => {
	const turns = turnsAtHosts(clock);

	/** Asks, and goes where the answers lead, by the rules of each site. */
	const follow = async (
		start: URL,
		most: number,
		rulesOf: (url: URL) => Promise<Rules>,
	): Promise<{url: URL; answer: Answer}> => {
		let url = start;
		for (let redirects = 0; redirects <= mostRedirects; redirects++) {
			const {allows, pause} = await rulesOf(url);
			if (!allows(url)) throw disallowed();
			const asked = url;
			const answer = await turns(url.hostname, pause, () => request({...guard, url: asked, most, patience}));
			const target = sendsOn(answer);
			if (target === null) return {url, answer};
			url = askableUrl(target, url);
		}

		throw new Failure(`it sends on more than ${mostRedirects} times`, 'give the address that it ends at');
	};

	const rulesOf = robotRules(
		async url => (await follow(url, largestRobots, () => Promise.resolve(withoutRules))).answer,
	);

	return async address => {
		try {
			const {url, answer} = await follow(askableUrl(address), largest, rulesOf);
			const {status, contentType, bytes, isWhole} = answer;
			if (status < 200 || status >= 300) throw statusFailure(status);
			if (isOther(contentType)) {
				throw new Failure(`${contentType}, neither a page nor a feed`, 'give the address of an article');
			}

			if (!isWhole) {
				throw new Failure(
					`more than ${largest / 1e6} MB`,
					'give the address of an article, or save it as a file',
				);
			}

			return {name: address, bytes, ...(contentType !== undefined && {contentType}), address: url.href};
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			throw new InputError(named(address), error.problem, error.mend);
		}
	};
};
