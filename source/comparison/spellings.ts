import type {Person} from '../analysis.ts';
import type {Features} from './features.ts';
import {lastWord} from './referents.ts';

/**
 * The surname by which a person is known, for each other spelling of it that articles use. A spelling that is
 * the surname of somebody else stays as it is.
 */
export const spellingsOf = (people: readonly Person[]): Map<string, string> => {
	const surnames = new Set(people.map(({name}) => lastWord(name)));
	const spellings = new Map<string, string>();
	for (const {name, aliases} of people) {
		for (const alias of aliases) {
			const spelling = lastWord(alias);
			if (!surnames.has(spelling)) spellings.set(spelling, lastWord(name));
		}
	}

	return spellings;
};

/** The features of a passage with its persons as most articles spell them. */
export const respelt = (features: Features, spellings: ReadonlyMap<string, string>): Features => {
	const {actor, speaker, persons, referents} = features;
	const names = [...persons, ...referents, actor, speaker?.person];
	if (!names.some(name => name != null && spellings.has(name))) return features;
	const known = (name: string): string => spellings.get(name) ?? name;
	return {
		...features,
		persons: new Set([...persons].map(known)),
		referents: new Set([...referents].map(known)),
		actor: actor && known(actor),
		speaker: speaker && {...speaker, person: speaker.person && known(speaker.person)},
	};
};
