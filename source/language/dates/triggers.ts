import {isNumberWord} from '../numbers.ts';
import {holidayStarts} from './holidays.ts';
import {
	bare,
	clockWords,
	dayAdverbs,
	joinedDurations,
	months,
	partsOfDay,
	phases,
	references,
	seasons,
	setAdverbs,
	units,
	weekdays,
	wholes,
} from './words.ts';

const modifiers =
	'last past next coming upcoming this same that following previous preceding prior current recent these a an half few several many some couple every each per eve first second third fourth sixteenth seventeenth eighteenth nineteenth twentieth full q1 q2 q3 q4 h1 h2 future'.split(
		' ',
	);

const triggers = new Set([
	...modifiers,
	...holidayStarts,
	...[
		months,
		weekdays,
		seasons,
		units,
		joinedDurations,
		setAdverbs,
		dayAdverbs,
		references,
		clockWords,
	].flatMap(map => [...map.keys()]),
	...partsOfDay,
	...wholes,
	...phases,
	...[...weekdays.keys()].map(day => `${day}s`),
]);

/** True for a word with which a time expression may begin: one look-up spares most words the grammar. */
export const isTrigger = (lower: string): boolean => {
	const code = lower.charCodeAt(0);
	if ((code >= 48 && code <= 57) || code === 39) return true;
	if (triggers.has(bare(lower)) || isNumberWord(lower)) return true;
	// "mid-March" is one word
	return lower.includes('-') && /^(?:early|mid|late)-/.test(lower);
};
