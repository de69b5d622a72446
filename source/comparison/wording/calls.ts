import type {Event, Evidence, Wording} from '../../analysis.ts';
import {comparable} from '../../language/characters.ts';
import {type Choice, type Texts, wordingOf} from './choices.ts';

/** Where the verb of a contact ends and those begin with whom it was: "spoke by telephone | with his colleague". */
const others = /\s+(?:with|to|between|on|late|his|her|their|the)\b|\s+\p{Lu}|[,.;“”"]/u;

/** How each outlet puts its news that the two spoke ("dialled", "held telephone talks"). */
export const callWordings = (events: readonly Event[], texts: Texts): Wording[] => {
	const series = new Map<string, Choice[]>();
	for (const event of events) {
		if (event.kind === 'story') continue;
		const key = `${event.kind}\n${event.series}`;
		const choices = series.get(key) ?? [];
		for (const {article, role, mentions} of event.reports) {
			const text = texts.get(article);
			if (role === 'main' && text !== undefined && mentions[0])
				choices.push(choiceIn(article, mentions[0], text));
		}

		series.set(key, choices);
	}

	return [...series]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([key, choices]) => {
			const [kind, name] = key.split('\n') as [string, string];
			return wordingOf(name, `the ${kind}`, choices, texts);
		});
};

const choiceIn = (article: string, {start, end}: Omit<Evidence, 'article'>, text: string): Choice => {
	const mention = text.slice(start, end);
	const cut = mention.search(others);
	const length = cut > 0 ? cut : mention.length;
	return {article, start, end: start + length, form: comparable(mention.slice(0, length))};
};
