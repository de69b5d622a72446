import process from 'node:process';
import {startInPty} from '../../test/terminal/pty.ts';

/** The first screen of the built program on the bundled articles, as text. */
export const screenshot = async (): Promise<string> => {
	const session = startInPty(process.execPath, ['dist/cli.js'], {columns: 120, rows: 36});
	await session.see('quit');
	const screen = session.screen();
	session.type('q');
	await session.ended();
	return `\`\`\`\n${screen.trimEnd()}\n\`\`\``;
};
