// Scores the engine on folders of articles with gold labels: npm run eval -- FOLDER … [--misses]
import {performance} from 'node:perf_hooks';
import {analyze, readArticles} from '../../source/index.ts';
import {goldSetsIn} from './sets.ts';

const inputs = process.argv.slice(2);
const folders = inputs.filter(input => input !== '--misses');
const sets = folders.flatMap(folder => goldSetsIn(folder));
if (sets.length === 0) {
	console.error(
		folders.length === 0
			? 'usage: npm run eval -- FOLDER … [--misses]\nlabels: contacts, stories, dates, attributions, figures, alignments, facets, furniture, conflicts, wording'
			: `no gold labels in ${folders.join(', ')}; see scripts/eval/sets.ts for their shapes`,
	);
	process.exitCode = 2;
}

for (const file of new Set(sets.map(({articles}) => articles))) {
	const articles = await readArticles([file]);
	const words = articles.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
	const started = performance.now();
	const analysis = analyze(articles);
	const seconds = (performance.now() - started) / 1000;
	console.log(
		`# ${file}: ${articles.length} articles, ${words} words in ${seconds.toFixed(1)} s (${Math.round(words / seconds)} words/s)`,
	);
	for (const {kind, score} of sets.filter(set => set.articles === file)) {
		const {figures, misses} = score(analysis);
		console.log(JSON.stringify({[kind]: figures}));
		if (inputs.includes('--misses')) for (const miss of misses) console.log(`  ${miss}`);
	}
}
