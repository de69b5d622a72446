import {parentPort} from 'node:worker_threads';
import type {Article} from '../analysis.ts';
import {foundIn} from './found.ts';

/** The program of a worker thread: articles come in, what was found in them goes out, in their order. */
parentPort?.on('message', (articles: readonly Article[]) => {
	parentPort?.postMessage(articles.map(foundIn));
});
