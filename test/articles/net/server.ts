import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {onTestFinished} from 'vitest';

/** A server on loopback that ends with the test. */
export const serve = async (answer: RequestListener): Promise<{origin: string; asked: string[]}> => {
	const asked: string[] = [];
	const server: Server = createServer((request, response) => {
		asked.push(request.url ?? '');
		answer(request, response);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
};

/** Answers by path; all else is not there. */
export const pages =
	(answers: Record<string, RequestListener>): RequestListener =>
	(request, response) => {
		const answer = new Map(Object.entries(answers)).get(request.url ?? '');
		if (answer) answer(request, response);
		else response.writeHead(404).end();
	};
