import {randomUUID} from 'node:crypto';
import {mkdir, readdir, rename, rm, rmdir, stat, unlink, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {InputError} from '../articles/input-error.ts';
import {codeOf} from './obstacles.ts';

/*
 * A lock is a folder that holds one file, named after its holder; empty, or not there, it is free. It is made elsewhere
 * and moved into place, which succeeds for one alone and only while it is free, so that nobody ever sees a lock without
 * its holder. It is taken away by deleting the file of that holder: nobody can take away the lock of the next by mistake.
 *
 * The packages for locks (proper-lockfile) tell a holder that is gone by the age of the lock: the next waits seconds
 * for one that was killed, or goes ahead beside one that is slow. Here the process itself is asked.
 */

/** Milliseconds to wait for another process to be done. */
const patience = 30_000;

/** Milliseconds between two looks. */
const pause = 15;

/** A name for a holder: its process, a token that no other has, and its machine. */
const holderHere = (): string =>
	`${process.pid}-${randomUUID().slice(0, 8)}-${encodeURIComponent(os.hostname())}`;

const partsOf = (holder: string): {pid: number; host: string} => {
	const [pid, , ...host] = holder.split('-');
	return {pid: Number(pid), host: host.join('-')};
};

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Another person's process may not be signalled, but is there.
		return codeOf(error) !== 'ESRCH';
	}
};

/** True for a process of this machine that has ended; of others nothing can be said. */
const isGone = (holder: string): boolean => {
	const {pid, host} = partsOf(holder);
	return host === encodeURIComponent(os.hostname()) && Number.isInteger(pid) && !isAlive(pid);
};

/** Who holds the lock; undefined where nobody does. */
const holderOf = async (lock: string): Promise<string | undefined> => {
	try {
		return (await readdir(lock))[0];
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
};

/** Moves a lock into place where it is free. */
const take = async (lock: string, draft: string): Promise<boolean> => {
	try {
		await rename(draft, lock);
		return true;
	} catch (error) {
		if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false;
		// So Windows says that it is there.
		const isThere = codeOf(error) === 'EPERM' && (await stat(lock).catch(() => null)) !== null;
		if (!isThere) throw error;
		return false;
	}
};

const letGo = async (lock: string, holder: string): Promise<void> => {
	try {
		await unlink(path.join(lock, holder));
		await rmdir(lock);
	} catch (error) {
		// Others have let it go, or hold it already.
		if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
	}
};

const wait = async (lock: string, name: string, draft: string): Promise<void> => {
	const until = Date.now() + patience;
	while (!(await take(lock, draft))) {
		const holder = await holderOf(lock);
		if (holder !== undefined && isGone(holder)) await letGo(lock, holder);
		else if (holder !== undefined && Date.now() > until) {
			const {pid, host} = partsOf(holder);
			throw new InputError(
				name,
				`process ${pid} on ${host} is writing to it`,
				`wait until it is done, or delete the folder ${lock} if nothing is`,
			);
		} else await sleep(pause * (1 + Math.random()));
	}
};

/** Deletes the locks that processes had ready when they were killed. */
const tidy = async (lock: string): Promise<void> => {
	const folder = path.dirname(lock);
	const prefix = `${path.basename(lock)}.`;
	for (const name of await readdir(folder)) {
		if (!name.startsWith(prefix) || !isGone(name.slice(prefix.length))) continue;
		await rm(path.join(folder, name), {recursive: true, force: true});
	}
};

/**
 * Does something while no other process does so with the same file. Where one was killed meanwhile, the next goes on.
 *
 * @param file The lock stands beside it.
 * @param name What the user calls the file, for messages.
 * @throws {InputError} Where another process holds it for longer than anybody would wait.
 */
export const withLock = async <Result>(
	file: string,
	name: string,
	work: () => Promise<Result>,
): Promise<Result> => {
	const lock = `${file}.lock`;
	const holder = holderHere();
	const draft = `${lock}.${holder}`;
	await mkdir(draft);
	try {
		await writeFile(path.join(draft, holder), '');
		await wait(lock, name, draft);
	} catch (error) {
		await rm(draft, {recursive: true, force: true});
		throw error;
	}

	try {
		await tidy(lock);
		return await work();
	} finally {
		await letGo(lock, holder);
	}
};
