import {describe, expect, test} from 'vitest';
import type {PlaceClaim} from '../../../source/events/stories/places.ts';
import {placeOf} from '../../../source/events/stories/story-place.ts';
import {featuresOf} from './articles.ts';

const claimsOf = (text: string, headline = 'Ferry hits pier'): PlaceClaim[] =>
	featuresOf({id: 'a', published: '2031-05-06', headline, text}).places;

const placeIn = (text: string, headline?: string): string | null => placeOf([claimsOf(text, headline)]);

describe('where a story happened, told by', () => {
	const texts: Array<[text: string, place: string]> = [
		['A ferry hit a pier in Port Emery on Monday.', 'Port Emery'],
		['A ferry sank on Monday off the coast of Port Emery.', 'Port Emery'],
		['A ferry hit a pier near the Norwegian town of Port Emery on Monday.', 'Port Emery, Norway'],
		['A ferry hit a pier in Port Emery, in northern Norway, on Monday.', 'Port Emery, Norway'],
		['A ferry hit a pier in the north of Norway on Monday.', 'Norway'],
		['A ferry sank off Norway’s west coast on Monday.', 'Norway'],
		['A ferry hit a pier in Oslo on Monday.', 'Oslo, Norway'],
		['PORT EMERY, Norway, May 5 (Kestrel) - A ferry hit a pier on Monday.', 'Port Emery, Norway'],
		['OSLO -- A ferry hit a pier on Monday.', 'Oslo, Norway'],
		['Floods cut off the Emery region for days. In the Emery region all schools are shut.', 'Emery'],
	];
	for (const [text, place] of texts) {
		test(text, () => {
			expect(placeIn(text)).toBe(place);
		});
	}

	test('the headline', () => {
		const text = 'Divers looked for the captain. Port Emery has not seen such a storm for years.';
		expect(placeIn(text, 'Ferry hits pier in northern Port Emery')).toBe('Port Emery');
		expect(placeIn(text, 'Captain named in Port Emery report')).toBeNull();
	});
});

describe('no place', () => {
	const texts = [
		'A ferry hit a pier on Monday.',
		'The captain is named in the Port Emery report.',
		'Divers took the paint off the Kittiwake on Monday.',
		'NATO - the alliance - said nothing on Monday.',
		'The Norwegian line spoke of an accident.',
		'Ada Brandt believes in Prime Minister Nils Lund, she said.',
	];
	for (const text of texts) {
		test(text, () => {
			expect(placeIn(text)).toBeNull();
		});
	}
});

test('a story has the place that most of its articles give, with the country that one of them tells', () => {
	const emery = claimsOf('A ferry hit a pier in Port Emery on Monday.');
	const norway = claimsOf('A ferry hit a pier in Port Emery, Norway, on Monday.');
	const sandhaven = claimsOf('The ferry, built in Sandhaven, had engine trouble.');
	expect(placeOf([emery, norway, sandhaven])).toBe('Port Emery, Norway');
	expect(placeOf([emery, sandhaven, []])).toBeNull();
	expect(placeOf([])).toBeNull();
});

test('a country that is named in passing is not where it happened', () => {
	const passing = claimsOf('Norwegian sailors won the cup on Monday.');
	expect(placeOf([passing, passing, passing])).toBeNull();
});
