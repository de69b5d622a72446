/**
 * Does a task for each item, several at a time, and gives the answers in the order of the items. No more is taken
 * from the items than is being done, and no more is done than somebody takes the answers.
 *
 * @param most How many tasks are under way at once.
 */
export async function* inOrder<Item, Answer>(
	items: AsyncIterable<Item>,
	task: (item: Item) => Promise<Answer>,
	most: number,
): AsyncGenerator<Answer> {
	const underWay: Array<Promise<Answer>> = [];
	for await (const item of items) {
		const answer = task(item);
		// Whoever takes it is told; until then it is nobody's unhandled rejection.
		answer.catch(() => {});
		underWay.push(answer);
		if (underWay.length >= most) yield await underWay.shift()!;
	}

	for (const answer of underWay) yield await answer;
}
