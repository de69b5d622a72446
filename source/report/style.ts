/** The colours of the page by name, on light and on dark paper: text, quiet text, lines, paper, and the marks. */
export const colours = {
	light: {
		ink: '#1d1d1f',
		soft: '#5c5c62',
		line: '#d9d9de',
		paper: '#ffffff',
		blue: '#dbeafe',
		orange: '#ffedd5',
		grey: '#ececf0',
	},
	dark: {
		ink: '#ececf0',
		soft: '#a9a9b2',
		line: '#3a3a40',
		paper: '#18181b',
		blue: '#1e3a5f',
		orange: '#5c3310',
		grey: '#33333a',
	},
} as const;

const variables = (set: Readonly<Record<string, string>>): string =>
	Object.entries(set)
		.map(([name, value]) => `--${name}: ${value}`)
		.join('; ');

/** A table as a list: a row is a heading, and each cell stands below the name of its outlet. */
const stacked = (table: string): string => `${table} { display: block }
${table} :is(tbody, tr, th, td) { display: block; width: auto } ${table} thead { display: none }
${table} tr { padding: .75rem 0; border-bottom: 1px solid var(--line) } ${table} :is(th, td) { border: 0; padding: .2rem 0 }
${table} td::before { content: attr(data-outlet); display: block; font: 600 .8rem/1.5 system-ui, sans-serif; color: var(--soft) }`;

/**
 * The looks of the HTML report. The kinds of marks are told by their underlines as well as by colour, so that they
 * survive a black and white printer; outlet heads stay in view; where columns would be narrower than some 10 em the
 * table becomes a list; in print it lies across, rows hold together and the addresses of articles are written out.
 */
export const style = `:root { color-scheme: light dark; ${variables(colours.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(colours.dark)} } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, 'Times New Roman', serif }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1, h2, h3, th, dt, .soft, .legend { font-family: system-ui, -apple-system, 'Segoe UI', sans-serif }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line) }
h3 { font-size: .95rem; margin: 1.25rem 0 .25rem }
dl { margin: 0 0 1rem } dl div { display: grid; grid-template-columns: 10rem 1fr; gap: 1rem; padding: .2rem 0 }
dt { font-size: .85rem; font-weight: 600; line-height: 1.75 } dd { margin: 0; max-width: 46rem; overflow-wrap: anywhere }
a { color: inherit } a.passage { text-decoration: none; color: var(--soft); padding: 0 .25em }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { text-align: left; vertical-align: top; padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word }
th { font-size: .85rem; font-weight: 600 } tr > :first-child { width: 9rem }
thead > tr > * { position: sticky; top: 0; background: var(--paper); box-shadow: 0 1px var(--line) }
.soft { display: block; font-size: .8rem; font-weight: 400; color: var(--soft) } .legend { margin: .75rem 0 0; font-size: .85rem; color: var(--soft) }
del { color: var(--soft) }
mark { color: var(--ink); padding: 0 .1em; border-radius: .15em; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em }
mark.replaced { background: var(--orange) } mark.added { background: var(--blue); text-decoration-style: double } mark.moved { background: var(--grey); text-decoration-style: dotted }
@media screen {
${stacked('table.many')}
}
@media screen and (max-width: 48em) {
main { padding: 1.25rem 1rem 3rem } dl div { display: block; padding: .35rem 0 }
${stacked('table')}
}
@media print {
@page { size: landscape; margin: 14mm }
:root { color-scheme: light; ${variables({...colours.light, ink: '#000000', soft: '#444444', line: '#999999'})} }
html { font-size: 9.5pt } main { max-width: none; padding: 0 }
h2, h3 { break-after: avoid } tr, dl div { break-inside: avoid } thead { display: table-header-group } thead > tr > * { position: static }
dl div { grid-template-columns: 9rem 1fr } p, dd { orphans: 2; widows: 2 } a.passage { display: none }
mark { print-color-adjust: exact; -webkit-print-color-adjust: exact } a::after { content: ' ' attr(href); font-size: .8em; color: var(--soft); overflow-wrap: anywhere }
${stacked('table.many')}
}`;
