import {dateForms} from '../../report/iso-dates.ts';
import type {Size} from '../../terminal/frame-stream.ts';
import {column} from '../../terminal/width.ts';
import {wrap} from '../../terminal/wrap.ts';
import {keyList} from '../keys.ts';
import {type Line, segment} from '../line.ts';
import type {StyleName} from '../styles.ts';
import {kinds, statuses} from './filter-problem.ts';
import {memo} from './memo.ts';

const signs: ReadonlyArray<[sign: string, meaning: string, style: StyleName]> = [
	['= verbatim', 'the same words', 'strong'],
	['≈ near', 'the same sentence, some words changed', 'strong'],
	['~ paraphrase', 'the same thing in other words', 'strong'],
	['! at odds', 'accounts of one thing that cannot both be right', 'strong'],
	['· only', 'said in one article alone', 'strong'],
	['≠', 'other words throughout: none is marked by itself', 'differs'],
	['⋯', 'some words of the article lie between', 'strong'],
	['+3', 'three more articles of the series say the same; s shows them', 'strong'],
	[
		'◆',
		'the base, with which the others are compared: the earliest article of which the event is the news; b chooses another',
		'key',
	],
	['● ○ ◇ ×', 'reported as news, as background, as planned, as attempted or denied', 'strong'],
	[
		'–',
		'not reported; where a reason is known it follows: published before, only an excerpt is held, not in English',
		'strong',
	],
	['this way', 'words that the base does not have; in the base, words that no other outlet has', 'differs'],
	['this way', 'words that the base has in another place', 'moved'],
];

/** The terms that a filter may have. */
export const filterTerms: ReadonlyArray<[term: string, meaning: string]> = [
	['ceasefire', 'events with the word in their people, title, outlets or headlines'],
	['person: outlet:', 'a part of the name; "in quotes" where it has spaces'],
	['kind:', kinds.join(', ')],
	['status:', statuses.join(', ')],
	['on: after: before:', `a day, month or year: ${dateForms}`],
];

const keysWidth = 20;

/** An entry, its description wrapped below itself. */
const entry = (keys: string, description: string, style: StyleName, width: number): Line[] =>
	wrap(description, {start: 0, end: description.length}, Math.max(1, width - keysWidth - 2)).map(
		({start, end}, i): Line => [
			segment('  '),
			segment(column(i === 0 ? keys : '', keysWidth), style),
			segment(description.slice(start, end)),
		],
	);

/** Cells that the help has for a line. */
export const helpWidth = ({columns}: Size): number => Math.max(1, columns - 4);

/** The help: all keys by group, and what the signs mean, in lines of at most `width` cells. */
export const helpLines = memo((width: number): readonly Line[] => {
	const lines: Line[] = [];
	for (const {group, lines: keys} of keyList()) {
		lines.push([segment(` ${group}`, 'title')]);
		lines.push(...keys.flatMap(line => entry(line.keys, line.description, 'key', width)), []);
	}

	lines.push([segment(' Filter', 'title')]);
	lines.push(...filterTerms.flatMap(([term, meaning]) => entry(term, meaning, 'key', width)), []);
	lines.push([segment(' Signs', 'title')]);
	lines.push(...signs.flatMap(([sign, meaning, style]) => entry(sign, meaning, style, width)));
	return lines;
});
