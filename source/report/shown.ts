import type {AnalysedArticle, Event, Evidence, Row, Span} from '../analysis.ts';

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where it stands what an article tells of which event: in an Analysis, or in that part of one that is on some events. */
type Told = {
	articles: ReadonlyArray<Pick<AnalysedArticle, 'id' | 'event'>>;
	rows: ReadonlyArray<Pick<Row, 'cells'>>;
};

/**
 * Tells which passages concern some events: all of an article whose news they are, and of other articles only
 * what they say of these events.
 */
export const concerning = (
	{articles, rows}: Told,
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
