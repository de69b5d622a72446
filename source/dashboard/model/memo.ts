/**
 * The function with its last results kept. Selectors run several times a key press on the same arguments
 * (state, then view); this is what makes them free the second time.
 *
 * @param kept How many results to keep.
 */
export const memo = <Arguments extends readonly unknown[], Result>(
	compute: (...args: Arguments) => Result,
	kept = 1,
): ((...args: Arguments) => Result) => {
	const entries: Array<{args: Arguments; result: Result}> = [];
	return (...args) => {
		const at = entries.findIndex(entry => entry.args.every((value, i) => Object.is(value, args[i])));
		const [entry = {args, result: compute(...args)}] = at === -1 ? [] : entries.splice(at, 1);
		entries.unshift(entry);
		entries.length = Math.min(entries.length, kept);
		return entry.result;
	};
};
