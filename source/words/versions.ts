/** A text that is another version of an earlier one; both by their places in the list. */
export type Version = {version: number; of: number};

/** What a text is made of, lines or runs of words, each with how much it counts. */
export type Parts = ReadonlyMap<string, number>;

const total = (parts: Parts): number => [...parts.values()].reduce((sum, weight) => sum + weight, 0);

/**
 * Which of some texts are versions of earlier ones: most of the shorter one is in the longer one too, as of a page and
 * its form for print, or of what two papers have from one agency. Each is a version of one that is a version of none.
 * Linear in the texts: a part leads to the first text that has it.
 *
 * @param share Of the shorter text, how much must be in the longer one (above 0, at most 1).
 */
export const versionsIn = (texts: readonly Parts[], share: number): Version[] => {
	const firstWith = new Map<string, number>();
	const lengths = new Map<number, number>();
	const found: Version[] = [];
	for (const [index, parts] of texts.entries()) {
		const length = total(parts);
		const common = new Map<number, number>();
		for (const [part, weight] of parts) {
			const first = firstWith.get(part);
			if (first !== undefined) common.set(first, (common.get(first) ?? 0) + weight);
		}

		const [of = -1, most = 0] = [...common].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? [];
		const isVersion = most > 0 && most >= share * Math.min(length, lengths.get(of)!);
		if (isVersion) found.push({version: index, of});
		const owner = isVersion ? of : index;
		lengths.set(owner, Math.max(length, lengths.get(owner) ?? 0));
		for (const part of parts.keys()) if (!firstWith.has(part)) firstWith.set(part, owner);
	}

	return found;
};
