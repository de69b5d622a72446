import {parentPort} from 'node:worker_threads';
import type {Article} from '../analysis.ts';
import {foundIn} from './found.ts';

/** The program of a worker thread: articles come in, what was found in them goes out, in their order. */
parentPort?.on('message', (articles: readonly Article[]) => {
	const found = articles.map(foundIn);
	const buffers = found.flatMap(each => ('findings' in each ? [each.findings.packed.buffer] : []));
	parentPort?.postMessage(found, buffers);
});
