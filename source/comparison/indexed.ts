import {type Indexed, isNews, type Material} from './material.ts';
import {Passages} from './spans.ts';

/** Sorts once what is looked up for every passage of an article. */
export const indexed = (material: Material): Indexed => ({
	...material,
	mentions: new Passages(material.names.mentions, mention => mention),
	counted: new Passages(material.figures, figure => figure),
	told: new Passages(
		material.attributions.flatMap(({contents}) => contents),
		content => content,
	),
	home: homeOf(material),
});

/** The country of the person named first among those whose talk is the news. */
const homeOf = ({names, contacts}: Material): string | null => {
	const participants = new Set(contacts.find(isNews)?.participants);
	const first = names.mentions.find(({entity}) => participants.has(entity));
	return first === undefined ? null : (names.entities[first.entity]!.country?.toLowerCase() ?? null);
};
