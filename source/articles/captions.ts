import {endsSentence, type Line} from './lines.ts';
import {agencies, captionVerbs, creditEnding, creditFirst, creditOpening} from './phrases.ts';

/** Words of a caption at most; longer lines that end in a credit are articles of an agency. */
const longest = 80;

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\\.|[a-z]{2,6})?';
const endsInDate = new RegExp(
	`\\b(?:${month} \\d{1,2},? (?:19|20)\\d\\d|\\d{1,2} ${month},? (?:19|20)\\d\\d)\\.?$`,
);

/** Captions begin with who is seen. */
const pronouns = new Set([
	'the',
	'it',
	'this',
	'that',
	'these',
	'he',
	'she',
	'they',
	'we',
	'i',
	'there',
	'in',
	'on',
	'at',
]);

/** A sentence ends here and another begins; a short word with a capital and a dot is a rank or a month. */
const breaks = /(?:[a-z\d]{5}|[^\p{L}]\p{Ll}{1,4}|[\d)])[.!?]["”]?\s+["“]?\p{Lu}/u;

/** Words with capitals and the small words that stand between names. */
const namesOnly =
	/^[[(©]*(?:(?:\p{Lu}[^\s]*|via|by|of|courtesy|handout|photo|image|\p{Ll}{1,3}\/\p{Ll}{1,3}|[(/|&–-]+\S*)(?:\s+|$))+$/u;

/** A credit alone: "AP", "Image: AP", "Ada Lund/Getty Images", "(Photo: Reuters)", "Reuters - AFP". */
export const isCredit = (line: Line): boolean => {
	if (line.words > 8 || line.text.length > 200) return false;
	if (creditOpening.test(line.folded) && !endsSentence(line)) return true;
	const parts = line.folded
		.replace(/^[[(©]+ ?|[)\].]+$/g, '')
		.split(/ ?[/|,·•&] ?| - | via /)
		.map(part => part.trim())
		.filter(part => part !== '');
	if (parts.length > 0 && parts.every(part => agencies.has(part))) return true;
	// A caption has words of its own before its credit; a credit is names and nothing else.
	return namesOnly.test(line.text) && creditEnding.test(line.folded);
};

/**
 * The words under a picture. Two marks are trusted: a credit at either end, and the style of agency captions,
 * which tell what is seen in the present tense and end in the full date of the day it was taken.
 */
export const isCaption = (line: Line): boolean => {
	if (line.words > longest || line.text.length > longest * 20) return false;
	if (creditEnding.test(line.folded) || creditFirst.test(line.folded)) return true;
	const words = line.folded.split(' ');
	if (pronouns.has(words[0]!)) return false;
	return (
		endsInDate.test(line.folded) &&
		!breaks.test(line.text) &&
		words.slice(1).some(word => captionVerbs.has(word))
	);
};
