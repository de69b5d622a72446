import fc from 'fast-check';
import {expect, test} from 'vitest';
import {datesOf} from '../../../source/language/dates/dates.ts';
import {figuresOf} from '../../../source/language/figures/figures.ts';
import {read} from '../../../source/language/reading.ts';

const figures = (text: string) => {
	const reading = read(text);
	return figuresOf(reading, datesOf(reading, '2033-05-18'));
};

/** Each figure as [words, value, what is counted]. */
const counts = (text: string) => figures(text).map(figure => [figure.text, figure.value, figure.of]);
const values = (text: string) => figures(text).map(figure => figure.value);
const only = (text: string) => {
	const found = figures(text);
	expect(found).toHaveLength(1);
	return found[0]!;
};

test('western and Indian grouping, lakh and crore', () => {
	expect(values('It has 14,000 ships, 1,35,000 sailors, 3 lakh oars and 2 crore nets.')).toEqual([
		14_000, 135_000, 300_000, 20_000_000,
	]);
	expect(values('It cost 1.2 million shells and 3.5 million nails.')).toEqual([1_200_000, 3_500_000]);
});

test('numbers in words', () => {
	expect(counts('Twenty-five ships, three dozen boats and a hundred and fifty thousand men left.')).toEqual([
		['Twenty-five', 25, 'ships'],
		['three dozen', 36, 'boats'],
		['a hundred and fifty thousand', 150_000, 'men'],
	]);
	expect(values('Half a million people and half-a-dozen dogs came.')).toEqual([500_000, 6]);
});

test('hedges before and after the number', () => {
	const hedged = (text: string) => [only(text).text, only(text).hedge];
	expect(hedged('Over 1,35,000 Norland troops came.')).toEqual(['Over 1,35,000', 'over']);
	expect(hedged('It has roughly 100,000 troops.')).toEqual(['roughly 100,000', 'roughly']);
	expect(hedged('It has no fewer than 40 ships.')).toEqual(['no fewer than 40', 'no fewer than']);
	expect(hedged('It has 40 ships.')).toEqual(['40', null]);
	expect(hedged('It has 40 or so ships.')).toEqual(['40 or so', 'or so']);
	expect(hedged('It has 100,000-plus troops.')).toEqual(['100,000-plus', 'plus']);
	expect(hedged('They spoke about two treaties.')).toEqual(['two', null]);
});

test('ranges give both ends, also with the scale at the last alone', () => {
	const range = (text: string) => [only(text).value, only(text).upper];
	expect(range('Between 90,000 and 100,000 troops came.')).toEqual([90_000, 100_000]);
	expect(range('Some 90,000-100,000 troops came.')).toEqual([90_000, 100_000]);
	expect(range('Some 90,000–100,000 troops came.')).toEqual([90_000, 100_000]);
	expect(range('Three to four million people fled.')).toEqual([3_000_000, 4_000_000]);
	expect(values('The army rose from 90,000 to 100,000.')).toEqual([90_000, 100_000]);
	expect(figures('The vote was 5-4.')).toEqual([]);
});

test('money and per cent have a unit', () => {
	const amount = (text: string) => [only(text).value, only(text).unit, only(text).of];
	expect(amount('It gave $400 million in aid.')).toEqual([400_000_000, '$', 'aid']);
	expect(amount('It gave €1.2bn.')).toEqual([1_200_000_000, '€', '']);
	expect(amount('It gave 300 million dollars.')).toEqual([300_000_000, '$', '']);
	expect(amount('It lost 20 per cent of its grain.')).toEqual([20, '%', 'its grain']);
	expect(amount('It lost 20% of its grain.')).toEqual([20, '%', 'its grain']);
	expect(amount('It walked 5m in snow.')).toEqual([5, null, 'm']);
});

test('what comes on top of another number is an increment', () => {
	const added = (text: string) => [only(text).value, only(text).of, only(text).increment];
	expect(added('It sent 3,000 more troops to Lund.')).toEqual([3000, 'troops', true]);
	expect(added('It sent an additional 3,000 troops.')).toEqual([3000, 'troops', true]);
	expect(added('It sent another 20 tanks.')).toEqual([20, 'tanks', true]);
	expect(added('It sent more than 20 tanks.')).toEqual([20, 'tanks', false]);
	expect(added('It wants 20% more tanks.')).toEqual([20, 'tanks', false]);
});

test('what is counted may stand before the number, or be said by what befell them', () => {
	expect(counts('Troops numbering 100,000 came.')).toEqual([['100,000', 100_000, 'Troops']]);
	expect(counts('The death toll rose to at least 217.')).toEqual([['at least 217', 217, 'death toll']]);
	expect(counts('More than 14,000 people died.')).toEqual([['More than 14,000', 14_000, 'people died']]);
	expect(counts('The blast killed 110 sailors and wounded 2,200.')).toEqual([
		['110', 110, 'sailors killed'],
		['2,200', 2200, 'wounded'],
	]);
});

test('fractions and magnitudes', () => {
	expect(counts('It lost a third of the fleet, half of the tanks and two-thirds of its men.')).toEqual([
		['a third', 0.333, 'the fleet'],
		['half', 0.5, 'the tanks'],
		['two-thirds', 0.667, 'its men'],
	]);
	expect(only('Hundreds of ships left.')).toMatchObject({value: 100, hedge: 'hundreds', of: 'ships'});
	expect(only('Nearly tens of thousands of people left.')).toMatchObject({
		value: 10_000,
		hedge: 'nearly tens of thousands',
	});
});

test('parts of a million, and a share that comes on top', () => {
	expect(counts('A quarter of a million people and three-quarters of a billion nets.')).toEqual([
		['A quarter of a million', 250_000, 'people'],
		['three-quarters of a billion', 750_000_000, 'nets'],
	]);
	expect(only('It lost another 1.5 percent.')).toMatchObject({value: 1.5, unit: '%', increment: true});
});

test('groups parted by a space, ages of two, and what a phrase stands between', () => {
	expect(counts('More than 200 000 people fled.')).toEqual([['More than 200 000', 200_000, 'people fled']]);
	expect(values('The brothers, both 19, met 20 555 0199 men.')).toEqual([]);
	expect(counts('The death toll from the storm rose to 1,204.')).toEqual([['1,204', 1204, 'death toll']]);
	expect(counts('It lies near a village of 600.')).toEqual([['600', 600, 'village']]);
});

test('shares, halves, small magnitudes and what is below zero', () => {
	expect(counts('One in five ships, nine out of 10 men and two and a half million nets were lost.')).toEqual([
		['One in five', 0.2, 'ships'],
		['nine out of 10', 0.9, 'men'],
		['two and a half million', 2_500_000, 'nets'],
	]);
	expect(values('It made 1.5m people pay £12m. It rose 3¼ percent to a million and a half.')).toEqual([
		1_500_000, 12_000_000, 3.25, 1_500_000,
	]);
	expect(only('Several hundred ships left.')).toMatchObject({
		value: 100,
		hedge: 'several hundred',
		of: 'ships',
	});
	expect(only('It lost millions of dollars.')).toMatchObject({value: 1_000_000, unit: '$'});
	expect(only('It fell to minus 12 degrees.').value).toBe(-12);
	expect(values('It fell by 12 to 230 in three days, and two in three days.')).toEqual([12, 230, 2]);
	expect(values('It took from 20 to 30 days, and 20 to 30 days more.')).toEqual([]);
	expect(counts('A 3,000-strong force and a billion-dollar port.')).toEqual([
		['3,000', 3000, 'force'],
		['a billion-dollar', 1_000_000_000, 'port'],
	]);
	expect(values('She was 34. The toll was 35.')).toEqual([35]);
});

test('dates, times, ages, ordinals, names and codes are no figures', () => {
	for (const text of [
		'They met on March 3, 2031 at 11:40 p.m. and again at 6.10am.',
		'They had met for three days in the 1990s.',
		'Ada Brandt, 52, a 44-year-old and a child aged 12 came.',
		'It was the 58th Army on its third day.',
		'They took Route 6 with an F-16 to the G7 and the Group of 20.',
		'The Apollo 11 mission and No. 2 and page 12 were lost.',
		'One of the envoys left, and no one came.',
		'The two ministers of the three countries met.',
		'Call 0207 555 4368 for more.',
	]) {
		expect(values(text)).toEqual([]);
	}
});

test('every figure stands in the text where it says, whatever the text', () => {
	const word = fc.constantFrom(
		...'3,000 1,35,000 three dozen a half of million more than about $ € % per cent to - – and between people killed 12.5 or thousands tens several few minus −3 in out and'.split(
			' ',
		),
		'\n',
	);
	fc.assert(
		fc.property(fc.array(word, {maxLength: 30}), words => {
			const text = words.join(' ');
			let end = 0;
			for (const figure of figures(text)) {
				expect(text.slice(figure.start, figure.end)).toBe(figure.text);
				expect(figure.start).toBeGreaterThanOrEqual(end);
				expect(Number.isFinite(figure.value)).toBe(true);
				expect(figure.upper === null || figure.upper > figure.value).toBe(true);
				end = figure.end;
			}
		}),
	);
});

test('long runs of numbers end', () => {
	for (const word of [
		'hundred ',
		'million ',
		'a ',
		'3 to ',
		'between 3 and ',
		'thousands of ',
		'$ ',
		'minus ',
		'two in ',
	]) {
		expect(figures(word.repeat(5000)).length).toBeLessThanOrEqual(5000);
	}
});
