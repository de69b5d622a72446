import type {lookup} from 'node:dns';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {type FetchingOptions, fetching} from '../../../source/articles/net/fetching.ts';
import {pages, serve} from './server.ts';

const fetcher = (options: Partial<FetchingOptions> = {}) =>
	fetching({
		allowPrivate: true,
		clock: {now: () => 0, wait: () => Promise.resolve()},
		patience: {connect: 5000, whole: 20_000},
		...options,
	});

const text = 'Ada Brandt telephoned Emil Sorel on Monday.';

test('an address gives its bytes, what they are said to be, and where they were', async () => {
	const {origin, asked} = await serve(
		pages({
			'/a?b=c': ({headers}, response) => {
				response.setHeader('content-type', 'text/html; charset=utf-8');
				response.end(`${headers['user-agent']} ${headers.cookie} ${headers['accept-encoding']}`);
			},
		}),
	);
	expect(await fetcher()(`${origin}/a?b=c#d`)).toEqual({
		name: `${origin}/a?b=c#d`,
		bytes: Buffer.from('readout/0.1.0 undefined gzip, br'),
		contentType: 'text/html; charset=utf-8',
		address: `${origin}/a?b=c`,
	});
	expect(asked).toEqual(['/robots.txt', '/a?b=c']);
});

test('compressed answers are read', async () => {
	const {origin} = await serve(
		pages({
			'/gzip': (_, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(text)),
			'/br': (_, response) =>
				response.writeHead(200, {'content-encoding': 'br'}).end(brotliCompressSync(text)),
			'/odd': (_, response) => response.writeHead(200, {'content-encoding': 'compress'}).end(text),
			'/damaged': (_, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(text),
		}),
	);
	const fetchIt = fetcher();
	expect((await fetchIt(`${origin}/gzip`)).bytes.toString()).toBe(text);
	expect((await fetchIt(`${origin}/br`)).bytes.toString()).toBe(text);
	await expect(fetchIt(`${origin}/odd`)).rejects.toThrow('in an encoding that was not asked for');
	await expect(fetchIt(`${origin}/damaged`)).rejects.toThrow('its answer is damaged');
});

test.each([
	[401, '401 unauthorized; it asks who you are: save the page from the browser and give the file'],
	[403, '403 forbidden; save the page from the browser and give the file'],
	[404, '404 not found; check the address'],
	[410, '410 gone; check the address'],
	[429, '429 too many requests; it was asked too often: try again later'],
	[500, '500 internal server error; try again later'],
	[999, '999 an answer that is not known; try again later'],
])('a status of %i is told with its mend', async (status, line) => {
	const {origin} = await serve(pages({'/a': (_, response) => response.writeHead(status).end('<p>No.')}));
	await expect(fetcher()(`${origin}/a`)).rejects.toThrow(`${origin}/a: ${line}`);
});

test('redirects are followed, five of them', async () => {
	const {origin} = await serve((request, response) => {
		const left = Number(/^\/(\d)$/.exec(request.url ?? '')?.[1] ?? -1);
		if (left === 0) response.end(text);
		else if (left > 0) response.writeHead(302, {location: `/${left - 1}`}).end();
		else response.writeHead(404).end();
	});
	expect((await fetcher()(`${origin}/5`)).address).toBe(`${origin}/0`);
	await expect(fetcher()(`${origin}/6`)).rejects.toThrow(
		`${origin}/6: it sends on more than 5 times; give the address that it ends at`,
	);
});

test('a redirect whose address is in UTF-8 is followed, as by browsers', async () => {
	const {origin} = await serve((request, response) => {
		if (request.url === '/a') response.socket?.end('HTTP/1.1 302 Found\r\nLocation: /brücke\r\n\r\n');
		else if (request.url === '/br%C3%BCcke') response.end(text);
		else response.writeHead(404).end();
	});
	expect((await fetcher()(`${origin}/a`)).address).toBe(`${origin}/br%C3%BCcke`);
});

test.each([
	['file:///etc/passwd', 'file: addresses are not read'],
	['http://ada:secret@127.0.0.1/', 'a name or password stands in the address'],
	['http://[', 'no address that can be read'],
])('a redirect to %s is not followed', async (location, problem) => {
	const {origin} = await serve(pages({'/a': (_, response) => response.writeHead(301, {location}).end()}));
	await expect(fetcher()(`${origin}/a`)).rejects.toThrow(`${origin}/a: ${problem}`);
});

test('what robots.txt leaves out is not asked for, behind a redirect neither', async () => {
	const {origin, asked} = await serve(
		pages({
			'/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /closed'),
			'/open': (_, response) => response.writeHead(302, {location: '/closed/a'}).end(),
			'/closed/a': (_, response) => response.end(text),
		}),
	);
	const fetchIt = fetcher();
	for (const path of ['/closed/a', '/open']) {
		await expect(fetchIt(`${origin}${path}`)).rejects.toThrow(
			`${origin}${path}: its robots.txt asks programs not to fetch it; save the page from the browser and give the file`,
		);
	}

	expect(asked).toEqual(['/robots.txt', '/open']);
});

test('where robots.txt cannot be had because the server fails, nothing is asked for', async () => {
	const {origin, asked} = await serve((_, response) => response.writeHead(503).end());
	await expect(fetcher()(`${origin}/a`)).rejects.toThrow('is not to be had (503)');
	expect(asked).toEqual(['/robots.txt']);
});

test('a robots.txt without end counts as far as it is read', async () => {
	const {origin} = await serve((request, response) => {
		if (request.url !== '/robots.txt') return response.end(text);
		response.write('User-agent: *\nDisallow: /closed\n');
		const more = () => {
			while (response.write('#'.repeat(10_000)));
		};
		response.on('drain', more);
		more();
	});
	const fetchIt = fetcher();
	expect((await fetchIt(`${origin}/a`)).bytes.toString()).toBe(text);
	await expect(fetchIt(`${origin}/closed`)).rejects.toThrow('robots.txt asks programs not to');
});

test('too long an answer is not read on: endless, compressed, or said to be short', async () => {
	const bomb = gzipSync(Buffer.alloc(2_000_000));
	expect(bomb.length).toBeLessThan(10_000);
	const {origin} = await serve(
		pages({
			'/endless': (_, response) => {
				const more = () => {
					while (response.write('a'.repeat(10_000)));
				};
				response.on('drain', more);
				more();
			},
			'/bomb': (_, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(bomb),
			'/fits': (_, response) => response.end('a'.repeat(1_000_000)),
		}),
	);
	const fetchIt = fetcher({largest: 1_000_000});
	await expect(fetchIt(`${origin}/endless`)).rejects.toThrow('more than 1 MB');
	await expect(fetchIt(`${origin}/bomb`)).rejects.toThrow('more than 1 MB');
	expect((await fetchIt(`${origin}/fits`)).bytes.length).toBe(1_000_000);
});

test('a server that lies about the length of its answer is told', async () => {
	const {origin} = await serve((request, response) => {
		if (request.url === '/robots.txt') return response.writeHead(404).end();
		response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort');
	});
	await expect(fetcher()(`${origin}/a`)).rejects.toThrow(
		`${origin}/a: the answer broke off; try again later`,
	);
});

test('a server that goes over to another protocol is told', async () => {
	const {origin} = await serve((request, response) => {
		if (request.url === '/robots.txt') return response.writeHead(404).end();
		response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n');
	});
	await expect(fetcher()(`${origin}/a`)).rejects.toThrow(`${origin}/a: no answer; check the address`);
});

test('what is not HTTP is told', async () => {
	const {origin} = await serve((request, response) => {
		if (request.url === '/robots.txt') return response.writeHead(404).end();
		response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n');
	});
	await expect(fetcher()(`${origin}/a`)).rejects.toThrow('its answer is not HTTP');
});

test('a server that takes its time is left', async () => {
	const {origin} = await serve(
		pages({
			'/silent': () => {},
			'/drop': (_, response) => {
				response.writeHead(200);
				const drip = setInterval(() => response.write('a'), 20);
				response.on('close', () => clearInterval(drip));
			},
			'/packed': (_, response) => {
				response.writeHead(200, {'content-encoding': 'gzip'}).write(gzipSync(text).subarray(0, 12));
			},
		}),
	);
	const fetchIt = fetcher({patience: {connect: 5000, whole: 300}});
	for (const path of ['/silent', '/drop', '/packed']) {
		await expect(fetchIt(`${origin}${path}`)).rejects.toThrow('no whole answer within');
	}
});

test('a host of which nobody says where it is is left', async () => {
	const fetchIt = fetcher({
		lookup: (() => {}) as unknown as typeof lookup,
		patience: {connect: 100, whole: 20_000},
	});
	await expect(fetchIt('http://harbour.example/a')).rejects.toThrow(
		'http://harbour.example/a: no connection within 0 seconds; try again later',
	);
});

test('pictures and the like are no articles', async () => {
	const {origin} = await serve(
		pages({'/a': (_, response) => response.writeHead(200, {'content-type': 'application/pdf'}).end('%PDF')}),
	);
	await expect(fetcher()(`${origin}/a`)).rejects.toThrow(
		`${origin}/a: application/pdf, neither a page nor a feed; give the address of an article`,
	);
});

test('where nothing listens, that is told', async () => {
	await expect(fetcher()('http://127.0.0.1:1/')).rejects.toThrow(
		'http://127.0.0.1:1/: nothing answers there; check the address',
	);
});

test('hosts of this machine are not asked, by whatever name or number', async () => {
	const {origin, asked} = await serve((_, response) => response.end(text));
	const {port} = new URL(origin);
	const fetchIt = fetcher({allowPrivate: false});
	for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '[::1]', '0']) {
		await expect(fetchIt(`http://${host}:${port}/`)).rejects.toThrow(
			'is an address of this machine, of its network, or a reserved one; give --allow-private',
		);
	}

	expect(asked).toEqual([]);
});

/** A server of names that gives the same addresses to all names, and counts how often it is asked. */
const names = (...addresses: string[]) => {
	const asked: string[] = [];
	const answer = (host: string, _options: object, callback: (error: null, found: object[]) => void) => {
		asked.push(host);
		callback(
			null,
			addresses.map(address => ({address, family: 4})),
		);
	};
	return {asked, lookup: answer as typeof lookup};
};

test('a name that leads into this network is not asked', async () => {
	const {origin, asked} = await serve((_, response) => response.end(text));
	const {port} = new URL(origin);
	const fetchIt = fetcher({allowPrivate: false, lookup: names('127.0.0.1', '10.0.0.1').lookup});
	await expect(fetchIt(`http://harbour.example:${port}/`)).rejects.toThrow(
		'harbour.example is an address of this machine',
	);
	expect(asked).toEqual([]);
});

test('the connection goes to an address that was looked at, with no second look-up (DNS rebinding)', async () => {
	const {origin} = await serve((_, response) => response.end(text));
	const {port} = new URL(origin);
	// No real server of names knows the host: a look-up other than this one would fail.
	const {lookup: ownLookup, asked} = names('127.0.0.1');
	const {bytes} = await fetcher({lookup: ownLookup})(`http://harbour.example:${port}/a`);
	expect(bytes.toString()).toBe(text);
	// One for robots.txt, one for the page.
	expect(asked).toEqual(['harbour.example', 'harbour.example']);
});
