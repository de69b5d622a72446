import type {Analysis, Event, Evidence, Span} from '../analysis.ts';

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Tells which passages concern some events: all of an article whose news they are, and of other articles only
 * what they say of these events.
 */
export const concerning = (
	{articles, rows}: Analysis,
	events: readonly Event[],
): ((passage: Evidence) => boolean) => {
	const ids = new Set(events.map(({id}) => id));
	const news = new Set(articles.flatMap(({id, event}) => (event !== null && ids.has(event) ? [id] : [])));
	const recalled = new Map<string, Span[]>();
	const add = (article: string, spans: readonly Span[]): void => {
		if (news.has(article)) return;
		const known = recalled.get(article);
		if (known) known.push(...spans);
		else recalled.set(article, [...spans]);
	};

	for (const {reports} of events) for (const {article, mentions} of reports) add(article, mentions);
	for (const {cells} of rows) {
		for (const {article, event, spans} of cells) if (ids.has(event)) add(article, spans);
	}

	return passage =>
		news.has(passage.article) || (recalled.get(passage.article) ?? []).some(span => overlap(span, passage));
};
