import {expect, test} from 'vitest';
import {robotRules, rulesIn} from '../../../source/articles/net/robots.ts';

const url = new URL('https://harbour.example/robots.txt');
const answer = (status: number, text = '') => ({
	status,
	location: null,
	contentType: 'text/plain',
	bytes: Buffer.from(text),
	isWhole: true,
});
const at = (path: string) => new URL(path, url);

test('what is asked of this program, or of all, is kept to', () => {
	const {allows} = rulesIn(
		url,
		answer(
			200,
			'User-agent: *\nDisallow: /\n\nUser-agent: readout\nDisallow: /private/\nAllow: /private/open',
		),
	);
	expect(['/news', '/private/a', '/private/open'].map(path => allows(at(path)))).toEqual([true, false, true]);
	expect(rulesIn(url, answer(200, 'User-agent: *\nDisallow: /')).allows(at('/news'))).toBe(false);
	expect(rulesIn(url, answer(200, 'User-agent: another\nDisallow: /')).allows(at('/news'))).toBe(true);
});

test('the pause is a second, or what the site wishes for, up to ten', () => {
	const pauses = ['', 'Crawl-delay: 0.1', 'Crawl-delay: 3', 'Crawl-delay: 86400', 'Crawl-delay: soon'].map(
		line => rulesIn(url, answer(200, `User-agent: *\n${line}`)).pause,
	);
	expect(pauses).toEqual([1000, 1000, 3000, 10_000, 1000]);
});

test('without rules all is allowed; where the server fails nothing is', () => {
	expect([404, 403, 401, 429].map(status => rulesIn(url, answer(status)).allows(at('/news')))).toEqual([
		true,
		true,
		true,
		true,
	]);
	expect(() => rulesIn(url, answer(503))).toThrow('its robots.txt, which says what programs may fetch');
});

test('what is no robots.txt forbids nothing', () => {
	for (const text of ['<!doctype html><p>Welcome', '\u0000\u0001', '*'.repeat(500_000), ':'.repeat(1000)]) {
		expect(rulesIn(url, answer(200, text)).allows(at('/news'))).toBe(true);
	}
});

test('however many programs share however many rules, each rule is kept once', () => {
	const others = Array.from({length: 15_000}, (_, i) => `User-agent: other${i}\n`).join('');
	const rules = 'Disallow: /closed\n'.repeat(15_000);
	const alone = rulesIn(url, answer(200, others + rules));
	expect(alone.allows(at('/closed'))).toBe(true);
	const {allows} = rulesIn(url, answer(200, `${others}User-Agent : Readout/2 # that is us\n${rules}`));
	expect(['/closed', '/news'].map(path => allows(at(path)))).toEqual([false, true]);
});

test('rules are for the programs named before them, whatever stands between', () => {
	const lines = [
		'User-agent: a',
		'',
		'# others: below',
		'user-agent: readout',
		'Disallow: /a',
		'User-agent: b',
		'Disallow: /b',
	];
	const {allows} = rulesIn(url, answer(200, lines.join('\r\n')));
	expect(['/a', '/b'].map(path => allows(at(path)))).toEqual([false, true]);
});

test('the rules of a site are asked for once', async () => {
	const asked: string[] = [];
	const rulesOf = robotRules(async ({href}) => {
		asked.push(href);
		return answer(404);
	});
	await Promise.all(['/a', '/b', 'http://harbour.example/a'].map(path => rulesOf(at(path))));
	expect(asked).toEqual(['https://harbour.example/robots.txt', 'http://harbour.example/robots.txt']);
});
