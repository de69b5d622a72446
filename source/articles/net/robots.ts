import robotsModule from 'robots-parser';
import {Failure} from './failure.ts';
import {type Answer, userAgent} from './request.ts';

// Its types speak of an export named default, which the module itself is.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What a site lets programs fetch. */
export type Rules = {
	allows: (url: URL) => boolean;
	/** Milliseconds between two requests. */
	pause: number;
};

/** Bytes of a robots.txt that count; RFC 9309 wants no fewer. */
export const largestRobots = 500 * 1024;

/** Milliseconds between two requests: at least, and at most where the site wishes for more. */
const [shortestPause, longestPause] = [1000, 10_000];

export const withoutRules: Rules = {allows: () => true, pause: shortestPause};

/** The name for which rules are written: without the version. */
const product = userAgent.replace(/\/.*/, '');

/** The program that a line of a robots.txt names. */
const agentIn = (line: string): string | undefined =>
	/^\s*user-agent\s*:([^#/]*)/i.exec(line)?.[1]?.trim().toLowerCase();

/**
 * A robots.txt in which all other programs are one: robots-parser makes of each rule one for each program that shares
 * it, which are a hundred million where a site of half a megabyte wants it so.
 */
const withoutOthers = (text: string): string => {
	const named = new Set<string>();
	const kept = text.split(/\r\n|\r|\n/).flatMap(line => {
		const agent = agentIn(line);
		if (agent === undefined) {
			// A rule ends the programs that share it.
			if (/^[^#]*:/.test(line)) named.clear();
			return [line];
		}

		const name = agent === '*' || agent === product ? agent : 'other';
		if (named.has(name)) return [];
		named.add(name);
		return [`User-agent: ${name}`];
	});
	return kept.join('\n');
};

/**
 * The rules of a site, after RFC 9309: without a robots.txt (4xx) all is allowed, and where the server fails (5xx)
 * nothing is.
 *
 * @param url The address of the robots.txt.
 * @throws {Failure} Where the server fails.
 */
export const rulesIn = (url: URL, {status, bytes}: Answer): Rules => {
	if (status >= 500) {
		throw new Failure(
			`its robots.txt, which says what programs may fetch, is not to be had (${status})`,
			'try again later, or save the page from the browser and give the file',
		);
	}

	if (status < 200 || status >= 300) return withoutRules;
	const robots = robotsParser(url.href, withoutOthers(bytes.toString('utf8')));
	const delay = (robots.getCrawlDelay(userAgent) ?? 0) * 1000;
	return {
		allows: asked => robots.isAllowed(asked.href, userAgent) !== false,
		pause: Math.min(longestPause, Math.max(shortestPause, delay)),
	};
};

/** The rules of sites, each asked for once. */
export const robotRules = (ask: (url: URL) => Promise<Answer>): ((url: URL) => Promise<Rules>) => {
	const known = new Map<string, Promise<Rules>>();
	return ({origin}) => {
		const url = new URL('/robots.txt', origin);
		const rules = known.get(origin) ?? ask(url).then(answer => rulesIn(url, answer));
		known.set(origin, rules);
		return rules;
	};
};

/** What is told of an address that the rules of its site leave out. */
export const disallowed = (): Failure =>
	new Failure(
		'its robots.txt asks programs not to fetch it',
		'save the page from the browser and give the file',
	);
