import {authorLines} from './authors.ts';
import {isCredit} from './captions.ts';
import {endsSentence, fold, type Line, longest} from './lines.ts';
import {isOffer} from './paywall.ts';
import {beginnings, imperatives, labels, notices, prompts} from './phrases.ts';
import {isPublicationLine} from './publication-line.ts';

/** A reason for which a line is not the article. */
type Rule = {name: string; matches: (line: Line) => boolean};

/** A label without its colon, bullet or arrow. */
const bare = (folded: string): string => folded.replace(/^[\s•·>»|*+-]+|[\s.:…|»>*+-]+$/g, '');

/** Words of an entry of a menu at most. */
const longestEntry = 3;

/** "News | Politics | World", "Home › Sport › Ice hockey": names alone, with a sign between each two. */
const isMenu = (line: Line): boolean => {
	if (line.words > 40 || endsSentence(line)) return false;
	const sign = / ([|•·›»>]) /.exec(line.folded)?.[1];
	if (sign === undefined) return false;
	const entries = line.folded.split(` ${sign} `);
	return (
		entries.length > 2 &&
		// Numbers, and names after a colon, make it a table or a credit.
		entries.every(entry => /^\p{L}[\p{L}&' -]*$/u.test(entry) && entry.split(' ').length <= longestEntry)
	);
};

/**
 * Rules that look at one line. Precision comes first: a line of the article that is taken for furniture is lost
 * to the analyst, while furniture that stays only adds noise.
 */
const lineRules: Rule[] = [
	{name: 'label', matches: line => line.words <= 6 && labels.has(bare(line.folded))},
	{
		name: 'labels in a row',
		matches: line =>
			line.words <= 6 && line.folded.split(' ').every(word => labels.has(word)) && !endsSentence(line),
	},
	{name: 'menu', matches: isMenu},
	{
		name: 'prompt to another article',
		matches: line =>
			line.words <= 30 &&
			(prompts.test(line.folded) ||
				/^(?:read more|read also|also read) (?!than\b)/.test(line.folded) ||
				/^(?:RELATED|READ MORE|WATCH|SEE ALSO) \S/.test(line.text) ||
				/ read more$/.test(line.folded)),
	},
	{
		name: 'tags',
		matches: line =>
			line.words <= 60 &&
			!endsSentence(line) &&
			/^(?:tags?|topics|keywords|filed under|related topics|more on)(?: ?:| [^:]*$)/.test(line.folded),
	},
	{
		name: 'links of the page',
		matches: line => line.words <= 20 && !endsSentence(line) && beginnings.test(line.folded),
	},
	{name: 'request to the reader', matches: line => line.words <= 60 && imperatives.test(line.folded)},
	{
		name: 'following and sharing',
		matches: line =>
			line.words <= 25 &&
			/^follow\b.*\b(?:on|@|via) ?(?:twitter|x|facebook|instagram|telegram|youtube|linkedin|threads|google news|@)/.test(
				line.folded,
			),
	},
	{
		name: 'newsletter',
		matches: line =>
			line.words <= 40 &&
			/^(?:subscribe|sign up|get|receive)\b.*\b(?:newsletter|inbox|updates)\b/.test(line.folded),
	},
	{name: 'offer of a subscription', matches: line => line.words <= 40 && isOffer(line.text)},
	{name: 'when it was published', matches: line => line.words <= 24 && isPublicationLine(line.folded)},
	{name: 'small print', matches: line => line.words <= 60 && notices.test(line.folded)},
	{
		name: 'rights',
		matches: line => line.words <= 30 && /^(?:copyright\b|\(c\) |© ?(?:19|20)\d\d)/.test(line.folded),
	},
	{
		name: 'who worked on the report',
		matches: line =>
			line.words <= 60 &&
			/^[([]?(?:[-—–] ?)?(?:additional )?(?:reporting|writing|editing|with assistance|with files|with inputs)(?: by| from)? [^.]*/.test(
				line.folded,
			) &&
			(/^[([—–-]/.test(line.folded) || !endsSentence(line)),
	},
	{
		name: 'counter',
		matches: line =>
			line.words <= 6 &&
			(/^(?:\d+ ?(?:\/|of) ?\d+|\d+ (?:comments?|shares?|likes|views|min(?:ute)?s?(?: read)?))$/.test(
				line.folded,
			) ||
				/^\d+ min(?:ute)?s? read\b/.test(line.folded) ||
				/^(?:slideshow|gallery) \(/.test(line.folded)),
	},
	{name: 'credit', matches: isCredit},
	{
		name: 'rule or bare address',
		matches: line => !/[\p{L}\d]/u.test(line.text.replace(/(?:https?:\/\/|www\.)\S+/g, '')),
	},
	{
		name: 'left-over code',
		matches: line => /^(?:<?!--|<\/?[a-z]+[ >]|\{\{|window\.|document\.|function ?\()|-->$/.test(line.folded),
	},
];

/** A line that could head something: short, and no sentence. */
const isHeading = (line: Line): boolean =>
	line.words <= 6 && !endsSentence(line) && !/[:,;]\s/.test(line.text);

/** Headings at the end of a text head nothing: they are the first words of what the page shows next. */
const trailing = (lines: readonly Line[], taken: readonly boolean[]): Set<number> => {
	const found = new Set<number>();
	let first = lines.length;
	for (let i = lines.length - 1; i > 0 && (taken[i] || isHeading(lines[i]!)); i--) {
		if (taken[i]) continue;
		found.add(i);
		first = i;
	}

	const before = lines[first - 1];
	if (found.size === 0 || !before) return new Set();
	// The last words of a wrapped paragraph, or of a list that a colon opens, are no headings.
	const apart = endsSentence(before) || taken[first - 1] || lines[first]!.opensBlock;
	return apart && !before.text.endsWith(':') ? found : new Set();
};

/** Titles of other articles under a label such as "Read more:", up to the next blank line or sentence. */
const listed = (lines: readonly Line[]): Set<number> => {
	const found = new Set<number>();
	for (const [i, line] of lines.entries()) {
		// Inside a list that is known its rest is known too.
		if (found.has(i)) continue;
		if (
			!/^(?:read more|read also|also read|see also|related|most popular|most read|related stories|related articles|recommended) ?:?$/.test(
				line.folded,
			)
		)
			continue;
		for (let next = i + 1; next < lines.length; next++) {
			const title = lines[next]!;
			if (title.opensBlock || endsSentence(title) || title.words > 20) break;
			found.add(next);
		}
	}

	return found;
};

/** A paragraph that stands twice: pages repeat their caption, their lead and their pulled quotes. */
const repeated = (lines: readonly Line[], headline: string): Set<number> => {
	const seen = new Set<string>([fold(headline)]);
	const found = new Set<number>();
	for (const [i, {folded, words, text}] of lines.entries()) {
		if (words < 4) continue;
		// Only the beginning of a very long line is folded.
		const key = text.length > longest ? text : folded;
		if (seen.has(key)) found.add(i);
		else if (words >= 8) seen.add(key);
	}

	return found;
};

/**
 * Finds the lines that a page carries beside its article.
 *
 * @param lines The lines of the text.
 * @param headline A first line that repeats it is furniture; may be empty.
 * @returns For each line the name of the rule that takes it, or null for a line of the article.
 */
export const furnitureRules = (lines: readonly Line[], headline: string): Array<string | null> => {
	const rules = lines.map(line => lineRules.find(rule => rule.matches(line))?.name ?? null);
	const take = (found: ReadonlySet<number>, name: string): void => {
		for (const i of found) rules[i] ??= name;
	};

	take(authorLines(lines), 'author');
	take(listed(lines), 'list of links');
	take(repeated(lines, headline), 'said before');
	take(
		trailing(
			lines,
			rules.map(rule => rule !== null),
		),
		'heading of nothing',
	);
	return rules;
};
