import bylines from '../../data/words/bylines.json' with {type: 'json'};

/** "By", "Written by:". */
const english = /^(?:written )?by(?::| ) ?/i;

const foreign: ReadonlySet<string> = new Set(bylines.words);

/**
 * Without "Par", "Von" and the like before a first name and more: "Von der Aue" and "Di Lund" are names. In capitals
 * nothing tells them apart.
 */
const withoutForeign = (name: string): string => {
	const [, before, rest] = /^(\p{L}\p{Ll}+):? (\p{Lu}\S*\s\S.*)$/u.exec(name) ?? [];
	return before !== undefined && foreign.has(before.toLowerCase()) ? rest! : name;
};

/** What systems write where nobody is named. */
const nobody =
	/^(?:admin(?:istrator)?|webmaster|root|user|none|null|undefined|unknown|anonymous|n\/?a|no author)?$/i;

/** Characters of a byline that are looked at: a desk of twenty takes less. */
const longest = 1000;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** Without the outlet behind the name: "Ada Brandt, Harbour Post", "Ada Brandt for the Harbour Post". */
const withoutOutlet = (name: string, outlet: string): string => {
	const bare = outlet.replace(/^the /i, '').replace(/\s+/g, ' ').trim();
	if (bare === '' || bare.length > name.length) return name;
	const own = new RegExp(
		`^(?:(.*?)(?: ?[,(|/•·–—-] ?| (?:of|for|at|from|with) ))?(?:the )?${escaped(bare)}\\)?[.,]?$`,
		'i',
	).exec(name);
	return own ? (own[1] ?? '') : name;
};

/**
 * Who wrote an article, from what stands where its author should: one line, without "By" in whatever language and without the outlet,
 * which the byline of its own paper repeats. Several stay joined as they are.
 *
 * @returns Null where nobody is named: nothing is left, or what a system writes in place of a name.
 */
export const authorIn = (byline: string | null, outlet: string): string | null => {
	if (byline === null || byline.length > longest) return byline;
	const line = byline.replace(/\s+/g, ' ').trim();
	const name = withoutOutlet(withoutForeign(line.replace(english, '')), outlet).replace(
		/^[\s,|•·–—-]+|[\s,|•·–—-]+$/g,
		'',
	);
	return nobody.test(name) ? null : name;
};
