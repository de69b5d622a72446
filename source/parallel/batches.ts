import type {Article} from '../analysis.ts';

/** How many articles, and characters of them, make a message: so much that messages are not the cost. */
const articlesInBatch = 16;
const charactersInBatch = 60_000;

/** Articles in groups of about the same length of text, in their order. */
export async function* batchesOf(
	articles: AsyncIterable<Article> | Iterable<Article>,
): AsyncGenerator<Article[]> {
	let batch: Article[] = [];
	let characters = 0;
	for await (const article of articles) {
		batch.push(article);
		characters += article.text.length;
		if (batch.length < articlesInBatch && characters < charactersInBatch) continue;
		yield batch;
		batch = [];
		characters = 0;
	}

	if (batch.length > 0) yield batch;
}
