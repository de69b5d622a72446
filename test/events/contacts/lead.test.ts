import {expect, test} from 'vitest';
import {leadOf} from '../../../source/events/contacts/lead.ts';
import {read} from '../../../source/language/reading.ts';

const text = Array.from({length: 8}, () => 'The quay was shut.').join(' ');

test('the lead is the first six sentences, what else is news stands in its first half', () => {
	expect(leadOf(read(text), 'Ministers speak')).toEqual({end: 113, beside: 56.5});
});

test('in a text of two sentences all is told soon', () => {
	expect(leadOf(read('The quay was shut. It rained.'), '')).toEqual({end: 29, beside: 29});
});

test('a headline that speaks of several lets all be news, its verb does not', () => {
	expect(leadOf(read(text), 'Brandt in a flurry of calls over quay').beside).toBe(Number.POSITIVE_INFINITY);
	expect(leadOf(read(text), 'Brandt calls for calm').beside).toBe(56.5);
});
