import {expect, test} from 'vitest';
import {articlesIn} from '../../../source/articles/read-articles.ts';
import {outcomeOf} from '../reading.ts';

const header = `From: =?UTF-8?Q?Harbour_P=C3=B6st?= <news@mail.post.example>
Subject: =?ISO-8859-1?Q?The_br=FCcke_fell?=
Date: Tue, 03 Jun 2031 23:10:00 -0500
MIME-Version: 1.0
`;

test('header words and parts are decoded; the day is the sender’s; the plain part is read', async () => {
	const mail = `${header}Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/html; charset=utf-8

<p>No such text.</p>
--b
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

The bridge fell. =93Yes=94, said =
Brandt.
--b--
`;
	expect(await articlesIn(mail, 'a.eml')).toEqual([
		{
			id: expect.any(String),
			outlet: 'Harbour Pöst',
			url: null,
			published: '2031-06-03T23:10:00-05:00',
			author: null,
			headline: 'The brücke fell',
			text: 'The bridge fell. “Yes”, said Brandt.',
			excerpt: false,
		},
	]);
});

test('base64, and a sender without a name', async () => {
	const mail = `Subject: The bridge\nFrom: news@mail.post.example\nContent-Transfer-Encoding: base64\n\n${Buffer.from('It fell.').toString('base64')}\n`;
	expect(await articlesIn(mail, 'a.eml')).toMatchObject([
		{
			outlet: 'post.example',
			outletFrom: 'address',
			published: null,
			headline: 'The bridge',
			text: 'It fell.',
		},
	]);
});

test('where a mail names an organization, that is the outlet and its sender the author', async () => {
	const mail =
		'From: Ada Brandt <ada@post.example>\nOrganization: Harbour Post\nSubject: The bridge\n\nIt fell.\n';
	expect(await articlesIn(mail, 'a.eml')).toMatchObject([{outlet: 'Harbour Post', author: 'Ada Brandt'}]);
	expect(await articlesIn(mail.replace('Organization', 'X-Mailer'), 'a.eml')).toMatchObject([
		{outlet: 'Ada Brandt', author: null},
	]);
});

test('a mail without a name is told by its header', async () => {
	const bytes = Buffer.from(`Received: from a by b\n${header}\nIt fell.\n`);
	expect((await outcomeOf({name: 'standard input', bytes})).articles).toMatchObject([{text: 'It fell.'}]);
});

test.each([
	['It fell.', 'a.eml: no mail; save the mail as a file .eml, with its header'],
	[`${header}\n\n`, 'a.eml: a mail without a text; leave it out'],
])('%j is none', async (text, message) => {
	await expect(articlesIn(text, 'a.eml')).rejects.toThrow(message);
});

test('a signature is not of the text', async () => {
	const mail = (text: string): string => `${header}\n${text}\n`;
	const textOf = async (text: string) => (await articlesIn(mail(text), 'a.eml'))[0]!.text;
	expect(await textOf('The bridge fell.\n\n-- \nHarbour desk\nUnsubscribe: https://h.example/u')).toBe(
		'The bridge fell.',
	);
	expect(await textOf('The bridge fell.\n-- \nOne.\n-- \nHarbour desk')).toBe('The bridge fell.\n-- \nOne.');
	expect(await textOf('-- \nThe bridge fell.')).toContain('The bridge fell.');
	expect(await textOf(`One.\n--\n${'It fell.\n'.repeat(20)}`)).toContain('It fell.');
});

test('what begins with the header of a mail is one, whatever it is called', async () => {
	const mail = 'To: all@post.example,\r\n press@post.example\r\nFrom: Ada Brandt <ada@post.example>\r\n';
	const piped = (text: string) => outcomeOf({name: 'standard input', bytes: Buffer.from(text)});
	for (const line of ['Subject: The bridge\r\n', 'Date: Tue, 03 Jun 2031 23:10:00 +0000\r\n']) {
		const {articles} = await piped(`${mail}${line}\r\nIt fell.\r\n`);
		expect(articles).toMatchObject([{outlet: 'Ada Brandt', text: 'It fell.'}]);
	}

	const {articles} = await piped('From: the harbour\nA letter\n\nSubject: none.\n');
	expect(articles).toMatchObject([{headline: 'From: the harbour'}]);
});
