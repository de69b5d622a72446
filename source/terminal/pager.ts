import {spawnSync} from 'node:child_process';
import type {Screen} from './screen.ts';

/**
 * Shows a text in the person's pager, the screen given back meanwhile.
 *
 * @param text A harmless text (see `sanitize.ts`).
 * @returns What went wrong, or null.
 */
export const showInPager = (
	text: string,
	screen: Screen,
	env: Readonly<Record<string, string | undefined>>,
): string | null => {
	const pager = env.PAGER || 'less';
	screen.close();
	// By way of the shell, since $PAGER may carry options.
	const {error, status} = spawnSync('/bin/sh', ['-c', pager], {
		input: text,
		stdio: ['pipe', 'inherit', 'inherit'],
		env,
	});
	screen.open();
	if (error) return `The pager “${pager}” failed: ${error.message}`;
	return status === 127 ? `There is no pager “${pager}”: set $PAGER.` : null;
};
