import process from 'node:process';
import {parentPort, workerData} from 'node:worker_threads';
import type {Correction, Detail, Linked, Overview} from '../analysis.ts';
import type {Key} from '../dashboard/model/details.ts';
import type {PackedFindings} from '../index.ts';
import type {Answer, Edition, Order, Request} from './desk-messages.ts';
import {garbageCollector} from './garbage.ts';
import {correctionsOf, loadEngine, readGiven} from './reading.ts';
import {isForUser} from './usage-error.ts';

// Reads for the dashboard in a thread of its own: what was given is listed as far as it is read, each time that it has
// become twice as much until a third is read, and at the end; details are made when the dashboard asks for them.

const {given: sent, flags}: Order = workerData;
// A buffer comes as the plain bytes that it holds.
const given = sent.map(each =>
	typeof each === 'object' && 'bytes' in each ? {...each, bytes: Buffer.from(each.bytes)} : each,
);
const left = new AbortController();
const say = (answer: Answer): void => parentPort!.postMessage(answer);

/** So many articles are listed first. */
const fewest = 8;

/** Of all articles the part that may be listed before the end: more of them are soon followed by all. */
const early = 1 / 3;

const {link, unpacked} = await loadEngine();
const found: PackedFindings[] = [];
let corrections: Correction[] = [];
let linked: Linked = link([]);
let edition = 0;
let lastAsked: Key | null = null;

const detailsOf = (key: Key): Detail => {
	const [kind] = key.split(' ', 1) as ['series' | 'article'];
	return linked[kind](key.slice(kind.length + 1));
};

const garbage = garbageCollector();

/** Of so many articles what is no longer used is worth a tenth of a second. */
const many = 1000;

/** Frees what is no longer used before more is made. */
const tidy = (): void => {
	if (found.length >= many) garbage.now();
};

/** Links what is there by now. */
const nextEdition = (): Edition => {
	// What was linked before is not needed any more.
	linked = link([]);
	tidy();
	linked = link(found.map(unpacked), corrections);
	// A copy of it is about to be made.
	tidy();
	edition++;
	const isThere = lastAsked !== null && isIn(linked.overview, lastAsked);
	return {edition, overview: linked.overview, details: isThere ? [[lastAsked!, detailsOf(lastAsked!)]] : []};
};

const isIn = ({events, articles}: Overview, key: Key): boolean =>
	events.some(({series}) => key === `series ${series}`) || articles.some(({id}) => key === `article ${id}`);

parentPort!.on('message', async (request: Request) => {
	try {
		if (request.what === 'leave') {
			left.abort();
		} else if (request.what === 'details') {
			lastAsked = request.key;
			say({what: 'details', edition, key: request.key, detail: detailsOf(request.key)});
		} else {
			({corrections} = await correctionsOf(given));
			say({what: 'linked', ...nextEdition()});
		}
	} catch (error) {
		fail(error);
	}

	garbage.whenIdle();
});

const fail = (error: unknown): void => {
	const {message, stack = ''} = error instanceof Error ? error : new Error(String(error));
	say({what: 'failed', message, stack, forUser: isForUser(error)});
};

const read = async (): Promise<void> => {
	({corrections} = await correctionsOf(given));
	let next = fewest;
	const {code} = await readGiven(
		given,
		flags,
		{
			// Some are looked at, one after the other.
			accounts: false,
			tell: line => say({what: 'told', line}),
			show: (line, reached) => say({what: 'progress', line, reached: reached ?? null}),
			left: left.signal,
			// Who leaves the dashboard ends the thread.
			stopping: () => new AbortController().signal,
			found: (findings, articles) => {
				found.push(findings);
				if (found.length < next || found.length > articles * early) return;
				next = 2 * found.length;
				say({what: 'listed', ...nextEdition()});
			},
		},
		process.env,
	);
	if (edition === 0 || linked.overview.articles.length < found.length)
		say({what: 'listed', ...nextEdition()});
	say({what: 'read', code});
	garbage.whenIdle();
};

read().catch(fail);
