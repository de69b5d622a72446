/** The value below which a share of the values lies (nearest rank); NaN of none. */
export const percentile = (values: readonly number[], rank: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);
