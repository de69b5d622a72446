import {contactsOf} from '../../../source/events/contacts/contacts.ts';
import {datesOf} from '../../../source/language/dates/dates.ts';
import {namesOf} from '../../../source/language/names.ts';
import {phrasesOf} from '../../../source/language/phrases.ts';
import {read} from '../../../source/language/reading.ts';

/** "call occurred main: Ada Brandt, Nils Lund, 2031-03-14" for each contact of a text of Saturday, 15 March 2031. */
export const contactsIn = (text: string, published: string | null = '2031-03-15'): string[] => {
	const reading = read(text);
	const names = namesOf(reading);
	const phrases = reading.sentences.map(sentence => phrasesOf(reading, sentence));
	return contactsOf(reading, names, phrases, datesOf(reading, published), published)
		.filter(({certain}) => certain)
		.map(
			({kind, status, role, participants, date}) =>
				`${kind} ${status} ${role}: ${participants
					.map(entity => names.entities[entity]!.name)
					.sort()
					.join(', ')}, ${date}`,
		);
};
