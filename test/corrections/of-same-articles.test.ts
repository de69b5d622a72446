import {expect, test} from 'vitest';
import type {Decision} from '../../source/analysis.ts';
import {analyze} from '../../source/analyze.ts';
import {ofSameArticles} from '../../source/corrections/of-same-articles.ts';
import {anchorIn, article, decided} from './decisions.ts';

const of = (id: string) => ({article: id, start: 0, end: 4, text: 'rang'});
const decisionsOn = (id: string): Decision[] => [
	{what: 'join', one: of(id), other: of('herald')},
	{what: 'join', one: of('herald'), other: of(id)},
	{what: 'part', one: of(id), others: [of('herald'), of(id)]},
	{what: 'date', of: of(id), date: null},
	{what: 'status', of: of(id), status: 'denied'},
	{what: 'person', of: of(id), name: 'Ada Brandt'},
	{what: 'row', of: of(id), beside: null},
	{what: 'row', of: of('herald'), beside: of(id)},
	{what: 'outlet', article: id, outlet: 'Harbour Post'},
	{what: 'published', article: id, published: '2031-06-03'},
	{what: 'note', of: of(id), note: 'Sic.'},
	{what: 'undo', of: 'c1'},
];

test('what was decided of an article is decided of the one that is read in its place', () => {
	const articles = [{id: 'post', alsoAs: ['old']}, {id: 'herald'}];
	expect(ofSameArticles(articles, decided(...decisionsOn('old')))).toEqual(decided(...decisionsOn('post')));
});

test('an article that is there itself is no other', () => {
	const corrections = decided(...decisionsOn('old'));
	expect(ofSameArticles([{id: 'post', alsoAs: ['old']}, {id: 'old'}], corrections)).toEqual(corrections);
});

test('such a correction is applied, and said to stand in the article that is there', () => {
	const old = article('old', 'Norwegian Foreign Minister Ada Brandt telephoned Nils Lund on 2 June 2031.');
	const {events, corrections} = analyze(
		[{...old, id: 'post', alsoAs: ['old']}],
		decided({what: 'date', of: anchorIn(old, 'telephoned'), date: '2031-06-01'}),
	);
	expect(events.map(({date}) => date)).toEqual(['2031-06-01']);
	expect(corrections).toMatchObject([{state: 'applied', places: [{article: 'post', start: 38, end: 48}]}]);
});
