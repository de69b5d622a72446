import type {Conflict} from '../../analysis.ts';
import {wordsOf} from '../../words.ts';
import {evidenceOf, type Findings, listed, nameOf, verb} from './telling.ts';
import {areTwo, type Voice, voicesIn} from './voices.ts';

/** Two people may well say the same few words; so many in a row, in quotation marks, one has said. */
const leastWords = 5;

/** The same quotation, given to one speaker by one outlet and to another by another, in accounts of one event. */
export const quotationConflicts = (findings: Findings): Conflict[] => {
	const uses = new Map<string, Voice[]>();
	for (const voice of voicesIn(findings)) {
		if (voice.statement.kind === 'indirect') continue;
		const words = wordsOf(voice.words);
		if (words.length < leastWords) continue;
		const key = `${voice.remark.event.id} ${words.map(({key}) => key).join(' ')}`;
		uses.set(key, [...(uses.get(key) ?? []), voice]);
	}

	return [...uses]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([, voices]): Conflict[] => {
			const clashing = voices.filter(a =>
				voices.some(b => a.remark.article !== b.remark.article && areTwo(a.speaker, b.speaker)),
			);
			const [first] = clashing;
			if (!first) return [];
			const byName = new Map<string, string[]>();
			for (const {name, remark} of clashing)
				byName.set(name, [...(byName.get(name) ?? []), nameOf(findings, remark.article)]);
			const told = [...byName].map(
				([name, outlets], i) =>
					`${listed(outlets)} ${verb(outlets, 'gives', 'give')} ${i === 0 ? `“${bare(first.words)}”` : 'it'} to ${name}`,
			);
			return [
				{
					kind: 'attribution',
					series: first.remark.event.series,
					summary: `${told.join('; ')}.`,
					evidence: clashing.map(({remark}) => evidenceOf(remark.article, remark)),
				},
			];
		});
};

/** Without the marks and the stop or comma at the ends. */
const bare = (words: string): string => words.replace(/^[“"\s]+|[.,;”"\s]+$/g, '');
