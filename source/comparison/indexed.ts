import {Passages} from '../words.ts';
import {type Indexed, isNews, type Material} from './material.ts';
import {partiesOf} from './parties.ts';
import {lastWord} from './referents.ts';

/** Sorts once what is looked up for every passage of an article. */
export const indexed = (material: Material): Indexed => ({
	...material,
	mentions: new Passages(material.names.mentions, mention => mention),
	counted: new Passages(material.figures, figure => figure),
	dated: new Passages(material.dates, date => date),
	reported: new Passages(
		material.contacts.flatMap(({mentions}, contact) =>
			mentions.map(({start, end}) => ({start, end, contact})),
		),
		mention => mention,
	),
	told: new Passages(
		material.attributions.flatMap(({contents}) => contents),
		content => content,
	),
	quoted: new Passages(
		material.attributions.flatMap(({kind, contents}) => (kind === 'indirect' ? [] : contents)),
		content => content,
	),
	home: homeOf(material),
	parties: partiesOf(material),
});

const homeOf = ({names, contacts}: Material): Indexed['home'] => {
	const participants = new Set(contacts.find(isNews)?.participants);
	const first = names.mentions.find(({entity}) => participants.has(entity));
	if (first === undefined) return null;
	const {name, country} = names.entities[first.entity]!;
	return {surname: lastWord(name), country};
};
