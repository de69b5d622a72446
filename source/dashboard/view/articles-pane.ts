import type {AnalysedArticle, Event} from '../../analysis.ts';
import {shorten, widthOf} from '../../terminal/width.ts';
import {type HeadlinePlace, headlinePlace, roomBeside} from '../layout.ts';
import {justify, type Line, lineWidth, segment} from '../line.ts';
import {articleSign} from '../model/corrected.ts';
import {dayOfYear, fullDate} from '../model/dates.ts';
import {articlePositions, sharesOrigin} from '../model/lists.ts';
import type {Model} from '../model/model.ts';
import {chosenArticle, chosenEvent, currentArticles, reading, roomOf} from '../selectors.ts';
import type {State} from '../state.ts';
import type {Frame} from './frame.ts';

/** How an article reports the event, where it is not its news. */
const remark = (article: AnalysedArticle, event: Event | undefined, every: boolean): string => {
	if (every) return '';
	const reports = event?.reports.filter(report => report.article === article.id) ?? [];
	return reports.some(({role}) => role === 'main') ? '' : 'background ';
};

const headlineIn = ({headline}: AnalysedArticle): string => headline || 'without a headline';

type Look = {chosen: boolean; focused: boolean; note: string; headline: HeadlinePlace; width: number};

const articleLines = (article: AnalysedArticle, {chosen, focused, note, headline, width}: Look): Line[] => {
	const bar = chosen ? segment('▌', focused ? 'focus' : 'quiet') : segment(' ');
	const beside = headline === 'beside';
	// Where there is little room the year gives way to the headline.
	const isTight = beside && width < roomBeside;
	const date = isTight ? dayOfYear(article.published) : fullDate(article.published).padStart(11);
	const right: Line = [segment(` ${note}${date} `, 'quiet')];
	const room = Math.max(8, width - 1 - lineWidth(right));
	const guess = article.outletFrom ? ' (guessed)' : '';
	const most = beside ? Math.max(8, Math.floor(room / 2)) : room;
	const name = shorten(article.outlet, Math.max(4, most - widthOf(guess)));
	const rest = room - widthOf(name) - widthOf(guess) - 3;
	const first: Line = [
		bar,
		chosen && focused ? segment(name, 'strong') : segment(name),
		...(guess === '' ? [] : [segment(guess, 'quiet')]),
		...(beside && rest > 3 ? [segment(` · ${shorten(headlineIn(article), rest)}`, 'quiet')] : []),
	];
	const line = justify(first, right, width);
	if (headline !== 'below') return [line];
	return [line, [bar, segment(` ${shorten(headlineIn(article), width - 3)}`, 'quiet')]];
};

/** The articles pane: those of the chosen event, or all. */
export const articlesPane = (model: Model, state: State): {frame: Frame; lines: Line[]} => {
	const {columns, rows} = roomOf(state, 'articles');
	const articles = currentArticles(model, state);
	const chosen = chosenArticle(model, state);
	const event = chosenEvent(model, state);
	const focused = state.focus === 'articles' && !state.reader;
	const top = state.tops.articles;
	const place = headlinePlace(articles.length, {columns, rows});
	const isShared = sharesOrigin(articles);
	const lines = articles.slice(top, top + rows).flatMap(article =>
		articleLines(article, {
			chosen: article === chosen,
			focused,
			note: [
				articleSign(model, article.id),
				article.language === null ? 'not in English' : '',
				remark(article, event, state.everyArticle),
			]
				.filter(Boolean)
				.map(word => `${word.trim()} `)
				.join(''),
			headline: place === 'none' && isShared(article) ? 'beside' : place,
			width: columns,
		}),
	);
	return {
		lines:
			lines.length > 0
				? lines
				: [[segment(` ${state.progress === null ? 'No articles.' : reading}`, 'quiet')]],
		frame: {
			title: '2 Articles',
			subtitle: state.everyArticle ? 'all' : '',
			foot: [
				segment(
					`${chosen ? articlePositions(articles).get(chosen.id)! + 1 : 0} of ${articles.length}`,
					'quiet',
				),
			],
			focused,
			scroll: {top, shown: rows, length: articles.length},
		},
	};
};
