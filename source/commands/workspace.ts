import type {Article} from '../analysis.ts';
import {clean} from '../report/clean.ts';
import {keptText} from '../report/lists.ts';
import {plainJson} from '../report/plain-json.ts';
import {numbered} from '../words/told.ts';
import {givenOf, piped} from './analyses.ts';
import {onlyFiles} from './article-files.ts';
import {byBeginning} from './by-beginning.ts';
import type {Command, FlagValues, Streams} from './command.ts';
import {corrections} from './corrections.ts';
import {aboutArticles, aboutWorkspace} from './help.ts';
import {listWidth} from './list-width.ts';
import {lineOn, openingOf} from './progress.ts';
import {type Given, loadEngine} from './reading.ts';
import {pipedInput} from './standard-input.ts';
import {tellerOn} from './teller.ts';
import {UsageError} from './usage-error.ts';

/*
 * The commands that keep a workspace. What reads and writes it is loaded when one of them runs.
 */

const fileOf = (command: string, {workspace}: FlagValues): string => {
	if (workspace) return workspace;
	throw new UsageError(`${command} takes --workspace FILE, the file that keeps the articles`);
};

const named = ({id, outlet, headline}: Article): string =>
	clean(`${id}: ${outlet}${headline === '' ? '' : `, “${headline}”`}`);

/** Articles of a workspace by the names that an analyst gave their outlets. The engine is loaded where there are any. */
const asNamed = async <Each extends Article>(file: string, articles: readonly Each[]): Promise<Each[]> => {
	const {correctionsIn} = await import('../workspace/corrections.ts');
	// What is wrong with the file is told by whoever reads its articles.
	const decided = await correctionsIn(file, () => {});
	if (!decided.some(({what}) => what === 'outlet')) return [...articles];
	const {withOutlets} = await loadEngine();
	return withOutlets(articles, decided);
};

/** As `tellerOn`; on a terminal it shows meanwhile how far the reading is, until something is told. */
const followerOn = ({stderr}: Streams) => {
	const show = lineOn(stderr);
	const {opened: onRead, end} = openingOf(show);
	const write = (line: string) => {
		show(null);
		return stderr.write(line);
	};
	return {...tellerOn({stderr: {write}}), onRead, end};
};

const pipedTo = async (streams: Streams): Promise<Given[]> => {
	const bytes = await pipedInput(streams);
	if (bytes === null) throw new UsageError('add takes files with articles; see "readout add --help"');
	return [piped(bytes)];
};

const add: Command = {
	name: 'add',
	takes: '[FILE|URL …] --workspace FILE',
	summary: 'add articles to a workspace, which is made where it is not there',
	about: [aboutArticles, 'What is in the workspace already is not added twice.'],
	examples: [
		'readout add news.jsonl pages/ --workspace bridge.workspace.jsonl',
		'curl -s https://lenne.example/feed.xml | readout add --workspace bridge.workspace.jsonl',
	],
	flags: ['workspace', 'sql', 'allowPrivate'],
	run: async (files, flags, streams) => {
		const file = fileOf('add', flags);
		const isNamed = files.length > 0 || flags.sql !== undefined;
		const given = isNamed ? await givenOf(onlyFiles(files), flags, streams) : await pipedTo(streams);
		const {addArticles, incomingFrom} = await import('../workspace/add.ts');
		const {tell, onProblem, onRead, end, code} = followerOn(streams);
		const allowPrivate = flags.allowPrivate ?? false;
		const reading = incomingFrom(given, {onNotice: tell, onProblem, onRead, allowPrivate});
		const incoming = await reading.finally(end);
		const {added, present, differing} = await addArticles(file, incoming, new Date());
		for (const {article} of differing) {
			onProblem(
				new UsageError(
					`${named(article)}: another text stands under this id in ${file}; take the new one with "readout refresh", or give the article its own "id"`,
				),
			);
		}

		const told = [
			`${numbered(added.length, 'article')} added to ${clean(file)}`,
			...(present.length > 0 ? [`${present.length} there already`] : []),
			...(differing.length > 0 ? [`${differing.length} left out`] : []),
		];
		streams.stdout.write(`${told.join(', ')}\n`);
		return code();
	},
};

const list: Command = {
	name: 'list',
	takes: '--workspace FILE',
	summary: 'list the articles of a workspace and where each came from',
	about: [aboutWorkspace],
	examples: ['readout list --workspace bridge.workspace.jsonl'],
	flags: ['workspace', 'json'],
	run: async (inputs, flags, streams) => {
		const file = fileOf('list', flags);
		if (inputs.length > 0) throw new UsageError('list takes --workspace FILE alone');
		const {listArticles} = await import('../workspace/list.ts');
		const {onProblem, code} = tellerOn(streams);
		const kept = await asNamed(file, await listArticles(file, onProblem));
		streams.stdout.write(
			flags.json
				? plainJson(kept.map(({text: _text, ...article}) => article))
				: keptText(kept, {width: listWidth(streams)}),
		);
		return code();
	},
};

const listOf = (file: string): string => `readout list --workspace ${file}`;

const remove: Command = {
	name: 'remove',
	takes: 'ID … --workspace FILE',
	summary: 'take articles out of a workspace; their lines stay in the file',
	about: ['ID is the id of an article, or the beginning of it; "readout list" shows them.'],
	examples: ['readout remove 3f9a1c --workspace bridge.workspace.jsonl'],
	flags: ['workspace'],
	run: async (references, flags, streams) => {
		const file = fileOf('remove', flags);
		if (references.length === 0) throw new UsageError(`remove takes ids; see "${listOf(file)}"`);
		const {removeArticles} = await import('../workspace/remove.ts');
		const meant = (articles: readonly Article[]): string[] => {
			const ids = articles.map(({id}) => id);
			return references.map(reference => byBeginning(reference, ids, {noun: 'article', list: listOf(file)}));
		};
		const removed = await removeArticles(file, meant, new Date());
		for (const article of await asNamed(file, removed)) streams.stdout.write(`removed ${named(article)}\n`);
		return 0;
	},
};

const refresh: Command = {
	name: 'refresh',
	takes: '--workspace FILE',
	summary: 'read the articles of a workspace again from where they came',
	about: ['What has changed is told; an article that is no longer there is kept as it was.'],
	examples: ['readout refresh --workspace bridge.workspace.jsonl'],
	flags: ['workspace', 'allowPrivate'],
	run: async (inputs, flags, streams) => {
		const file = fileOf('refresh', flags);
		if (inputs.length > 0) throw new UsageError('refresh takes --workspace FILE alone');
		const {refreshArticles} = await import('../workspace/refresh.ts');
		const {onProblem, onRead, end, code} = followerOn(streams);
		const allowPrivate = flags.allowPrivate ?? false;
		const refreshing = refreshArticles(file, {onProblem, onRead, allowPrivate}, new Date());
		const {changed, same, gone, fixed} = await refreshing.finally(end);
		for (const article of await asNamed(file, changed)) streams.stdout.write(`changed ${named(article)}\n`);
		for (const article of await asNamed(file, gone))
			streams.stdout.write(`kept, no longer where it came from: ${named(article)}\n`);
		const told = [
			`${numbered(changed.length, 'article')} changed`,
			`${same} as before`,
			...(fixed > 0 ? [`${fixed} not read again`] : []),
		];
		streams.stdout.write(`${told.join(', ')}\n`);
		return code();
	},
};

/** The commands that keep a workspace, in the order of the help. */
export const workspaceCommands: readonly Command[] = [add, list, remove, refresh, corrections];
