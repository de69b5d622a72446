import {Worker} from 'node:worker_threads';
import type {Listed, Listener, Supply} from '../dashboard/supply.ts';
import type {Answer, Edition, Order, Request} from './desk-messages.ts';
import {leftText, type Reached} from './progress.ts';
import {UsageError} from './usage-error.ts';

/** Reads articles in a thread of its own, so that keys are answered whatever is read and linked meanwhile. */
export type Desk = Supply & {
	/** Links the articles anew, with the corrections that are kept by now. */
	relinked: () => Promise<Listed>;
	/** What there is to say of what was read; the screen has no room for it. */
	told: () => readonly string[];
	/** 2 where something given is not among the articles. */
	code: () => 0 | 2 | 130;
};

const listedOf = ({overview, details}: Edition): Listed => ({overview, details: new Map(details)});

/** What there is to say, as far as a line has room for it. */
const inOneLine = ([first, ...others]: readonly string[]): string | null => {
	if (first === undefined) return null;
	return others.length === 0 ? first : `${others.length + 1} notes, told again when you leave: ${first}`;
};

/** As an error of ours is thrown where it can be seen. */
const errorOf = ({message, stack, forUser}: Extract<Answer, {what: 'failed'}>): Error => {
	if (forUser) return new UsageError(message);
	const error = new Error(message);
	error.stack = stack;
	return error;
};

/** Milliseconds that a thread has to give up a query. */
const farewell = 100;

/** @param program The thread's. */
export const openDesk = (order: Order, program: URL): Desk => {
	const told: string[] = [];
	let code: 0 | 2 | 130 = 0;
	let reached: Reached | null = null;
	/** Whether all is read, or nothing more will be. */
	let isOver = false;
	let edition = 0;
	let worker: Worker | null = null;
	let linking: {resolve: (listed: Listed) => void; reject: (error: Error) => void} | null = null;

	const heard = (answer: Answer, listener: Listener): void => {
		switch (answer.what) {
			case 'listed':
				({edition} = answer);
				listener.listed(listedOf(answer));
				return;
			case 'linked':
				({edition} = answer);
				linking?.resolve(listedOf(answer));
				linking = null;
				return;
			case 'details':
				// Of an older edition they are asked for again.
				if (answer.edition === edition) listener.detailed(answer.key, answer.detail);
				return;
			case 'progress':
				reached = answer.reached ?? reached;
				listener.progressed(answer.line);
				return;
			case 'told':
				told.push(answer.line);
				return;
			case 'read':
				({code} = answer);
				isOver = true;
				listener.read(inOneLine(told));
				return;
			case 'failed':
				lost(errorOf(answer), listener);
		}
	};

	const lost = (error: Error, listener: Listener): void => {
		isOver = true;
		linking?.reject(error);
		linking = null;
		listener.failed(error);
	};

	const request = (what: Request): void => worker?.postMessage(what);
	return {
		begin: listener => {
			worker = new Worker(program, {workerData: order});
			worker.on('message', (answer: Answer) => heard(answer, listener));
			worker.on('error', error => lost(error, listener));
		},
		ask: key => request({what: 'details', key}),
		relinked: () =>
			new Promise((resolve, reject) => {
				linking = {resolve, reject};
				request({what: 'link'});
			}),
		end: () => {
			request({what: 'leave'});
			// A thread ends when its query has, which it has to be told of first.
			const isAsking = order.given.some(each => typeof each === 'object' && 'query' in each);
			setTimeout(() => void worker?.terminate(), isAsking ? farewell : 0);
		},
		told: () => [told, isOver ? [] : (leftText(reached) ?? [])].flat(),
		code: () => code,
	};
};
