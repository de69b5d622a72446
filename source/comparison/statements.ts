import type {Span, Statement} from '../analysis.ts';
import type {Account, Attributed, Material, Remark} from './account.ts';
import {facetOf} from './facets.ts';
import {featuresOf, referentOf} from './features.ts';
import {hedgesIn, loadedIn} from './marks.ts';
import {joined, type Passage, passagesOf} from './passages.ts';

/**
 * What an article says: its statements (each attribution is one, and each passage that stands outside them),
 * and the clause-sized remarks that are compared with those of other articles.
 *
 * @param material What the earlier steps found in the article.
 */
export const accountOf = (material: Material): Account => {
	const attributions = material.attributions.filter(({source}) => source !== null);
	const passages = joinContacts(material, joinFrames(passagesOf(material.reading), attributions));
	const remarks = passages.map(passage => remarkOf(material, attributions, passage));
	const spoken = attributions.map(attribution => spokenStatement(material, remarks, attribution));
	const told = remarks.flatMap((remark, i) => narration(material, attributions, passages[i]!, remark));
	const statements = [...spoken, ...told].sort((a, b) => a.start - b.start || a.end - b.end);
	return {article: material.article, statements, remarks};
};

const overlap = (a: Span, b: Span): number =>
	Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Joins a passage that only says who said it ("…, the ministry said on Monday") to the one before it. */
const joinFrames = (passages: readonly Passage[], attributions: readonly Attributed[]): Passage[] => {
	const result: Passage[] = [];
	let next = 0;
	for (const passage of passages) {
		const before = result.at(-1);
		while (next < attributions.length && hullOf(attributions[next]!).end <= passage.start) next++;
		const frame = attributions.slice(next, next + 4).some(attribution => isFrame(passage, attribution));
		if (frame && before?.sentence === passage.sentence) result[result.length - 1] = joined(before, passage);
		else result.push(passage);
	}

	return result;
};

const isFrame = (passage: Passage, {cue, content}: Attributed): boolean =>
	cue !== null && overlap(passage, cue) > 0 && overlap(passage, content) === 0;

/**
 * Joins what was talked about to the mention of an earlier contact ("They last spoke in May | and discussed the
 * ports"): there it tells which contact is meant. At the contact that is the news it is a statement of its own.
 */
const joinContacts = (material: Material, passages: readonly Passage[]): Passage[] => {
	const result: Passage[] = [];
	for (const passage of passages) {
		const before = result.at(-1);
		const shares = passage.predicates[0] !== undefined && !passage.predicates[0].own;
		const contact =
			before && shares && before.sentence === passage.sentence ? contactIn(material, before) : null;
		if (contact !== null && material.contacts[contact]!.role === 'background')
			result[result.length - 1] = joined(before!, passage);
		else result.push(passage);
	}

	return result;
};

/** The contact that a passage reports: the one whose mention covers most of it. */
const contactIn = ({contacts}: Material, passage: Span): number | null => {
	let best: number | null = null;
	let most = 0;
	for (const [i, {mentions}] of contacts.entries()) {
		for (const mention of mentions) {
			const common = overlap(passage, mention);
			if (common > most) {
				most = common;
				best = i;
			}
		}
	}

	return best;
};

const remarkOf = (material: Material, attributions: readonly Attributed[], passage: Passage): Remark => {
	const {reading, contacts, figures} = material;
	const contact = contactIn(material, passage);
	const facet = facetOf({
		tokens: reading.tokens.slice(passage.first, passage.last),
		contact: contact === null ? null : contacts[contact]!.role,
		counts: figures.some(figure => overlap(figure, passage) > 0),
	});
	const around = attributions.filter(attribution => overlap(passage, hullOf(attribution)) > 0);
	const frame = (token: number) =>
		around.some(({source, cue}) => {
			const word = reading.tokens[token]!;
			return (
				(source && overlap(word, source) > 0) ||
				(cue && overlap(word, cue) > 0 && /\bsa(?:id|ys?)\b/.test(cue.text))
			);
		});
	const speaker = speakerOf(material, around, passage);
	const features = featuresOf(material, passage, facet, speaker, frame);
	return {start: passage.start, end: passage.end, features, contact};
};

/** The source of the innermost attribution that covers the passage. */
const speakerOf = (
	{names}: Material,
	attributions: readonly Attributed[],
	passage: Passage,
): string | null => {
	const covering = attributions
		.filter(
			({content}) =>
				2 * overlap(content, passage) > Math.min(passage.end - passage.start, content.end - content.start),
		)
		.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
	const source = covering[0]?.source;
	if (!source) return null;
	const mention = names.mentions.find(named => overlap(named, source) > 0);
	const entity = mention && names.entities[mention.entity];
	return referentOf(entity?.country ?? null, entity?.name ?? source.name);
};

const hullOf = ({content, cue, source}: Attributed): Span => ({
	start: Math.min(content.start, cue?.start ?? content.start, source?.start ?? content.start),
	end: Math.max(content.end, cue?.end ?? content.end, source?.end ?? content.end),
});

/** Token indices of a span: from the first token that ends in it to the last that begins in it. */
const tokensIn = ({reading: {tokens}}: Material, {start, end}: Span): [number, number] => {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end <= start) low = middle + 1;
		else high = middle;
	}

	let last = low;
	while (last < tokens.length && tokens[last]!.start < end) last++;
	return [low, last];
};

const spokenStatement = (
	material: Material,
	remarks: readonly Remark[],
	attribution: Attributed,
): Statement => {
	const {content, cue, source, kind} = attribution;
	const whole = hullOf(attribution);
	// A source named sentences before the words belongs to the statement, not to its passage.
	const span = whole.end - whole.start > content.end - content.start + 400 ? content : whole;
	const main = remarks
		.filter(remark => overlap(remark, content) > 0)
		.sort((a, b) => overlap(b, content) - overlap(a, content) || a.start - b.start)[0];
	const facet = main?.features.facet ?? 'background';
	return statement(material, span, {facet, kind, source, cue, content});
};

/** A passage of which most stands in no attribution, as the outlet's own word. */
const narration = (
	material: Material,
	attributions: readonly Attributed[],
	passage: Passage,
	remark: Remark,
): Statement[] => {
	let covered = 0;
	for (const attribution of attributions) covered += overlap(passage, hullOf(attribution));
	if (2 * covered >= passage.end - passage.start) return [];
	const {facet} = remark.features;
	const span = {start: passage.start, end: passage.end};
	return [statement(material, span, {facet, kind: 'narration', source: null, cue: null, content: span})];
};

const statement = (
	material: Material,
	span: Span,
	said: Pick<Statement, 'facet' | 'kind' | 'source' | 'cue' | 'content'>,
): Statement => {
	const {reading, article} = material;
	const [first, last] = tokensIn(material, span);
	return {
		id: `${article}:${said.content.start}-${said.content.end}:${said.kind}`,
		article,
		...span,
		text: reading.text.slice(span.start, span.end),
		...said,
		hedges: hedgesIn(reading, first, last),
		loaded: loadedIn(reading, first, last),
	};
};
