import fc from 'fast-check';
import {expect, test} from 'vitest';
import {addressKey, withoutCounting} from '../../source/articles/address-key.ts';

test.each([
	['https://www.h.example/1/?b=2&utm_medium=x&a=1#top', 'h.example/1?a=1&b=2'],
	['http://h.example', 'h.example'],
	['https://h.example:8080/a/', 'h.example:8080/a'],
	['https://h.example/1.amp.html', 'h.example/1.html'],
	['https://h.example/amp', 'h.example'],
	['https://h.example/amplifier', 'h.example/amplifier'],
	['https://amp.h.example/1', 'h.example/1'],
	['https://www.google.com/amp/s/h.example/1', 'h.example/1'],
	['https://www.google.com/amp/h.example/1', 'h.example/1'],
	['https://h.example/?output=pdf', 'h.example?output=pdf'],
	['mailto:a@h.example', 'mailto:a@h.example'],
	['no address', 'no address'],
])('%s → %s', (url, key) => {
	expect(addressKey(url)).toBe(key);
});

test('whatever an address is, it has a key, and what counts readers is none of it', () => {
	fc.assert(
		fc.property(fc.webUrl({withQueryParameters: false}), url => {
			expect(addressKey(`${url}?utm_source=feed&gclid=1#top`)).toBe(addressKey(url));
		}),
	);
	fc.assert(fc.property(fc.string({unit: 'binary'}), url => typeof addressKey(url) === 'string'));
});

test.each([
	['https://h.example/1?utm_source=rss', 'https://h.example/1'],
	['https://h.example/1?id=%C3%A4&UTM_medium=x&b#top', 'https://h.example/1?id=%C3%A4&b#top'],
	['https://h.example/1?#', 'https://h.example/1?#'],
	['https://h.example/utm_source=1', 'https://h.example/utm_source=1'],
	['no address', 'no address'],
])('%s is shown as %s', (url, shown) => {
	expect(withoutCounting(url)).toBe(shown);
});
