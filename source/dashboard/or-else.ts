/**
 * What a task gives; where it throws, what stands in for it. One part of the screen that fails takes no other part
 * with it.
 *
 * @param instead Gets what was thrown.
 */
export const orElse = <T>(task: () => T, instead: (error: unknown) => T): T => {
	try {
		return task();
	} catch (error) {
		return instead(error);
	}
};
