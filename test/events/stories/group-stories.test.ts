import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {StoryFeatures} from '../../../source/events/stories/features.ts';
import {groupStories} from '../../../source/events/stories/group-stories.ts';
import {cheese, featuresOf, ferries, missiles} from './articles.ts';

const all = [...ferries, ...missiles, cheese];

test('reports of one event are one story; near twins, by place and by day, are two', () => {
	expect(groupStories(all).map(({members}) => members)).toEqual([
		['cheese-lantern'],
		['emery-courier', 'emery-lantern', 'emery-tribune'],
		['sandhaven-courier', 'sandhaven-lantern'],
		['july-lantern', 'july-courier'],
		['august-courier', 'august-lantern'],
	]);
});

test('a story has the day on which it happened and the headline of its most central report', () => {
	const stories = new Map(groupStories(all).map(story => [story.id, story]));
	expect(stories.get('emery-courier')).toMatchObject({
		date: '2031-05-05',
		title: 'Fourteen injured as island ferry rams pier at Port Emery',
	});
	expect(stories.get('august-courier')!.date).toBe('2031-08-13');
	expect(stories.get('cheese-lantern')!.date).toBeNull();
});

test('the headline of a story is that of a report of its day', () => {
	const headline = 'Fourteen injured as island ferry rams pier at Port Emery';
	const later = all.map(each => (each.headline === headline ? {...each, day: '2031-05-06'} : each));
	const story = groupStories(later).find(({id}) => id === 'emery-courier')!;
	expect(story).toMatchObject({date: '2031-05-05'});
	expect(story.members).toHaveLength(3);
	expect(story.title).not.toBe(headline);
});

test('each member says why it belongs', () => {
	const [, emery] = groupStories(all);
	expect(emery!.why).toEqual([
		{article: 'emery-courier', why: 'shares: pier, Port Emery, ferry, 5 May 2031'},
		{article: 'emery-lantern', why: 'shares: pier, Port Emery, ferry, 5 May 2031'},
		{article: 'emery-tribune', why: 'shares: pier, ferry, Crew of the Kittiwake, 5 May 2031'},
	]);
	expect(groupStories([cheese])[0]!.why).toEqual([
		{article: 'cheese-lantern', why: 'no other article tells this story'},
	]);
});

test('look-alikes say what keeps them apart', () => {
	const stories = new Map(groupStories(all).map(story => [story.id, story]));
	expect(stories.get('july-lantern')!.apart).toEqual([
		{story: 'august-courier', why: 'same words (Norland, Estmark, Grey Strait), other day: 2031-08-13'},
	]);
	expect(stories.get('august-courier')!.apart).toEqual([
		{story: 'july-lantern', why: 'same words (Norland, Estmark, Grey Strait), other day: 2031-07-04'},
	]);
	expect(stories.get('emery-courier')!.apart[0]!.why).toBe(
		'same words (pier, ferry, ram), other names: Sandhaven',
	);
});

describe('few articles', () => {
	test('two reports of one event are grouped, two twins are not', () => {
		expect(groupStories(ferries.slice(0, 2))).toHaveLength(1);
		expect(groupStories([missiles[0]!, missiles[2]!])).toHaveLength(2);
		expect(groupStories([ferries[0]!, ferries[3]!])).toHaveLength(2);
	});

	test('none and empty ones', () => {
		expect(groupStories([])).toEqual([]);
		const empty = ['a', 'b'].map(id => featuresOf({id, published: null, headline: '', text: ''}));
		expect(groupStories(empty).map(({members}) => members)).toEqual([['a'], ['b']]);
	});

	test('the same text twice is one story, with or without a day of publication', () => {
		const undated = {...ferries[0]!, id: 'undated', published: null};
		expect(groupStories([undated, ferries[0]!]).map(({members}) => members)).toEqual([
			['emery-lantern', 'undated'],
		]);
	});
});

test('days of publication alone do not part the same text: they may be those of a copy', () => {
	const text = 'Floats and marching bands went through the old town while thousands lined the streets.';
	const headline = 'Thousands line streets for lantern parade';
	const stories = groupStories([
		featuresOf({id: 'copy', published: '2031-03-02', headline, text}),
		featuresOf({id: 'first', published: '2031-01-02', headline, text}),
	]);
	expect(stories.map(({members}) => members)).toEqual([['first', 'copy']]);
});

test('two launches of one rocket are two stories, though no two headlines are alike', () => {
	const on = (value: string) => ({published: value, dates: [['Tuesday', value]] as Array<[string, string]>});
	const stories = groupStories([
		featuresOf({
			id: 'first-lantern',
			...on('2031-03-04'),
			headline: 'Heron carries ice watcher to orbit',
			text: 'A Heron rocket of the company Ostby Space carried a satellite that measures sea ice to orbit from Port Emery on Tuesday. Director Ada Brandt said that the satellite had sent its first signal.',
		}),
		featuresOf({
			id: 'first-courier',
			...on('2031-03-04'),
			headline: 'A new eye will watch the melting sea ice',
			text: 'A satellite that will measure sea ice was launched from Port Emery on Tuesday on a Heron rocket of Ostby Space. It has sent its first signal, said director Ada Brandt.',
		}),
		featuresOf({
			id: 'second-lantern',
			...on('2031-03-25'),
			headline: 'Twelve radio satellites lost as second stage fails',
			text: 'A Heron rocket of the company Ostby Space broke up over the sea off Port Emery on Tuesday with twelve radio satellites of Kestrel aboard. Director Ada Brandt said that the second stage had failed.',
		}),
		featuresOf({
			id: 'second-courier',
			...on('2031-03-25'),
			headline: 'Explosion minutes after launch off Port Emery',
			text: 'A rocket of Ostby Space exploded off Port Emery on Tuesday and twelve radio satellites of Kestrel were lost. The second stage of the Heron failed, said director Ada Brandt.',
		}),
	]);
	expect(stories.map(({members}) => members)).toEqual([
		['first-courier', 'first-lantern'],
		['second-courier', 'second-lantern'],
	]);
	expect(stories[0]!.apart).toEqual([
		{
			story: 'second-courier',
			why: 'shares Heron, Port Emery, Ostby Space, but tells of another day: 2031-03-25',
		},
	]);
});

test('the order of the articles changes nothing', () => {
	const expected = groupStories(all);
	fc.assert(
		fc.property(fc.shuffledSubarray(all, {minLength: all.length}), shuffled => {
			expect(groupStories(shuffled)).toEqual(expected);
		}),
		{numRuns: 30},
	);
});

test('every article is in exactly one story, whatever the subset', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray(all), subset => {
			const members = groupStories(subset).flatMap(story => story.members);
			expect(members.sort()).toEqual(subset.map(({id}) => id).sort());
		}),
		{numRuns: 30},
	);
});

test('what has a place in common and nothing else, on other days, is no one story', () => {
	const of = (id: string, headline: string, text: string, dates: Array<[string, string]>) =>
		featuresOf({id, published: '2031-05-06', headline, text, dates});
	const rain = of('rain', 'Weather', 'Rain is expected in Ombrano on Thursday.', [
		['Thursday', '2031-05-08'],
	]);
	const suit = (day: string, date: string) =>
		of('suit', 'Millers go to court', `Two millers sued each other in Ombrano on ${day}.`, [[day, date]]);
	const trial = of(
		'trial',
		'Suit of the millers',
		'The millers have sued each other, an usher said on Thursday.',
		[['Thursday', '2031-05-08']],
	);
	const together = (...articles: StoryFeatures[]) => groupStories(articles).map(({members}) => members);
	expect(together(rain, suit('Monday', '2031-05-05'))).toEqual([['rain'], ['suit']]);
	expect(together(rain, suit('Thursday', '2031-05-08'))).toEqual([['rain', 'suit']]);
	expect(together(trial, suit('Monday', '2031-05-05'))).toEqual([['suit', 'trial']]);
});
