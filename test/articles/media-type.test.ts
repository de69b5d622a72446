import {expect, test} from 'vitest';
import {mediaTypeOf} from '../../source/articles/media-type.ts';

test.each([
	['text/html', 'text/html', null],
	['Text/HTML; Charset="Shift_JIS"', 'text/html', 'Shift_JIS'],
	["application/xhtml+xml;q=1; charset='utf-8'", 'application/xhtml+xml', 'utf-8'],
	['; charset=utf-8', null, 'utf-8'],
	['text', null, null],
	['', null, null],
	[null, null, null],
])('%s', (contentType, mediaType, charset) => {
	expect(mediaTypeOf(contentType)).toEqual({mediaType, charset});
});
