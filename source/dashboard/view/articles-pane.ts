import type {AnalysedArticle, Event} from '../../analysis.ts';
import {shorten} from '../../terminal/width.ts';
import {justify, type Line, segment} from '../line.ts';
import {fullDate} from '../model/dates.ts';
import type {Model} from '../model/model.ts';
import {chosenArticle, chosenEvent, currentArticles, roomOf} from '../selectors.ts';
import type {State} from '../state.ts';
import type {Frame} from './frame.ts';

/** How an article reports the event, where it is not its news. */
const remark = (article: AnalysedArticle, event: Event | undefined, every: boolean): string => {
	if (every) return '';
	const reports = event?.reports.filter(report => report.article === article.id) ?? [];
	return reports.some(({role}) => role === 'main') ? '' : 'background ';
};

const articleLine = (
	article: AnalysedArticle,
	chosen: boolean,
	focused: boolean,
	note: string,
	width: number,
): Line => {
	const date = fullDate(article.published).padStart(11);
	const right: Line = [segment(` ${note}${date} `, 'quiet')];
	const name = shorten(article.outlet, Math.max(8, width - 2 - note.length - date.length - 1));
	return justify(
		[
			chosen ? segment('▌', focused ? 'focus' : 'quiet') : segment(' '),
			chosen && focused ? segment(name, 'strong') : segment(name),
		],
		right,
		width,
	);
};

/** The articles pane: those of the chosen event, or all. */
export const articlesPane = (model: Model, state: State): {frame: Frame; lines: Line[]} => {
	const {columns, rows} = roomOf(state, 'articles');
	const articles = currentArticles(model, state);
	const chosen = chosenArticle(model, state);
	const event = chosenEvent(model, state);
	const focused = state.focus === 'articles' && !state.reader;
	const top = state.tops.articles;
	const lines = articles
		.slice(top, top + rows)
		.map(article =>
			articleLine(article, article === chosen, focused, remark(article, event, state.everyArticle), columns),
		);
	return {
		lines: lines.length > 0 ? lines : [[segment(' No articles.', 'quiet')]],
		frame: {
			title: '2 Articles',
			subtitle: state.everyArticle ? 'all' : '',
			foot: [segment(`${chosen ? articles.indexOf(chosen) + 1 : 0} of ${articles.length}`, 'quiet')],
			focused,
			scroll: {top, shown: rows, length: articles.length},
		},
	};
};
