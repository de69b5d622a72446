import {expect, test} from 'vitest';
import {facetOf} from '../../source/comparison/facets.ts';
import {read} from '../../source/language/reading.ts';

const facet = (text: string) =>
	facetOf({
		tokens: read(text).tokens,
		contact: null,
		counts: /\d/.test(text),
		tones: new Set(),
		attributed: false,
	});

test.each([
	['The conversation took place at the initiative of the northern side.', 'initiative'],
	['It took place at the initiative of the Nigerian side.', 'initiative'],
	['The call lasted 40 minutes.', 'call'],
	['They agreed to reopen the bridge.', 'substance'],
	['The two did not agree to cut tariffs.', 'substance'],
	['Neither office would disclose the contents of the conversation.', 'confidentiality'],
	['They agreed to keep the details of the call private.', 'confidentiality'],
	['The call is part of regular communication to reduce the risk of misunderstanding.', 'purpose'],
	['The ministers discussed questions of common security.', 'substance'],
	['It was not the first call between the two.', 'earlier contact'],
	['The north has gathered 20,000 soldiers at the river.', 'forces'],
	['The minister warned that an attack was imminent.', 'warning'],
	['The north has denied that it plans an attack.', 'denial'],
	['It is unclear whether the king has decided to attack.', 'assessment'],
	['More than 300 people have been killed since May.', 'casualties'],
	['The north demands that the south withdraw from the valley.', 'demands'],
	['The south urged its citizens to leave the north at once.', 'reaction'],
	['Such conversations between the two are rare.', 'earlier contact'],
	['She also held telephone calls on Friday with her colleagues in the north.', 'call'],
	['The north called for an end to the shelling.', 'demands'],
	['The river has been the border since 1921.', 'background'],
])('%s', (text, expected) => {
	expect(facet(text)).toBe(expected);
});

test('a passage that reports a contact is about that', () => {
	const {tokens} = read('She warned him by telephone.');
	expect(facetOf({tokens, contact: 'main', counts: false, tones: new Set(), attributed: false})).toBe('call');
	expect(facetOf({tokens, contact: 'background', counts: false, tones: new Set(), attributed: false})).toBe(
		'earlier contact',
	);
});
