import type {Reading} from '../../language/reading.ts';

/** Where an article tells its news. Offsets. */
export type Lead = {
	/** The news is told before. */
	end: number;
	/** What else is news is told before. */
	beside: number;
};

/** In so many tokens a report has told its news, however long it is. */
const leadTokens = 150;

/**
 * The lead of an article: its first sentences, or the first third of one in short sentences. Another contact of
 * these days is news as well where it is told in the first half of that or the second sentence, or anywhere under a headline that speaks of
 * several: further down it is what else the same people did.
 */
export const leadOf = ({sentences}: Reading, headline: string): Lead => {
	const count = Math.max(6, Math.ceil(sentences.length / 3) + 1);
	const end = sentences.slice(0, count).findLast(({first}) => first < leadTokens)?.end ?? 0;
	const opening = sentences[Math.min(2, sentences.length) - 1]?.end ?? 0;
	return {end, beside: several.test(headline) ? Number.POSITIVE_INFINITY : Math.max(opening, end / 2)};
};

/** "a flurry of calls", "three phone calls", "diplomatic conversations", but not the verb of "Lund calls for calm". */
const several =
	/\b(?:phone|telephone|video|diplomatic|separate|several|of|in|after|two|three|four|five|six) (?:calls|conversations|consultations|teleconferences|videoconferences|meetings)\b/i;
