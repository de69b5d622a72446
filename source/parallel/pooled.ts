/** Longer ones hardly ever come twice. */
const longest = 40;

/**
 * Makes equal short strings of many values one string. What comes from another thread or from a file brings each by
 * itself, which of ten thousand articles is a third of the memory.
 *
 * @returns A function that gives a value of plain objects, arrays, maps and sets again; objects and arrays are changed
 * in place.
 */
export const stringPool = (): (<Value>(value: Value) => Value) => {
	const known = new Map<string, string>();
	const one = (text: string): string => {
		if (text.length > longest) return text;
		const first = known.get(text);
		if (first === undefined) known.set(text, text);
		return first ?? text;
	};

	const pooled = (value: unknown): unknown => {
		if (typeof value === 'string') return one(value);
		if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
		if (value instanceof Map) return new Map([...value].map(([key, item]) => [pooled(key), pooled(item)]));
		if (value instanceof Set) return new Set([...value].map(pooled));
		const fields = value as Record<string, unknown>;
		for (const key of Object.keys(fields)) fields[key] = pooled(fields[key]);
		return value;
	};
	return pooled as <Value>(value: Value) => Value;
};
