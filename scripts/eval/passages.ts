import {z} from 'zod';
import {measuresOf, share} from './measures.ts';
import {folded, plain} from './names.ts';
import {overlaps, type Scorer, textOf} from './scorer.ts';

const figure = z.object({article: z.string(), context: z.string(), value: z.number()});

/** Values of the figures in a context. */
export const figures: Scorer<z.infer<typeof figure>> = {
	kind: 'figures',
	record: figure,
	score(analysis, gold) {
		const misses: string[] = [];
		for (const {article, context, value} of gold) {
			const start = plain(textOf(analysis, article)).indexOf(plain(context));
			const hit = analysis.figures.find(
				found => found.article === article && overlaps(found, {start, end: start + context.length}),
			);
			if (hit?.value !== value) misses.push(`${article}: ${context} got ${hit?.value ?? 'nothing'}`);
		}

		return {figures: {accuracy: share(gold.length - misses.length, gold.length)}, misses};
	},
};

const group = z.object({
	group: z.string(),
	members: z.array(z.object({article: z.string(), text: z.string()})),
});

/** Pairs of passages from different articles that say the same thing, against the cells of one row. */
export const alignments: Scorer<z.infer<typeof group>> = {
	kind: 'alignments',
	record: group,
	score(analysis, gold) {
		const cells = analysis.rows.flatMap((row, index) =>
			row.cells.flatMap(({article, spans}) => spans.map(each => ({row: index, article, ...each}))),
		);
		const members = gold.flatMap(({group: name, members: passages}) =>
			passages.map(({article, text}) => {
				const start = plain(textOf(analysis, article)).indexOf(plain(text));
				const here = {start, end: start + text.length};
				const rows = cells
					.filter(cell => cell.article === article && overlaps(cell, here))
					.map(({row}) => row);
				return {group: name, article, rows: new Set(rows)};
			}),
		);
		const count = {right: 0, found: 0, wanted: 0};
		const misses: string[] = [];
		for (const [i, a] of members.entries()) {
			for (const b of members.slice(0, i)) {
				if (a.article === b.article) continue;
				const together = [...a.rows].some(row => b.rows.has(row));
				const belong = a.group === b.group;
				if (together && belong) count.right++;
				if (together) count.found++;
				if (belong) count.wanted++;
				if (together !== belong) {
					misses.push(`${belong ? 'apart' : 'joined'}: ${a.article}/${a.group} ~ ${b.article}/${b.group}`);
				}
			}
		}

		return {figures: measuresOf(count.right, count.found, count.wanted), misses};
	},
};

const page = z.object({id: z.string(), furniture: z.array(z.string())});

/** Lines of a page that are not the article: no statement may stand in them. */
export const furniture: Scorer<z.infer<typeof page>> = {
	kind: 'furniture',
	record: page,
	score(analysis, gold) {
		const misses: string[] = [];
		for (const {id, furniture: lines} of gold) {
			const starts = new Map<string, number>();
			let at = 0;
			for (const line of textOf(analysis, id).split('\n')) {
				if (!starts.has(folded(line))) starts.set(folded(line), at);
				at += line.length + 1;
			}

			for (const line of lines) {
				const start = starts.get(folded(line));
				if (start === undefined) continue;
				const here = {start, end: start + line.length};
				const kept = analysis.statements.some(each => each.article === id && overlaps(each, here));
				if (kept) misses.push(`${id}: ${line.slice(0, 60)}`);
			}
		}

		const all = gold.reduce((sum, {furniture: lines}) => sum + lines.length, 0);
		return {figures: {removed: share(all - misses.length, all)}, misses};
	},
};
