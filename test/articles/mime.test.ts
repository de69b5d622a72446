import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mimeParts, shownHeader} from '../../source/articles/mime.ts';

const message = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1');

test('a message has headers and a body, decoded from its transfer encoding', () => {
	const [part] = mimeParts(
		message(
			'Subject: The',
			'\tbridge',
			'CONTENT-TYPE: Text/HTML; charset="utf-8"',
			'Content-Transfer-Encoding: Quoted-Printable',
			'',
			'It f=C3=A9ll, =',
			'she said.',
		),
	);
	expect(part!.headers.get('subject')).toBe('The bridge');
	expect(part).toMatchObject({mediaType: 'text/html', charset: 'utf-8'});
	expect(part!.body.toString()).toBe('It féll, she said.');
});

test('parts stand in their order, within others too, the last one cut', () => {
	const parts = mimeParts(
		message(
			'Content-Type: multipart/mixed; boundary="a"',
			'',
			'no part',
			'--a',
			'Content-Type: multipart/alternative; boundary=b',
			'',
			'--b',
			'',
			'plain',
			'--b',
			'Content-Type: text/html',
			'',
			'<p>not --a boundary',
			'--b--',
			'--a',
			'Content-Transfer-Encoding: base64',
			'',
			'SXQgZmVsbC4',
		),
	);
	expect(parts.map(({mediaType, body}) => `${mediaType} ${body}`)).toEqual([
		'multipart/mixed ',
		'multipart/alternative ',
		'text/plain plain',
		'text/html <p>not --a boundary',
		'text/plain It fell.',
	]);
});

test('headers are shown in their encoding', () => {
	expect(shownHeader('=?utf-8?Q?=C3=89t=C3=A9_?= =?ISO-8859-1?B?6Q==?= fell')).toBe('Été é fell');
	expect(shownHeader('=?none?q?a?= =?')).toBe('a =?');
});

test('no message fails', () => {
	const piece = fc.constantFrom(
		'Content-Type: multipart/mixed; boundary=a\n',
		'\n',
		'--a',
		'--a--',
		'x: y',
		'\r\n',
		'=',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string()), {maxLength: 40}), pieces => {
			expect(mimeParts(Buffer.from(pieces.join(''))).length).toBeGreaterThan(0);
		}),
	);
});
