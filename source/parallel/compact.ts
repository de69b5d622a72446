/** Longer ones hardly ever come twice. */
const longest = 40;

/**
 * Makes values small again that came from another thread or from a file. V8 brings each string by itself, and each
 * array with room for sixteen items: of ten thousand articles, half of the memory.
 *
 * @returns A function that gives a value of plain objects, arrays, maps and sets again, in which short strings that
 * are equal are one string, also with those of the values before; objects are changed in place.
 */
export const compactor = (): (<Value>(value: Value) => Value) => {
	const known = new Map<string, string>();
	const one = (text: string): string => {
		if (text.length > longest) return text;
		const first = known.get(text);
		if (first === undefined) known.set(text, text);
		return first ?? text;
	};

	const compact = (value: unknown): unknown => {
		if (typeof value === 'string') return one(value);
		if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
		// An array that is made by `map` has room for its items, and for no more.
		if (Array.isArray(value)) return value.map(compact);
		if (value instanceof Map) return new Map([...value].map(([key, item]) => [compact(key), compact(item)]));
		if (value instanceof Set) return new Set([...value].map(compact));
		const fields = value as Record<string, unknown>;
		for (const key of Object.keys(fields)) fields[key] = compact(fields[key]);
		return value;
	};
	return compact as <Value>(value: Value) => Value;
};
