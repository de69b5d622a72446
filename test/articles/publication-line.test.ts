import {expect, test} from 'vitest';
import {isPublicationLine} from '../../source/articles/publication-line.ts';

test.each([
	'published 3 june 2031 21:15',
	'published: tuesday, june 3rd, 2031 at 4:05 p.m. est',
	'first published: 3 june 2031 | last updated on 04/06/2031, 10.30 cest',
	'posted 2 hours ago',
	'updated 2031-06-03t10:00:00z',
	'publication date: 03.06.2031',
])('%s', line => {
	expect(isPublicationLine(line)).toBe(true);
});

test.each([
	'3 june 2031',
	'the report was published on 3 june 2031',
	'published 3 june 2031 by the ministry',
	'published',
	'they spoke on tuesday at 10:30',
])('not %s', line => {
	expect(isPublicationLine(line)).toBe(false);
});
