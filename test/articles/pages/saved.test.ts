import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {documentOf} from '../../../source/articles/document.ts';
import {pageOf} from '../../../source/articles/pages/page.ts';
import {readArticles} from '../../../source/articles/read-articles.ts';

const folder = 'test/articles/pages/saved';

/** An article of a saved page, and what is told of its reading without the name of the file. */
const saved = async (file: string) => {
	const path = `${folder}/${file}`;
	const notices: string[] = [];
	const [article] = await readArticles([path], {
		onNotice: line => notices.push(line.replace(`${path}: `, '')),
	});
	return {...article!, notices};
};

const paragraphs = async (file: string): Promise<string[]> =>
	(await saved(file)).text.split('\n\n').map(text => text.split(' ').slice(0, 3).join(' '));

const foreignNotice = 'not in English; shown, not analysed';
const hostNotice = 'no outlet is named; the host of the address stands for it';

test.each([
	[
		'graph.html',
		'Harbour Post',
		'2031-06-02T22:15:00+02:00',
		'Ministers talk about the bridge',
		'https://harbour.example/world/bridge-call/',
		[],
	],
	[
		'amp.html',
		'Vorrin Herald',
		'2031-06-03T05:00:00Z',
		'Brandt rings Olm over the closed bridge',
		'https://www.vorrinherald.example/2031/jun/03/brandt-rings-olm',
		[],
	],
	[
		'paywall.html',
		'The Sund Times',
		'2031-06-03T06:30:00+02:00',
		'Talks on the bridge',
		'https://sund.example/talks?share=1',
		['something is asked for to read on; taken as an excerpt'],
	],
	['live.html', 'Nordic Wire', '2031-06-02T07:00:00Z', 'Storm live: ministers talk', null, []],
	['gallery.html', 'Coast Gazette', '2031-06-04T09:00:00Z', 'In pictures: the bridge', null, []],
	[
		'print.htm',
		'courier.example',
		'2031-06-03T10:30Z',
		'Ministers on bridge',
		'https://courier.example/print/2031/06/03/1',
		[hostNotice],
	],
	[
		'table.html',
		'table',
		'2031-06-03T16:05',
		'Bridge talks',
		null,
		[
			'the encoding is neither declared nor UTF-8; read as Windows-1252',
			'the page names neither outlet nor address; the name of the file stands for the outlet',
		],
	],
	['arabic.html', 'صحيفة الميناء', '2031-06-03T08:00:00+03:00', 'محادثات حول الجسر', null, [foreignNotice]],
	['shift-jis.html', '港新聞', '2031-06-03T10:30', '橋をめぐり外相が電話会談', null, [foreignNotice]],
	['banner.html', 'Strait Daily', '2031-06-03T09:10:00-04:00', 'Bridge: Brandt calls Olm', null, []],
	[
		'archive.mhtml',
		'harbour.example',
		'2031-06-03',
		'Ministers talk',
		'https://www.harbour.example/2031/06/03/bridge',
		[hostNotice],
	],
])('%s: outlet, date, headline and address', async (file, outlet, published, headline, url, notices) => {
	expect(await saved(file)).toMatchObject({outlet, published, headline, url, notices});
});

test.each([
	['graph.html', ['Foreign minister Ada', '“We agreed to', 'Olm’s office confirmed', 'The bridge, which']],
	[
		'amp.html',
		[
			'The bridge after',
			'Foreign minister Ada',
			'“We agreed to',
			'Olm’s office confirmed',
			'The bridge, which',
		],
	],
	['paywall.html', ['Foreign minister Ada', '“We agreed to', '[…]']],
	[
		'live.html',
		[
			'12.00',
			'Ferries run again',
			'The bridge, which',
			'10.30',
			'Ministers on the',
			'Foreign minister Ada',
			'“We agreed to',
			'09.00',
			'Engineers to meet',
			'Olm’s office confirmed',
		],
	],
	[
		'gallery.html',
		[
			'Foreign minister Ada',
			'The western pillar',
			'“We agreed to',
			'A ferry waits',
			'Olm’s office confirmed',
		],
	],
	['print.htm', ['Foreign minister Ada', '“We agreed to', 'Olm’s office confirmed']],
	[
		'table.html',
		[
			'June 3, 2031,',
			'Foreign minister Ada',
			'“We agreed to',
			'Olm’s office confirmed',
			'Country | Lorries',
			'Sund | 4,000',
		],
	],
	[
		'banner.html',
		[
			'Foreign minister Ada',
			'READ MORE: Storm',
			'“We agreed to',
			'Olm’s office confirmed',
			'Read more: Ferry',
			'The bridge, which',
			'Follow us on',
		],
	],
	['archive.mhtml', ['Foreign minister Ada', '“We agreed to', 'Olm’s office confirmed', 'The bridge, which']],
])('%s: the paragraphs of the article, and what stands between them', async (file, beginnings) => {
	expect(await paragraphs(file)).toEqual(beginnings);
});

test('other scripts are read as they are written', async () => {
	expect((await saved('shift-jis.html')).text).toMatch(
		/^アダ・ブラント外相は月曜日[\s\S]+トラックを優先している。$/,
	);
	expect((await saved('arabic.html')).text.split('\n\n')).toHaveLength(3);
});

test.each([
	['graph.html', 'Mira Lind'],
	['amp.html', 'Ivo Kest and Lena Marr'],
	['paywall.html', 'Oda Renn'],
	['live.html', null],
	['gallery.html', 'Lena Marr'],
	['banner.html', 'Sel Brook'],
])('%s is by %s', (file, author) => {
	const document = documentOf(file, readFileSync(`${folder}/${file}`));
	expect(pageOf(document, {onNotice: () => {}, keepFurniture: false}).author).toBe(author);
});
