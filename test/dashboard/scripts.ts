import type {AnalysedArticle, Analysis} from '../../source/analysis.ts';
import {sample} from './sample.ts';

/** A script with a name for an outlet, a headline, and the first of the letters that stand for a to z. */
type Script = {outlet: string; headline: string; first: number};

const scripts: readonly Script[] = [
	{outlet: '海港邮报', headline: '北国防长与苏德里亚元帅通电话，讨论边境局势', first: 0x4e00},
	{outlet: 'صحيفة الميناء', headline: 'رئيسة الأركان تتصل بنظيرها في سودريا', first: 0x628},
	{outlet: 'עיתון הנמל', headline: 'הרמטכ״לית שוחחה עם עמיתה מסודריה', first: 0x5d0},
	{outlet: '하버 포스트', headline: '노를란드 참모총장, 수드리아 원수와 통화', first: 0xac00},
	{outlet: 'हार्बर पोस्ट', headline: 'सेना प्रमुख ने सुद्रिया के मार्शल से बात की', first: 0x915},
	{outlet: 'Ha\u0308fener Blatt', headline: 'Genera\u0308le fu\u0308hren Gespra\u0308ch', first: 0x61},
];

/** The letters of a text in another script, one for one, so that offsets hold. */
const inScript = (text: string, {first}: Script): string =>
	text.replace(/[a-z]/g, letter => String.fromCharCode(first + letter.charCodeAt(0) - 0x61));

const of = (id: string): Script =>
	scripts[sample.articles.findIndex(article => article.id === id) % scripts.length]!;

/** The sample with outlets, headlines, names and texts in scripts that are wide, combine, or run from right to left. */
export const scripted: Analysis = {
	...sample,
	articles: sample.articles.map(
		(article): AnalysedArticle => ({
			...article,
			outlet: of(article.id).outlet,
			headline: of(article.id).headline,
			text: inScript(article.text, of(article.id)),
		}),
	),
	events: sample.events.map(event => ({
		...event,
		participants: event.participants.map((name, i) => `${name} ${['金', 'שׁ', 'ًا'][i % 3]}`),
		title: event.title && '三个村庄被水淹没，居民撤离',
	})),
};
