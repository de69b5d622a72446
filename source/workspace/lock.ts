import {randomUUID} from 'node:crypto';
import {readlinkSync} from 'node:fs';
import {chmod, mkdir, readdir, rename, rm, rmdir, stat, unlink, writeFile} from 'node:fs/promises';
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

/** On Linux the number of the container that counts the processes: several may have one name of the machine. */
const container = ((): string => {
	try {
		return readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');
	} catch {
		return '';
	}
})();

/** A name for a holder: its process, a token that no other has, its container and its machine. */
export const holderHere = (pid = process.pid): string =>
	`${pid}-${randomUUID().slice(0, 8)}-${container}-${encodeURIComponent(os.hostname())}`;

const partsOf = (holder: string): {pid: number; host: string; isHere: boolean} => {
	const [pid, , within, ...host] = holder.split('-');
	const name = host.join('-');
	return {
		pid: Number(pid),
		host: name,
		isHere: within === container && name === encodeURIComponent(os.hostname()),
	};
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
	const {pid, isHere} = partsOf(holder);
	return isHere && Number.isInteger(pid) && !isAlive(pid);
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
const take = async (lock: string, name: string, draft: string): Promise<boolean> => {
	try {
		await rename(draft, lock);
		return true;
	} catch (error) {
		if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false;
		if (codeOf(error) === 'ENOTDIR')
			throw new InputError(name, `${lock} is a file, and should be its lock`, 'move it elsewhere');
		// So Windows says that it is there.
		const isThere = codeOf(error) === 'EPERM' && (await stat(lock).catch(() => null)) !== null;
		if (!isThere) throw error;
		return false;
	}
};

/** @param holder Undefined for a lock that is empty: not every system moves another into its place. */
const letGo = async (lock: string, holder: string | undefined): Promise<void> => {
	try {
		if (holder !== undefined) await unlink(path.join(lock, holder));
		await rmdir(lock);
	} catch (error) {
		// Others have let it go, or hold it already.
		if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
	}
};

const wait = async (lock: string, name: string, draft: string): Promise<void> => {
	const until = performance.now() + patience;
	while (!(await take(lock, name, draft))) {
		const holder = await holderOf(lock);
		if (holder === undefined || isGone(holder)) await letGo(lock, holder);
		else if (performance.now() > until) {
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
		// Where it is not ours to delete it is in nobody's way.
		await rm(path.join(folder, name), {recursive: true, force: true}).catch(() => {});
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
		// Whoever may write beside it may take it away where its holder was killed.
		await chmod(draft, (await stat(path.dirname(file))).mode & 0o1777);
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
