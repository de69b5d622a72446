/** Words in classes and ids of what stands beside an article: readers' words, other articles, offers. */
const besideWords =
	/(?:^|[\s_-])(?<!(?:has|with|no|category|tag)-)(?:comments?|replies|related|teasers?|promos?|recommend(?:ed|ations?)|trending|popular|latest|sidebar|most-?read|read-?(?:more|next|also)|more-?(?:stories|news|from|on)|newsletter|cookie|paywall|outbrain|taboola)(?:[\s_-]|$)/i;

const besideElements = new Set(['aside', 'nav']);
const besideRoles = /^(?:complementary|contentinfo|navigation)$/i;

/** Elements whose classes tell of the page as a whole. */
const ofThePage = new Set(['html', 'body', 'main']);

/** "relatedStories" → "related-Stories". */
const parted = (name: string): string => name.slice(0, 300).replace(/([a-z])(?=[A-Z])/g, '$1-');

/**
 * Whether what an element holds is of the page and not of its article: what others wrote, other articles, where to go.
 * That it holds the headline tells otherwise, which is for the caller to see.
 *
 * @param isInArticle Whether it stands within an `<article>`, whose footer is its own.
 */
export const isBeside = (
	element: string,
	{class: classes = '', id = '', role = ''}: Record<string, string>,
	isInArticle: boolean,
): boolean =>
	besideElements.has(element) ||
	(element === 'footer' && !isInArticle) ||
	besideRoles.test(role) ||
	(!ofThePage.has(element) && (besideWords.test(parted(classes)) || besideWords.test(parted(id))));
