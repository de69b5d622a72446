import {Worker} from 'node:worker_threads';

/** A thread ended before it had answered the task that it was given. */
export class ThreadLost extends Error {
	override name = 'ThreadLost';
}

/** Some threads that run one program, each on one task at a time. */
export type Threads<Task, Answer> = {
	/** Has a thread do a task, as soon as one is free. Rejects with `ThreadLost` where the thread ended on it. */
	run: (task: Task) => Promise<Answer>;
	/** Ends the threads, whatever they are at; what was not done by then never is. */
	close: () => Promise<void>;
};

type Job<Task, Answer> = {
	task: Task;
	resolve: (answer: Answer) => void;
	reject: (error: Error) => void;
};

/**
 * Starts threads as there is work for them. One that ended is replaced with the next task.
 *
 * @param program A module that answers each message with one.
 * @param most How many threads there are at once.
 */
export const openThreads = <Task, Answer>(program: URL, most: number): Threads<Task, Answer> => {
	/** Each thread with what it is at. */
	const threads = new Map<Worker, Job<Task, Answer> | null>();
	const queue: Array<Job<Task, Answer>> = [];
	let isClosed = false;

	const started = (): Worker => {
		const worker = new Worker(program);
		let reason = '';
		worker.on('message', (answer: Answer) => {
			threads.get(worker)?.resolve(answer);
			threads.set(worker, null);
			next();
		});
		worker.on('error', ({message}) => {
			reason = message;
		});
		// An answer that cannot be read is as good as none.
		worker.on('messageerror', ({message}) => {
			reason = message;
			void worker.terminate();
		});
		worker.on('exit', code => {
			const job = threads.get(worker);
			threads.delete(worker);
			job?.reject(new ThreadLost(reason || `ended with code ${code}`));
			next();
		});
		return worker;
	};

	const idle = (): Worker | undefined => [...threads].find(([, job]) => job === null)?.[0];

	const next = (): void => {
		while (queue.length > 0 && !isClosed) {
			const worker = idle() ?? (threads.size < most ? started() : undefined);
			if (!worker) return;
			const job = queue.shift()!;
			threads.set(worker, job);
			worker.postMessage(job.task);
		}
	};

	return {
		run: task =>
			new Promise((resolve, reject) => {
				queue.push({task, resolve, reject});
				next();
			}),
		close: async () => {
			// Whoever gives a lost task again starts no other thread.
			isClosed = true;
			await Promise.all([...threads.keys()].map(worker => worker.terminate()));
		},
	};
};
