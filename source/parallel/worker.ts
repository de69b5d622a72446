import {parentPort} from 'node:worker_threads';
import type {Task} from './find.ts';
import {foundIn} from './found.ts';

/** The program of a worker thread: articles come in, what was found in them goes out, in their order. */
parentPort?.on('message', ({articles, accounts}: Task) => {
	const found = articles.map(article => foundIn(article, accounts));
	const buffers = found.flatMap(each =>
		'findings' in each && each.findings.packed ? [each.findings.packed.buffer] : [],
	);
	parentPort?.postMessage(found, buffers);
});
