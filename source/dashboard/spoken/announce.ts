import type {Span} from '../../analysis.ts';
import {printed} from '../../terminal/sanitize.ts';
import type {Model} from '../model/model.ts';
import {currentDocument, readerRoom} from '../selectors.ts';
import type {State} from '../state.ts';
import {spokenHelp} from './help.ts';
import {speakable} from './speech.ts';
import {type Topic, topicsOf} from './topics.ts';

/** Which lines of the reader have come into view. */
const fresh = (before: State | null, after: State): Span => {
	const {rows} = readerRoom(after);
	const {article, top} = after.reader!;
	const old = before?.reader;
	if (!old || old.article !== article || top >= old.top + rows || top + rows <= old.top) {
		return {start: top, end: top + rows};
	}

	return top > old.top ? {start: old.top + rows, end: top + rows} : {start: top, end: old.top};
};

/** The text of the article that has come into view, by paragraph. */
const freshText = (before: State | null, after: State, model: Model): string[] => {
	if (!after.reader) return [];
	const text = model.articles.get(after.reader.article)?.text ?? '';
	const {start, end} = fresh(before, after);
	const paragraphs: string[] = [''];
	for (const line of currentDocument(model, after)?.lines.slice(start, end) ?? []) {
		if ('head' in line) paragraphs.push('');
		else paragraphs.push(`${paragraphs.pop()} ${printed(text.slice(line.span.start, line.span.end))}`.trim());
	}

	return paragraphs.map(speakable).filter(paragraph => paragraph !== '');
};

/** What was told last: the state, and what it was in words. */
type Told = {state: State; topics: readonly Topic[]};

/** What there is to say of where a person is, from the first thing on that has changed since it was told last. */
const changes = (told: Told | null, state: State, model: Model, now: readonly Topic[]): string[] => {
	const old = told?.topics ?? [];
	const first = now.findIndex(({lines}, i) => lines.join('\n') !== (old[i]?.lines.join('\n') ?? null));
	const changed = first === -1 ? [] : now.slice(first).filter(({alone = false}, i) => !alone || i === 0);
	return [...changed.flatMap(({lines}) => lines), ...freshText(told?.state ?? null, state, model)];
};

/** Tells one state after another. */
export type Narrator = {
	/** What to say of a state: lines to be read aloud, from the general to the particular, nothing twice. */
	tell: (model: Model, state: State) => string[];
	/** Tells everything again when it is asked next. */
	forget: () => void;
};

export const createNarrator = (): Narrator => {
	/** The last state told, and the last state: what lies beneath a prompt or a menu is told when that is closed. */
	let told: Told | null = null;
	let last: State | null = null;
	return {
		tell: (model, state) => {
			const before = last;
			last = state;
			const {overlay, message} = state;
			if (overlay?.kind === 'help') return before?.overlay?.kind === 'help' ? [] : spokenHelp();
			const said = message === null || message === before?.message ? [] : [speakable(message)];
			// What is asked stands on a line of its own meanwhile.
			if (overlay) return said;
			const topics = topicsOf(model, state);
			const lines = changes(told, state, model, topics);
			told = {state, topics};
			return [...said, ...lines];
		},
		forget: () => {
			told = null;
		},
	};
};
