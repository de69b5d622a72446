/**
 * A function of a text that remembers what it has given for the texts met last, since few words make up most of what
 * is read. Emptied when full, so that it cannot grow.
 *
 * @param find Depends on the text alone; nobody may change what it gives.
 * @param most So many texts are remembered.
 */
export const remembered = <Value>(
	find: (text: string) => Value,
	most = 20_000,
): ((text: string) => Value) => {
	const known = new Map<string, Value>();
	return text => {
		let value = known.get(text);
		if (value === undefined) {
			if (known.size >= most) known.clear();
			value = find(text);
			known.set(text, value);
		}

		return value;
	};
};
