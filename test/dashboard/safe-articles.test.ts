import {expect, test} from 'vitest';
import {createModel} from '../../source/dashboard/model/model.ts';
import {sample} from './sample.ts';

test('what an article says of itself reaches the screen without what steers a terminal', () => {
	const evil = '\u001B[2J\u202EAda\nBrandt';
	const articles = sample.articles.map(article => ({
		...article,
		outlet: evil,
		author: evil,
		headline: evil,
		url: evil,
		alsoAt: [evil],
	}));
	const model = createModel({...sample, articles});
	for (const {outlet, author, headline, url, alsoAt} of model.articles.values()) {
		for (const shown of [outlet, author, headline, url, ...alsoAt!]) {
			expect(shown).toMatch(/Ada.{1,3}Brandt$/);
			expect(shown).not.toMatch(/[\p{Cc}\u202E]/u);
		}
	}
});
