import type {Event, Person} from '../../analysis.ts';
import {fullDate} from './dates.ts';

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The end of the name by which the articles call the person ("von Tarn"), else its last word. */
const familyName = (name: string, aliases: readonly string[]): string => {
	const ends = aliases.filter(alias => alias !== '' && name.endsWith(` ${alias}`));
	return ends.sort((a, b) => a.length - b.length)[0] ?? lastWord(name);
};

/**
 * Short forms of the participants' names. Who shares a short form with another keeps the full name.
 *
 * @returns A look-up; a name it does not know comes back as it is.
 */
export const shortNames = (
	people: readonly Person[],
	events: readonly Event[],
): ((name: string) => string) => {
	const aliases = new Map(people.map(person => [person.name, person.aliases]));
	const names = new Set([...aliases.keys(), ...events.flatMap(event => event.participants)]);
	const holders = new Map<string, number>();
	const short = new Map<string, string>();
	for (const name of names) {
		const family = familyName(name, aliases.get(name) ?? []);
		short.set(name, family);
		holders.set(family, (holders.get(family) ?? 0) + 1);
	}

	return name => {
		const family = short.get(name);
		return family === undefined || holders.get(family)! > 1 ? name : family;
	};
};

/** Who took part ("Brandt ↔ Orlan"), or the title of a story. */
export const eventName = (event: Event, shortName: (name: string) => string): string => {
	const names = event.participants.map(shortName);
	if (event.kind === 'story' || names.length === 0) return event.title ?? 'untitled';
	return names.length === 2 ? names.join(' ↔ ') : names.join(', ');
};

/** "call of 11 Feb 2022", "planned call of 12 Feb 2022", "meeting, undated", "story of 5 May 2031, Port Emery". */
export const eventLabel = ({kind, status, date, place}: Event): string => {
	const what = status === 'occurred' ? kind : `${status} ${kind}`;
	const when = date === null ? `${what}, undated` : `${what} of ${fullDate(date)}`;
	return place === null ? when : `${when}, ${place}`;
};

/** The text with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
