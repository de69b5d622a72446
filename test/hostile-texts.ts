const repeated = (unit: string, size: number): string =>
	unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Numbers that look drawn by chance and are the same at every run (mulberry32, public domain). */
const drawn = (seed: number) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** Words of capitalised letters, each another. */
const differing = (size: number): string => {
	const next = drawn(7);
	const letters = 'abcdefghijklmnopqrstuvwxyz';
	const word = () =>
		Array.from({length: 7}, (_, at) => {
			const letter = letters[Math.floor(next() * 26)]!;
			return at === 0 ? letter.toUpperCase() : letter;
		}).join('');
	return Array.from({length: Math.ceil(size / 8)}, word)
		.join(' ')
		.slice(0, size);
};

/**
 * Texts made to be slow to read, by what they consist of: each makes one of the given number of characters. They
 * aim at what searches ahead or back: quotations that never close, names and sentences without an end, brackets,
 * lists, cues without a speaker.
 */
export const hostileTexts: ReadonlyMap<string, (size: number) => string> = new Map([
	['straight quotation marks', size => repeated('"', size)],
	['opening quotation marks', size => repeated('“', size)],
	['apostrophes', size => repeated("'", size)],
	['a quotation that never closes', size => `“${repeated('She said that it fell. ', size)}`],
	['quotations opened anew in each paragraph', size => repeated('“She said that it fell.\n\n', size)],
	['one capitalised word', size => repeated('Marlow ', size)],
	['capitalised words that differ', differing],
	['capitalised words, commas between', size => repeated('Marlow Brandt, ', size)],
	['names with ranks, never an end', size => repeated('General Marlow Brandt and ', size)],
	['one lower-case word', size => repeated('bridge ', size)],
	['no full stop', size => repeated('the minister said that the bridge over the river fell and ', size)],
	['one word without a space', size => repeated('a', size)],
	['full stops', size => repeated('. ', size)],
	['full stops without a space', size => repeated('.', size)],
	['initials', size => repeated('A. ', size)],
	['digits', size => repeated('1234567890', size)],
	['digits in groups', size => repeated('1,000,', size)],
	['numbers', size => repeated('17 ', size)],
	['number words', size => repeated('twenty hundred thousand ', size)],
	['dates', size => repeated('on 3 June 2031, ', size)],
	['weekdays', size => repeated('Monday Tuesday ', size)],
	['opening brackets', size => repeated('(', size)],
	['brackets within brackets', size => repeated('(', size / 2) + repeated(')', size / 2)],
	['square brackets', size => repeated('[…] ', size)],
	['blanks', size => repeated(' ', size)],
	['blanks between words', size => repeated(`a${' '.repeat(499)}`, size)],
	['line breaks', size => repeated('\n', size)],
	['short lines', size => repeated('Read more\n', size)],
	['short paragraphs', size => repeated('The bridge fell.\n\n', size)],
	['one sentence', size => repeated('The minister said on Monday that 40 people fell. ', size)],
	[
		'calls',
		size =>
			repeated('General Marlow spoke by phone with General Brandt on Monday, his spokesman said. ', size),
	],
	[
		'calls between people who differ',
		size => {
			const names = differing(size).split(' ');
			return Array.from(
				{length: Math.ceil(size / 80)},
				(_, i) =>
					`General ${names[2 * i] ?? 'Olm'} spoke by phone with General ${names[2 * i + 1] ?? 'Olm'} on Monday, he said.\n\n`,
			)
				.join('')
				.slice(0, size);
		},
	],
	[
		'sentences that differ',
		size => {
			const names = differing(size).split(' ');
			return names
				.slice(0, Math.ceil(size / 60))
				.map((name, i) => `“The ${name.toLowerCase()} fell by ${i} on Monday”, said ${name}.`)
				.join(' ')
				.slice(0, size);
		},
	],
	['hyphens', size => repeated('-', size)],
	['words joined by hyphens', size => repeated('well-', size)],
	['dashes', size => repeated('– ', size)],
	['slashes', size => repeated('http://a/', size)],
	['cues', size => repeated('said told added ', size)],
	['pronouns', size => repeated('he she they ', size)],
	['combining marks', size => repeated('\u0301', size)],
	['emoji', size => repeated('👩‍👩‍👧', size)],
	['half a surrogate pair', size => repeated('\ud83d', size)],
	['escapes', size => repeated('\u001b]8;;', size)],
]);
