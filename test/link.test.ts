import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {articlesIn} from '../source/articles/read-articles.ts';
import {findingsOf, outlineOf} from '../source/findings.ts';
import {link} from '../source/link.ts';
import {type PackedFindings, packed, unpacked} from '../source/parallel/packed.ts';

const articles = await articlesIn(readFileSync('data/articles.json', 'utf8'), 'articles.json');
const findings = articles.map(findingsOf);

test('the details of a series are what the whole analysis has of it', () => {
	const linked = link(findings);
	const whole = linked.whole();
	const series = [...new Set(whole.events.map(event => event.series))];
	expect(series.length).toBeGreaterThan(1);
	for (const id of series) {
		const detail = linked.series(id);
		for (const part of ['rows', 'wording', 'conflicts'] as const)
			expect(detail[part]).toEqual(whole[part].filter(each => each.series === id));
		const tellers = new Set(
			whole.events
				.filter(event => event.series === id)
				.flatMap(({reports}) => reports.map(({article}) => article)),
		);
		for (const part of ['statements', 'dates', 'figures'] as const)
			expect(detail[part]).toEqual(whole[part].filter(({article}) => tellers.has(article)));
	}
});

test('the details of an article are what it says, with nothing compared', () => {
	const linked = link(findings);
	const whole = linked.whole();
	for (const {id} of articles) {
		expect(linked.article(id)).toEqual({
			statements: whole.statements.filter(({article}) => article === id),
			dates: whole.dates.filter(({article}) => article === id),
			figures: whole.figures.filter(({article}) => article === id),
			rows: [],
			reuse: [],
			wording: [],
			conflicts: [],
		});
	}

	expect(linked.article('none').statements).toEqual([]);
	expect(linked.series('none').rows).toEqual([]);
});

test('accounts are looked at when they are compared, and no earlier', () => {
	const asked: string[] = [];
	const watched = findings.map(({account, ...outline}) => ({
		...outline,
		get account() {
			asked.push(outline.article.id);
			return account;
		},
	}));
	const {overview, series} = link(watched);
	expect(overview.events.length).toBeGreaterThan(1);
	expect(asked).toEqual([]);
	const [event] = overview.events;
	const {reuse} = series(event!.series);
	const tellers = overview.events
		.filter(each => each.series === event!.series)
		.flatMap(({reports}) => reports.map(({article}) => article));
	const sharers = reuse.flatMap(({spans}) => spans.map(({article}) => article));
	expect([...asked].sort()).toEqual([...new Set([...tellers, ...sharers])].sort());
	expect(tellers).not.toHaveLength(0);
	expect(sharers).not.toHaveLength(0);
});

test('packed findings are the same once unpacked', () => {
	expect(findings.map(each => unpacked(packed(each)))).toEqual(findings);
});

test('an account that was not wanted is found once, when it is asked for', () => {
	for (const {article, account} of findings) {
		const outline: PackedFindings = {...outlineOf(article), packed: null};
		const found = unpacked(outline);
		expect(outline.packed).toBeNull();
		expect(found.account).toEqual(account);
		expect(outline.packed).not.toBeNull();
		expect(found.account).toEqual(account);
	}
});
