import {expect, test} from 'vitest';
import {flagTable, optionName} from '../../source/commands/flags.ts';
import {commandHelp, overviewHelp} from '../../source/commands/help.ts';
import {commandTable} from '../../source/commands/table.ts';

const named = (name: string) => commandTable.find(each => each.name === name)!;

test('the help of a command has its usage, what it takes, its own options and examples', () => {
	expect(commandHelp(named('link'), flagTable, 80)).toBe(`Usage
  readout link [FILE …]

Join what one or more "analyze --jsonl" found into one analysis.

FILE holds lines that "readout analyze --jsonl" printed. - is standard input,
and what is piped in needs no name.

Options
  --json      print JSON
  -h, --help  print this

Examples
  readout link --json monday.found tuesday.found > analysis.json
  parallel --pipe readout analyze --jsonl < archive.jsonl | readout link
`);
});

test.each(commandTable.map(command => [command.name, command] as const))(
	'the examples of "%s" hold to the tables',
	(name, command) => {
		expect(command.examples.length).toBeGreaterThan(0);
		for (const example of command.examples) {
			expect(example).toContain(['readout', name].join(' ').trim());
			const own = example.slice(example.lastIndexOf('readout'));
			const options = own.match(/(?<=--)[a-z-]+/g) ?? [];
			expect(options.filter(option => !command.flags.map(optionName).includes(option))).toEqual([]);
		}
	},
);

test('no line is longer than the terminal is wide', () => {
	const texts = (width: number) => [
		overviewHelp(commandTable, flagTable, width),
		...commandTable.map(command => commandHelp(command, flagTable, width)),
	];
	for (const width of [60, 80, 120]) {
		for (const text of texts(width)) {
			const [usageAndOptions] = text.split('\nExamples\n');
			for (const line of usageAndOptions!.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
		}
	}
});

test('where there is little room what a command does stands below it', () => {
	expect(overviewHelp(commandTable, flagTable, 120)).toContain(
		'  readout events [FILE|URL …]                     list the events found, newest first\n',
	);
	expect(overviewHelp(commandTable, flagTable, 80)).toContain(
		'  readout events [FILE|URL …]\n      list the events found, newest first\n',
	);
});

test('every command and every option is in the overview', () => {
	const text = overviewHelp(commandTable, flagTable, 80);
	for (const {name, takes} of commandTable)
		expect(text).toContain(['readout', name, takes].filter(Boolean).join(' '));
	for (const {name, isOn} of flagTable) expect(text).toContain(`--${isOn ? 'no-' : ''}${optionName(name)}`);
});
