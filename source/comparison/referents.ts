import {stemOf} from '../language/names/stems.ts';

/** The country that stands behind a name, so that "Moscow", "Russian" and "the Kremlin" are one. */
export const referentOf = (country: string | null, name: string): string =>
	country?.toLowerCase() ?? stemOf(lastWord(name));

/** The last word of a name, in lower case: of a person the surname. */
export const lastWord = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase();
