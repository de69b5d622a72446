import process from 'node:process';
import {startInPty} from '../../test/terminal/pty.ts';
import {type Caption, svgOf} from './svg.ts';

/** A picture of the readme: how a person comes to the screen that it shows. */
export type Picture = Caption & {
	name: string;
	columns: number;
	rows: number;
	/** Keys, and what is on the screen when they have been answered. */
	steps: ReadonlyArray<{keys: string; see: string}>;
};

/** The pictures of the readme. The call of 11 February 2022 is chosen when the program starts. */
export const pictures: readonly Picture[] = [
	{
		name: 'comparison',
		title: 'The call of 11 February 2022 in two outlets, side by side',
		description:
			'Left the events and the articles of the chosen one, right a table with a column for each outlet and a row for each thing said. Words that differ from the base are orange.',
		columns: 120,
		rows: 40,
		steps: [{keys: '3]', see: 'next mark'}],
	},
	{
		name: 'wording',
		title: 'The words that the outlets chose for the same thing',
		description:
			'One row for each thing, one column for each outlet: where one dialled, the other spoke by telephone.',
		columns: 120,
		rows: 30,
		steps: [{keys: 'v', see: 'gory details'}],
	},
	{
		name: 'timeline',
		title: 'The series of calls between the same two people, and which outlet reports which',
		description:
			'One row for each call or meeting, the oldest first; a full dot is the news of an article, an empty one a mention.',
		columns: 120,
		rows: 30,
		steps: [{keys: 's3Vz', see: '◂ this event'}],
	},
	{
		name: 'reader',
		title: 'An article with all that was found in it marked',
		description:
			'Contacts, people, dates, figures and quotations have a look each, which the legend at the foot names.',
		columns: 120,
		rows: 30,
		steps: [{keys: '2\r', see: 'marked:'}],
	},
];

/** Where a picture stands, from the top of the project. */
export const fileOf = ({name}: Picture): string => `pictures/${name}.svg`;

/** Takes a picture of the built program on the bundled articles. */
export const taken = async (picture: Picture): Promise<string> => {
	const {columns, rows, steps} = picture;
	const session = startInPty(process.execPath, ['dist/cli.js'], {
		columns,
		rows,
		env: {COLORTERM: 'truecolor'},
	});
	await session.see('quit');
	for (const {keys, see} of steps) {
		session.type(keys);
		await session.see(see);
	}

	await session.until(bytes => bytes.endsWith('\x1b[?2026l'));
	const grid = session.terminal.grid();
	session.type('\x03');
	await session.ended();
	return svgOf(grid, picture);
};
