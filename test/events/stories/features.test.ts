import {expect, test} from 'vitest';
import {featuresOf} from './articles.ts';

const article = {
	id: 'a',
	published: '2031-05-06',
	headline: 'Norwegian Ferries Stopped',
	text: 'All ferries of the Norwegian line stopped on Monday. Ada Brandt said on Tuesday that they would sail again on Friday.',
	dates: [
		['Monday', '2031-05-05'],
		['Tuesday', '2031-05-06'],
		['Friday', '2031-05-09'],
	] as Array<[string, string]>,
};

test('counts lemmas by where they stand, years and function words left out', () => {
	const {
		terms: {lemmas, headline, lead, text},
	} = featuresOf({...article, text: `${article.text} In 2031 they stop.`});
	const countsOf = (lemma: string) => [headline, lead, text].map(column => column[lemmas.indexOf(lemma)]);
	expect(countsOf('ferry')).toEqual([1, 1, 1]);
	expect(countsOf('stop')).toEqual([1, 2, 2]);
	expect(lemmas).not.toContain('2031');
	expect(lemmas).not.toContain('the');
	expect(lemmas).toEqual([...lemmas].sort());
});

test('names are keyed by word and by country, with where they stand', () => {
	const {names} = featuresOf(article);
	expect(names.find(({key}) => key === 'brandt')).toEqual({
		key: 'brandt',
		name: 'Ada Brandt',
		headline: false,
		lead: true,
		place: false,
	});
	expect(names.find(({key}) => key === '=Norway')).toMatchObject({headline: true, lead: true});
});

test('the day of speaking is not the day of the event', () => {
	const {days, day} = featuresOf(article);
	expect(days).toEqual(['2031-05-05', '2031-05-09']);
	expect(day).toBe('2031-05-05');
});

test('a day of speaking stands in where the lead has no other', () => {
	const text = 'Ada Brandt said on Tuesday that she would resign.';
	expect(featuresOf({...article, text, dates: [['Tuesday', '2031-05-06']]})).toMatchObject({
		days: [],
		day: '2031-05-06',
	});
});

test('days far from publication, coming days and dates without a day are not the day of the news', () => {
	const text = 'The port opened on 1 June 1990, rose in 2029 and will close next Monday.';
	const dates: Array<[string, string]> = [
		['1 June 1990', '1990-06-01'],
		['2029', '2029'],
		['next Monday', '2031-05-12'],
	];
	expect(featuresOf({...article, text, dates})).toMatchObject({days: ['2031-05-12'], day: null});
	expect(featuresOf({...article, published: null, text, dates}).day).toBe('1990-06-01');
});

test('features are plain data', () => {
	const features = featuresOf(article);
	expect(JSON.parse(JSON.stringify(features))).toEqual(features);
});

test('an article is about the persons of its headline, and those of its lead to whom it comes back', () => {
	const {people} = featuresOf({
		...article,
		dates: [],
		headline: 'Minister Lund to stop ferries',
		text: 'Ada Brandt, the harbour master, and Captain Tomas Okonjo spoke to reporters. The ferries had to stop, Brandt said, because of the ice that has covered the bay and the river for the last three weeks. Prime Minister Nils Lund agreed. "It is the ice," Dr Eva Moreau told us.',
	});
	// Ada Brandt and Nils Lund; neither the captain nor the doctor.
	expect(people).toEqual([0, 2]);
});

test('a day that only tells which of something is not the day of the news, but in the first sentence', () => {
	const shares = {
		...article,
		headline: 'Ostby buys Kestrel ferries',
		text: 'Ostby will buy the ferries of Kestrel, the two said on Monday. The price is far above that of Friday’s close.',
		dates: [
			['Monday', '2031-05-05'],
			['Friday', '2031-05-02'],
		] as Array<[string, string]>,
	};
	expect(featuresOf(shares)).toMatchObject({days: [], day: '2031-05-05'});
	const vote = {...shares, text: 'Brandt won Friday’s vote, officials said on Monday.'};
	expect(featuresOf(vote)).toMatchObject({days: ['2031-05-02'], day: '2031-05-02'});
});
