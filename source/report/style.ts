/**
 * The looks of the HTML report. Marks are told by underline as well as by colour; below 48 em the table becomes a
 * list, since columns of words narrower than some 20 em cannot be read; in print rows hold together and addresses
 * are written out.
 */
export const style = `:root { color-scheme: light dark; --ink: #1d1d1f; --soft: #6b6b70; --line: #d9d9de; --paper: #fff; --blue: #dbeafe; --orange: #ffedd5; --grey: #ececf0 }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf0; --soft: #a0a0a8; --line: #3a3a40; --paper: #18181b; --blue: #1e3a5f; --orange: #5c3310; --grey: #33333a } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, 'Times New Roman', serif }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1, h2, h3, th, dt, .soft, .legend { font-family: system-ui, -apple-system, 'Segoe UI', sans-serif }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line) }
h3 { font-size: .95rem; margin: 1.25rem 0 .25rem }
dl { margin: 0 0 1rem } dl div { display: grid; grid-template-columns: 10rem 1fr; gap: 1rem; padding: .2rem 0 }
dt { font-size: .85rem; font-weight: 600; line-height: 1.75 } dd { margin: 0; overflow-wrap: anywhere }
a { color: inherit }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { text-align: left; vertical-align: top; padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
th { font-size: .85rem; font-weight: 600 } th:first-child { width: 9rem }
.soft { display: block; font-size: .8rem; font-weight: 400; color: var(--soft) } .legend { margin: .75rem 0 0; font-size: .85rem; color: var(--soft) }
del { color: var(--soft) }
mark { color: inherit; padding: 0 .1em; border-radius: .15em; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em }
mark.replaced { background: var(--orange) } mark.added { background: var(--blue) } mark.moved { background: var(--grey); text-decoration-style: dotted }
@media (max-width: 48em) {
	main { padding: 1.25rem 1rem 3rem } dl div { display: block; padding: .35rem 0 }
	table, tbody, tr, th, td { display: block; width: auto } thead { display: none }
	tr { padding: .75rem 0; border-bottom: 1px solid var(--line) } th, td { border: 0; padding: .2rem 0 } th:first-child { width: auto }
	td::before { content: attr(data-outlet); display: block; font: 600 .8rem/1.5 system-ui, sans-serif; color: var(--soft) }
}
@media print {
	:root { color-scheme: light; --ink: #000; --soft: #444; --line: #999; --paper: #fff; --blue: #e8f0fe; --orange: #fdeedd; --grey: #eee }
	body { font-size: 10pt } main { max-width: none; padding: 0 } h2, h3 { break-after: avoid } tr, dl div { break-inside: avoid } thead { display: table-header-group }
	mark { print-color-adjust: exact; -webkit-print-color-adjust: exact } a::after { content: ' ' attr(href); font-size: .8em; color: var(--soft); overflow-wrap: anywhere }
}`;
