import {analyze, readArticles} from '../source/index.ts';
const a = analyze(await readArticles([process.argv[2]!]));
for (const w of a.wording) console.log(w.series, '|', w.concept, '|', w.terms.map(t=>`${t.article.slice(-5)}:${t.text}`).join(' ; '));
