import type {Facet, Figure, Span, Statement} from '../analysis.ts';
import type {TimeExpression} from '../language/dates/dates.ts';
import type {EntityKind} from '../language/names.ts';
import type {Features} from './features.ts';
import type {DateMention} from './material.ts';
import type {Talk} from './talk.ts';

/** A passage of an article with all that it is compared by. */
export type Remark = Span & {
	/** The part that is said, without who says it and when. */
	said: Span;
	features: Features;
	/** What the passage is about if other articles report the contact that it seems to tell of; else null. */
	presumed: Facet | null;
	/** True where it gives another figure of what the remark before it counts, and is compared as that is. */
	former: boolean;
	/** True where words of it are quoted. */
	quoted: boolean;
	/** True where it reports a contact. */
	reports: boolean;
	/** True where it names a contact again that the article has reported before. */
	again: boolean;
	talk: Talk;
	/** The time expressions in it. */
	dates: DateMention[];
};

/** What one article says. It depends on that article alone. */
export type Account = {
	article: string;
	/** In the order of the text. */
	sentences: Span[];
	statements: Statement[];
	remarks: Remark[];
	dates: readonly TimeExpression[];
	figures: ReadonlyArray<Omit<Figure, 'article'>>;
	/** The first place of each form under which the article names a person or a place. */
	named: Named[];
};

/** A form of a name, with the ranks and roles before it. */
export type Named = Span & {kind: EntityKind; country: string | null; name: string};
