import frames from '../../data/words/speech-frames.json' with {type: 'json'};
import type {Facet, ReportingMark, Span, Statement} from '../analysis.ts';
import type {NamedSource} from '../language/attribution/sources.ts';
import type {Token} from '../language/reading.ts';
import type {Run} from '../language/subjects.ts';
import {Passages} from '../words.ts';
import type {Account, Named, Remark} from './account.ts';
import {opensExample, opensShare} from './additions.ts';
import {type Aspect, facetOf} from './facets.ts';
import {featuresOf} from './features.ts';
import {indexed} from './indexed.ts';
import {hedgesIn, intensifiersIn, loadedIn, reportingIn} from './marks.ts';
import {type Attributed, type Indexed, isNews, type Material, type ReportedContact} from './material.ts';
import {negations} from './negations.ts';
import {isBetweenParties, isOfParties} from './parties.ts';
import {joined, type Passage, passagesOf} from './passages.ts';
import {comesBack, contactIn, continues, fitContacts} from './reported.ts';
import {sourceOf, speakerOf} from './sides.ts';
import {overlap, tokensIn} from './spans.ts';
import {talkIn} from './talk.ts';

/** An attribution with its source, as passages meet it. */
type Told = Attributed & {
	source: NamedSource;
	/** From the first to the last word of source, cue and content. */
	hull: Span;
	/** True where source and cue follow what is said: "…, Lund said on Monday". */
	trails: boolean;
	/** True where the cue says more than "said": "warned", "denied". */
	telling: boolean;
	/** Tokens that only say who said it: source and cue, unless the cue is telling. */
	frames: Run[];
	reporting: ReportingMark | null;
};

/**
 * What an article says: its statements (each attribution is one, and each passage that stands outside them),
 * and the clause-sized remarks that are compared with those of other articles.
 *
 * @param material What the earlier steps found in the article.
 */
export const accountOf = (input: Material): Account => {
	const material = indexed(input);
	const all = material.attributions.flatMap(attribution => toldOf(material, attribution));
	const told = new Passages(all, ({hull}) => hull);
	const passages = fitContacts(material, joinFrames(passagesOf(material.reading, material.phrases), told));
	const remarks: Remark[] = [];
	for (const [i, passage] of passages.entries()) {
		const before = remarks[i - 1];
		const counting = passage.former && before && !before.reports ? before : undefined;
		const remark = counting
			? formerRemark(material, counting, passage)
			: remarkOf(material, told, passage, passages[i - 1]);
		remarks.push(added(material, remark, passage, before));
	}

	const said = new Passages(remarks, remark => remark);
	const statements = [
		...all.map(attribution => spokenStatement(material, said, attribution)),
		...remarks.flatMap((remark, i) => narration(material, told, passages[i]!, remark)),
	];
	statements.sort((a, b) => a.start - b.start || a.end - b.end);
	const {article, dates, figures} = input;
	const sentences = material.reading.sentences.map(({start, end}) => ({start, end}));
	return {article, sentences, statements, remarks, dates, figures, named: namedIn(material)};
};

const namedIn = ({names, reading: {text}}: Material): Named[] => {
	const forms = new Map<string, Named>();
	for (const {entity, start, end} of names.mentions) {
		const {kind, country, name} = names.entities[entity]!;
		const key = `${entity} ${text.slice(start, end)}`;
		if (!forms.has(key)) forms.set(key, {kind, country, name, start, end});
	}

	return [...forms.values()];
};

/** Verbs that only say that something was said. Others ("warned", "denied", "declined") belong to what is said. */
const plain = new Set(frames.verbs);
const telling: ReadonlySet<Token['pos']> = new Set(['VERB', 'NOUN', 'ADJ']);

const toldOf = ({reading}: Material, attribution: Attributed): Told[] => {
	const {source, cue, content} = attribution;
	if (!source) return [];
	const parts = [content, source, ...(cue ? [cue] : [])];
	const [first, last] = cue ? tokensIn(reading, cue) : [0, 0];
	const words = reading.tokens.slice(first, last);
	// "Would not say" and "neither side said" tell more than "said".
	const [from, to] = tokensIn(reading, source);
	const tells = [...reading.tokens.slice(from, to).filter(({lower}) => negations.has(lower)), ...words].some(
		({pos, lemma, lower}) => negations.has(lower) || (telling.has(pos) && !plain.has(lemma)),
	);
	const hull = {
		start: Math.min(...parts.map(({start}) => start)),
		end: Math.max(...parts.map(({end}) => end)),
	};
	const reporting = cue && reportingIn(reading, cue);
	const frames = tells
		? []
		: [
				{first: from, last: to},
				{first, last},
			];
	const trails = hull.start === content.start && hull.end > content.end;
	return [{hull, trails, telling: tells, frames, reporting, ...attribution, source}];
};

/** Joins a passage that only says who said it ("…, the ministry said on Monday") to the one before it. */
const joinFrames = (passages: readonly Passage[], told: Passages<Told>): Passage[] => {
	const result: Passage[] = [];
	for (const passage of passages) {
		const before = result.at(-1);
		const frame = told
			.touching(passage)
			.some(
				({cue, contents}) =>
					cue !== null &&
					overlap(passage, cue) > 0 &&
					contents.every(content => overlap(passage, content) === 0),
			);
		if (frame && before?.sentence === passage.sentence) result[result.length - 1] = joined(before, passage);
		else result.push(passage);
	}

	return result;
};

const remarkOf = (
	material: Indexed,
	told: Passages<Told>,
	passage: Passage,
	before: Passage | undefined,
): Remark => {
	const {reading, names, counted, mentions} = material;
	const contact = continues(material, passage, before) ? null : contactIn(material, passage);
	const around = told.touching(passage);
	const frames = around.flatMap(attribution => attribution.frames);
	const frame = (token: number) => frames.some(({first, last}) => first <= token && token < last);
	const persons = mentions.touching(passage).filter(({entity}) => names.entities[entity]!.kind === 'person');
	// What a person's office is called ("National Security Advisor") is not what the passage is about.
	const isOffice = (i: number) => persons.some(({first, last}) => i >= first && i < last);
	const tokens = reading.tokens
		.slice(passage.first, passage.last)
		.filter(({lemma}, i) => !isOffice(passage.first + i) && (lemma === 'tell' || !frame(passage.first + i)));
	const telling = innermost(around, passage);
	const source = telling?.source ?? null;
	const talk = talkIn(material, passage, contact);
	const aspect = {
		attributed: source !== null,
		tokens,
		acts: passage.predicates.map(predicate => ({
			frames: frame(predicate.head),
			ofParties: isOfParties(material, predicate),
			betweenParties: isBetweenParties(material, predicate),
			...predicate,
		})),
		talk,
		counts: counted.touching(passage).length > 0,
		tones: new Set(
			around
				.filter(({cue}) => cue !== null && overlap(cue, passage) > 0)
				.map(({reporting}) => reporting?.tone ?? 'neutral'),
		),
	};
	const role = contact === null ? null : placeOf(material.contacts[contact]!);
	// "They had a frank discussion": where the call is named again, what is said of it comes first.
	const again = role === 'main' && comesBack(material, contact!, passage);
	const besides = again ? facetOf({contact: null, ...aspect}) : 'background';
	const facet = besides === 'background' ? facetOf({contact: role, ...aspect}) : besides;
	const features = featuresOf(material, passage, facet, source && speakerOf(material, source), frame);
	return {
		start: passage.start,
		end: passage.end,
		said: saidIn(passage, telling),
		features,
		presumed: contact === null ? presumedIn(material, passage) : null,
		former: false,
		quoted: material.quoted.touching(passage).length > 0,
		reports: contact !== null,
		again,
		talk,
		dates: material.dated.touching(passage),
	};
};

/** "…, up from 14 in May" says of another time what the remark before it says, with another figure. */
const formerRemark = ({counted, dated}: Indexed, before: Remark, passage: Passage): Remark => {
	const {start, end} = passage;
	const figures = counted.touching(passage).map(({value}) => value);
	const dates = dated.touching(passage).map(({value}) => value);
	return {
		...before,
		start,
		end,
		said: {start, end},
		features: {...before.features, figures, dates},
		former: true,
		dates: dated.touching(passage),
	};
};

/**
 * What is added to a remark is about the same: "they discussed the truce, | including its terms" is of the talk, "twelve
 * were hurt, | two of them badly" of those hurt.
 */
const added = ({reading}: Indexed, remark: Remark, passage: Passage, before: Remark | undefined): Remark => {
	const {tokens, sentences} = reading;
	const {facet} = remark.features;
	if (before === undefined || before.start < tokens[sentences[passage.sentence]!.first]!.start) return remark;
	const lists = before.features.facet === 'substance' && opensExample(tokens, passage, passage.first);
	const shares = facet === 'background' && opensShare(tokens, passage, passage.first);
	return lists || shares ? {...remark, features: {...remark.features, facet: before.features.facet}} : remark;
};

/** Where a contact stands in its article: its news, something before that, or something to come. */
const placeOf = (contact: ReportedContact): Aspect['contact'] =>
	isNews(contact) ? 'main' : contact.status === 'planned' ? 'planned' : 'background';

const presumedIn = ({presumed}: Indexed, passage: Span): Facet | null => {
	const told = presumed.find(({mentions}) => mentions.some(mention => overlap(mention, passage) > 0));
	if (told === undefined) return null;
	const place = placeOf(told);
	return place === 'main' ? 'call' : place === 'planned' ? 'planned contact' : 'earlier contact';
};

/**
 * What a passage says, without source, cue and the circumstances of saying it. A cue that tells more than "said"
 * is part of it, and so are the outlet's own words around a few quoted ones.
 */
const saidIn = (passage: Span, told: Told | null): Span => {
	const whole = {start: passage.start, end: passage.end};
	if (!told || told.telling) return whole;
	const {kind, content, source, cue} = told;
	const start =
		kind === 'partial'
			? Math.max(...[source, ...(cue ? [cue] : [])].map(({end}) => (end <= content.start ? end : 0)))
			: content.start;
	const framed = [source, ...(cue ? [cue] : [])].some(frame => frame.start >= content.end);
	const end = kind !== 'partial' || framed ? content.end : whole.end;
	const said = {start: Math.max(whole.start, start), end: Math.min(whole.end, end)};
	return said.start < said.end ? said : whole;
};

/** Whether a passage goes on after what is said with who said it, and when: "about the ports, Lund said on Monday". */
const closes = ({trails, content, hull}: Told, passage: Span): boolean =>
	trails && passage.start < content.end && passage.end >= hull.end;

/** The innermost attribution that covers the passage. */
const innermost = (told: readonly Told[], passage: Passage): Told | null => {
	let best: Told | null = null;
	for (const attribution of told) {
		const {content} = attribution;
		const length = content.end - content.start;
		const end = closes(attribution, passage) ? content.end : passage.end;
		if (2 * overlap(content, passage) <= Math.min(end - passage.start, length)) continue;
		if (!best || length < best.content.end - best.content.start) best = attribution;
	}

	return best;
};

/** A source named this many characters before its words does not draw all between into the statement. */
const longestHull = 400;

const spokenStatement = (material: Indexed, said: Passages<Remark>, attribution: Told): Statement => {
	const {content, cue, kind, hull, reporting} = attribution;
	const source = sourceOf(material, attribution.source);
	const span = hull.end - hull.start > content.end - content.start + longestHull ? content : hull;
	let main: Remark | undefined;
	for (const remark of said.touching(content)) {
		if (overlap(remark, content) > (main ? overlap(main, content) : 0)) main = remark;
	}

	const facet = main?.features.facet ?? 'background';
	return statement(material, span, {facet, kind, source, cue, content, reporting});
};

/** A passage of which most stands in no attribution, as the outlet's own word. */
const narration = (
	material: Material,
	told: Passages<Told>,
	passage: Passage,
	{features: {facet}}: Remark,
): Statement[] => {
	let covered = 0;
	for (const each of told.touching(passage)) {
		const end = closes(each, passage) ? passage.end : each.hull.end;
		covered += overlap(passage, {start: each.hull.start, end});
	}

	if (2 * covered >= passage.end - passage.start) return [];
	const span = {start: passage.start, end: passage.end};
	const said = {kind: 'narration', source: null, cue: null, content: span, reporting: null} as const;
	return [statement(material, span, {facet, ...said})];
};

const statement = (
	{reading, article}: Material,
	span: Span,
	said: Pick<Statement, 'facet' | 'kind' | 'source' | 'cue' | 'content' | 'reporting'>,
): Statement => {
	const [first, last] = tokensIn(reading, span);
	return {
		id: `${article}:${said.content.start}-${said.content.end}:${said.kind}`,
		article,
		start: span.start,
		end: span.end,
		text: reading.text.slice(span.start, span.end),
		...said,
		hedges: hedgesIn(reading, first, last),
		intensifiers: intensifiersIn(reading, first, last),
		loaded: loadedIn(reading, first, last),
	};
};
