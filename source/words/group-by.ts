/** Records by their keys, in the order in which keys and records come; a record may have several keys. */
export const groupBy = <T>(
	records: Iterable<T>,
	keysOf: (record: T) => Iterable<string>,
): Map<string, T[]> => {
	const groups = new Map<string, T[]>();
	for (const record of records) {
		for (const key of keysOf(record)) {
			const group = groups.get(key);
			if (group) group.push(record);
			else groups.set(key, [record]);
		}
	}

	return groups;
};
