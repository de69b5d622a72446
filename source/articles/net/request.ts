import {isUtf8} from 'node:buffer';
import {type LookupAddress, lookup as systemLookup} from 'node:dns';
import http, {type IncomingMessage} from 'node:http';
import https from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import {pipeline, type Readable} from 'node:stream';
import {createBrotliDecompress, createGunzip} from 'node:zlib';
import packageFile from '../../../package.json' with {type: 'json'};
import {isPublic, privateFailure} from './address.ts';
import {Failure, systemFailure} from './failure.ts';

/** How long one request may take, in milliseconds. */
export type Patience = {connect: number; whole: number};

/** What is asked, and within which limits. */
export type Asked = {
	url: URL;
	/** True to ask hosts of this machine and its network, too. */
	allowPrivate: boolean;
	/** Bytes that are read of the answer, decompressed; what follows is left. */
	most: number;
	patience: Patience;
	/** Finds the IP addresses of a host. */
	lookup?: typeof systemLookup;
};

/** An answer. The body is read of a success alone. */
export type Answer = {
	status: number;
	/** Where the server sends whoever asked; null where nowhere. */
	location: string | null;
	contentType: string | undefined;
	bytes: Buffer;
	/** False where the body is longer than what was read of it. */
	isWhole: boolean;
};

/** How the program names itself to servers, and to rules for robots. */
export const userAgent = `readout/${packageFile.version}`;

/**
 * Looks a host up and keeps of its addresses those that may be asked. The connection is made to one of these: to look
 * the name up before and connect by name would let a server give another address the second time (DNS rebinding).
 */
const guarded =
	({allowPrivate, lookup = systemLookup}: Asked): LookupFunction =>
	(host, options, callback) => {
		lookup(host, {...options, all: true}, (error: Error | null, found: LookupAddress[]) => {
			if (error) return callback(error, []);
			const [first, ...others] = found.filter(({address}) => allowPrivate || isPublic(address));
			if (!first) return callback(privateFailure(host), []);
			if (options.all) return callback(null, [first, ...others]);
			callback(null, first.address, first.family);
		});
	};

/** Where an answer sends on: Node takes each byte for a character, and some servers write UTF-8. */
const locationOf = ({headers: {location}}: IncomingMessage): string | null => {
	if (location === undefined) return null;
	const bytes = Buffer.from(location, 'latin1');
	return isUtf8(bytes) ? bytes.toString('utf8') : location;
};

/** The body without its compression. */
const decompressed = (answer: IncomingMessage): Readable => {
	const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
	if (encoding === 'identity' || encoding === '') return answer;
	const decoder =
		encoding === 'gzip' || encoding === 'x-gzip'
			? createGunzip()
			: encoding === 'br'
				? createBrotliDecompress()
				: null;
	if (decoder === null)
		throw new Failure(
			`its answer is in an encoding that was not asked for`,
			'save the page from the browser and give the file',
		);
	// Errors come out where the decoder is read.
	pipeline(answer, decoder, () => {});
	return decoder;
};

const bodyOf = async (answer: IncomingMessage, most: number): Promise<{bytes: Buffer; isWhole: boolean}> => {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of decompressed(answer)) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > most) break;
	}

	return {bytes: Buffer.concat(chunks).subarray(0, most), isWhole: length <= most};
};

/**
 * Asks once for one address; where the answer sends elsewhere, nobody goes there. No cookies, no scripts.
 *
 * @throws {Failure} Where there is no answer, no address that may be asked, or it takes too long.
 */
export const request = async (asked: Asked): Promise<Answer> => {
	const {url, allowPrivate, most, patience} = asked;
	// The host of an address in numbers, whichever their notation, is one in four decimals by now; it is not looked up.
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (isIP(host) !== 0 && !allowPrivate && !isPublic(host)) throw privateFailure(host);

	const ending = new AbortController();
	const endAfter = (wait: number, what: string) =>
		setTimeout(
			() => ending.abort(new Failure(`${what} within ${Math.round(wait / 1000)} seconds`, 'try again later')),
			wait,
		);
	const connecting = endAfter(patience.connect, 'no connection');
	const whole = endAfter(patience.whole, 'no whole answer');
	try {
		const {get} = url.protocol === 'https:' ? https : http;
		const answer = await new Promise<IncomingMessage>((resolve, reject) => {
			const sent = get(
				url,
				{
					agent: false,
					signal: ending.signal,
					lookup: guarded(asked),
					headers: {
						'user-agent': userAgent,
						accept: 'text/html, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
						'accept-language': 'en, *;q=0.5',
						'accept-encoding': 'gzip, br',
					},
				},
				resolve,
			);
			sent.on('error', reject);
			// As where the server goes over to another protocol, which is no error to Node.
			sent.on('close', () => reject(new Failure('no answer', 'check the address')));
			sent.on('socket', socket => {
				socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
			});
		});
		try {
			const {statusCode: status = 0, headers} = answer;
			const isSuccess = status >= 200 && status < 300;
			return {
				status,
				location: locationOf(answer),
				contentType: headers['content-type'],
				...(isSuccess ? await bodyOf(answer, most) : {bytes: Buffer.alloc(0), isWhole: true}),
			};
		} finally {
			// Else what was not read keeps the connection, and with it the program.
			answer.destroy();
		}
	} catch (error) {
		throw ending.signal.aborted ? ending.signal.reason : systemFailure(error);
	} finally {
		clearTimeout(connecting);
		clearTimeout(whole);
	}
};
