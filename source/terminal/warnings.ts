/**
 * Holds back what Node warns of (a call that is deprecated, two variables of the environment at odds): it would be
 * written over the screen.
 *
 * @returns Lets the warnings out, and those that come from then on.
 */
export const holdWarnings = (): (() => void) => {
	const usual = process.listeners('warning');
	const held: Error[] = [];
	const hold = (warning: Error) => {
		held.push(warning);
	};

	process.removeAllListeners('warning');
	process.on('warning', hold);
	return () => {
		process.off('warning', hold);
		for (const listener of usual) process.on('warning', listener);
		for (const warning of held) process.emit('warning', warning);
	};
};
