import countries from '../../../data/words/countries.json' with {type: 'json'};
import {comparable} from '../characters.ts';

/** Towns that the names give a country, though they are none; as `comparable` has them. */
export const capitals: ReadonlySet<string> = new Set(
	countries.countries.flatMap(({name, capitals}) =>
		capitals.filter(capital => capital !== name).map(comparable),
	),
);
