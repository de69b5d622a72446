import {type Entry, namesIn, type Vocabulary} from './vocabulary.ts';

/** Text in single quotes, as fish takes it. */
const quoted = (text: string): string => `'${text.replace(/['\\]/g, String.raw`\$&`)}'`;

/** Completions for fish. */
export const fish = (vocabulary: Vocabulary): string => {
	const names = namesIn(vocabulary).join(' ');
	const lines = (entry: Entry): string[] => {
		const condition =
			entry.name === ''
				? `not __fish_seen_subcommand_from ${names}`
				: `__fish_seen_subcommand_from ${entry.name}`;
		const start = `complete -c readout -n ${quoted(condition)}`;
		return [
			...entry.options.map(({name, summary, choices, file}) => {
				const values = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : file ? ' -r' : '';
				return `${start} -l ${name}${values} -d ${quoted(summary)}`;
			}),
			...(entry.choices.length > 0 ? [`${start} -f -a ${quoted(entry.choices.join(' '))}`] : []),
		];
	};

	return [
		'# Completions of readout for fish. To use them: readout completion fish | source',
		...vocabulary.commands.map(
			({name, summary}) => `complete -c readout -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
		),
		...[vocabulary.open, ...vocabulary.commands].flatMap(lines),
		'',
	].join('\n');
};
