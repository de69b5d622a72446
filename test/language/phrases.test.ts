import fc from 'fast-check';
import {expect, test} from 'vitest';
import {phrasesOf} from '../../source/language/phrases.ts';
import {read} from '../../source/language/reading.ts';

const parse = (text: string) => {
	const reading = read(text);
	const slice = (span: {start: number; end: number} | null) => span && text.slice(span.start, span.end);
	return reading.sentences.map(sentence => {
		const {nouns, predicates} = phrasesOf(reading, sentence);
		return {
			nouns: nouns.map(slice),
			predicates,
			subjects: predicates.map(verb => [slice(verb), slice(verb.subject)]),
		};
	});
};

const subjectsOf = (text: string) => parse(text).flatMap(sentence => sentence.subjects);
const verbOf = (text: string, at = 0) => parse(text)[0]!.predicates[at]!;

test('noun phrases keep their possessor, and end before and after a weekday', () => {
	expect(parse('Port minister Ada Brandt’s latest claims reached Norland.')[0]!.nouns).toEqual([
		'Port minister Ada Brandt’s latest claims',
		'Norland',
	]);
	expect(parse('Brandt said Tuesday Norland would close two old ports.')[0]!.nouns).toEqual([
		'Brandt',
		'Tuesday',
		'Norland',
		'two old ports',
	]);
});

test('verb groups say tense, modal, negation, voice and aspect', () => {
	expect(verbOf('Officials have not yet been told.')).toMatchObject({
		lemma: 'tell',
		tense: 'present',
		negated: true,
		passive: true,
		perfect: true,
		progressive: false,
		finite: true,
	});
	expect(verbOf('They will speak on Monday.')).toMatchObject({
		lemma: 'speak',
		tense: 'future',
		modal: 'will',
	});
	expect(verbOf('They may be planning it.')).toMatchObject({
		lemma: 'plan',
		tense: 'present',
		modal: 'may',
		progressive: true,
	});
	expect(verbOf('Norland never planned it.')).toMatchObject({lemma: 'plan', tense: 'past', negated: true});
	expect(verbOf('Lund hopes to have left.', 1)).toMatchObject({
		lemma: 'leave',
		tense: 'infinitive',
		perfect: true,
		governor: 0,
	});
	expect(verbOf('The memo seen by Lund is short.')).toMatchObject({tense: 'participle', finite: false});
});

test('a subject is found over what stands between it and its verb', () => {
	expect(subjectsOf('The chief of the general staff of Norland on Tuesday said so.')).toEqual([
		['said', 'The chief'],
	]);
	expect(subjectsOf('Eva Lund, who chairs the party, agreed.')).toEqual([
		['chairs', 'Eva Lund'],
		['agreed', 'Eva Lund'],
	]);
	expect(subjectsOf('Eva Lund, a former minister, agreed.')).toEqual([['agreed', 'Eva Lund']]);
	expect(subjectsOf('The report published by the ministry Monday says little.')).toEqual([
		['published', 'The report'],
		['says', 'The report'],
	]);
});

test('coordinated verbs and participles share the subject of the clause that they belong to', () => {
	expect(
		subjectsOf('Norland has denied it is planning a raid, and insists that its ships are safe.'),
	).toEqual([
		['has denied', 'Norland'],
		['is planning', 'it'],
		['insists', 'Norland'],
		['are', 'its ships'],
	]);
	expect(subjectsOf('The agency said ships have left, adding that one was damaged.')).toContainEqual([
		'adding',
		'The agency',
	]);
});

test('a verb in -s that the tagger takes for a plural is a verb, and the other way round', () => {
	expect(subjectsOf('Lund charges that ports close early.')[0]).toEqual(['charges', 'Lund']);
	expect(parse('Those claims could be grounds for a case.')[0]!.nouns).toContain('grounds');
});

test('a subject stands in the sentence of its verb, and groups do not overlap, whatever the text', () => {
	const word = fc.constantFrom(
		'Lund',
		'said',
		'who',
		',',
		'of',
		'the',
		'port',
		'will',
		'not',
		'to',
		'(',
		')',
		'“',
		'.',
		'and',
		'Monday',
		'speaking',
		'’s',
		'—',
	);
	fc.assert(
		fc.property(fc.array(word, {maxLength: 40}), words => {
			const reading = read(words.join(' '));
			for (const sentence of reading.sentences) {
				let last = sentence.first;
				for (const verb of phrasesOf(reading, sentence).predicates) {
					expect(verb.first).toBeGreaterThanOrEqual(last);
					expect(verb.last).toBeLessThanOrEqual(sentence.last);
					last = verb.last;
					if (!verb.subject) continue;
					expect(verb.subject.first).toBeGreaterThanOrEqual(sentence.first);
					expect(verb.subject.last).toBeLessThanOrEqual(verb.first);
				}
			}
		}),
	);
});

test('a plural before a weekday stays a noun', () => {
	expect(subjectsOf('After meeting port leaders Friday, Brandt left.')).toEqual([['left', 'Brandt']]);
});

test('what hedges a number is part of the subject', () => {
	expect(subjectsOf('More than 40 were freed and close to 12 boats remain.')).toEqual([
		['were freed', 'More than 40'],
		['remain', 'close to 12 boats'],
	]);
	expect(subjectsOf('Talks about two ports were held.')).toEqual([['were held', 'two ports']]);
});

test.each([
	['Fares rose by 4 percent in May.', 'past'],
	['Exports increased by almost a third.', 'past'],
	['The debt grew by 30 to 120.', 'past'],
	['Shells fired by 30 soldiers hit the port.', 'participle'],
	['A treaty signed by the two presidents in 1990 holds.', 'participle'],
])('%s: by how much, or by whom: %s', (text, tense) => {
	expect(verbOf(text).tense).toBe(tense);
});
