import {performance} from 'node:perf_hooks';
import type {Article} from '../../source/analysis.ts';
import {findingsOf} from '../../source/findings.ts';
import {groupsOf, link} from '../../source/link.ts';

/** Seconds: to find events and stories among articles that have been read, and to make the whole Analysis of them. */
export type Grouping = {articles: number; events: number; grouping: number; whole: number};

/** A generator of numbers from 0 to below 1, the same in every run (Lehmer, with the factor of Park and Miller). */
const randomFrom = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
};

type Dice = {below: (count: number) => number; of: <Item>(items: readonly Item[]) => Item};

const dice = (random: () => number): Dice => {
	const below = (count: number) => Math.floor(random() * count);
	return {below, of: items => items[below(items.length)]!};
};

const beginnings = ['Bran', 'Tor', 'Mal', 'Ser', 'Vik', 'Ost', 'Kel', 'Dun', 'Hal', 'Ran', 'Ibs', 'Lom'];
const middles = ['a', 'e', 'i', 'o', 'u', 'ar', 'el', 'in', 'or', 'un'];
const endings = ['dt', 'lund', 'sen', 'vik', 'mark', 'rov', 'nik', 'berg', 'ley', 'gan', 'tto', 'ska'];
const firstNames = ['Ada', 'Olaf', 'Mira', 'Jon', 'Petra', 'Sven', 'Lidia', 'Karl', 'Nora', 'Emil'];
const countries = ['Norway', 'Chile', 'Latvia', 'Ghana', 'Nepal', 'Oman', 'Peru', 'Malta', 'Kenya', 'Fiji'];
const subjects = [
	'grain shipments',
	'the border bridge',
	'fishing rights',
	'a prisoner exchange',
	'gas prices',
];
const mishaps = ['flood', 'ferry accident', 'factory fire', 'dock strike', 'landslide', 'train derailment'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const nameIn = ({of}: Dice): string => of(beginnings) + of(middles) + of(endings);

/** One event as several outlets tell it: its headline and, sentence by sentence, ways to put it. */
type Plot = {headlines: string[]; sentences: string[][]};

const callIn = (dice: Dice, day: string): Plot => {
	const [one, two] = [0, 1].map(() => ({
		name: `${dice.of(firstNames)} ${nameIn(dice)}`,
		country: dice.of(countries),
	})) as [{name: string; country: string}, {name: string; country: string}];
	const [a, b] = [one, two].map(({name}) => name.split(' ')[1]!);
	const about = dice.of(subjects);
	return {
		headlines: [`${a} and ${b} speak by phone`, `${a} calls ${b} over ${about}`],
		sentences: [
			[
				`President ${one.name} of ${one.country} spoke by phone with President ${two.name} of ${two.country} on ${day}.`,
				`${one.country}'s President ${one.name} telephoned President ${two.name} of ${two.country} on ${day}.`,
			],
			[`The two discussed ${about}, ${a}'s office said.`, `They talked about ${about}, a spokesman said.`],
			[`${b} warned that ${one.country} would answer any delay.`, `${b} said his country would not wait.`],
		],
	};
};

const mishapIn = (dice: Dice, day: string): Plot => {
	const place = nameIn(dice);
	const official = `${dice.of(firstNames)} ${nameIn(dice)}`;
	const [mishap, count] = [dice.of(mishaps), 2 + dice.below(90)];
	return {
		headlines: [`${count} hurt in ${place} ${mishap}`, `${place} ${mishap} injures ${count}`],
		sentences: [
			[
				`A ${mishap} in the town of ${place} injured ${count} people on ${day}, Mayor ${official} said.`,
				`At least ${count} people were hurt on ${day} in a ${mishap} in ${place}.`,
			],
			[
				`"We have never seen a ${mishap} like this," ${official} said.`,
				`Roads to ${place} stayed closed overnight.`,
			],
			[`Schools near ${place} will reopen next week.`, `Rescue teams left ${place} in the evening.`],
		],
	};
};

/** Articles on calls and mishaps of invented people and towns, each told by one to six outlets over two years. */
export const articlesOf = (count: number): Article[] => {
	const own = dice(randomFrom(count));
	const articles: Article[] = [];
	while (articles.length < count) {
		const date = new Date(Date.UTC(2031, 0, 1 + own.below(730)));
		const day = weekdays[date.getUTCDay()]!;
		const plot = own.below(2) === 0 ? callIn(own, day) : mishapIn(own, day);
		const outlets = Math.min(1 + own.below(6), count - articles.length);
		for (let outlet = 0; outlet < outlets; outlet++) {
			articles.push({
				id: `${articles.length}`.padStart(6, '0'),
				outlet: `Outlet ${outlet}`,
				url: null,
				published: date.toISOString().slice(0, 10),
				author: null,
				headline: own.of(plot.headlines),
				text: plot.sentences.map(ways => own.of(ways)).join(' '),
				excerpt: false,
			});
		}
	}

	return articles;
};

const seconds = (work: () => void): number => {
	const started = performance.now();
	work();
	return (performance.now() - started) / 1000;
};

/**
 * How long it takes to bring articles together, without the time that each takes to be read.
 *
 * @param count Of generated articles.
 */
export const groupingOf = (count: number): Grouping => {
	const findings = articlesOf(count).map(findingsOf);
	let events = 0;
	const grouping = seconds(() => {
		events = groupsOf(findings).events.length;
	});
	return {articles: count, events, grouping, whole: seconds(() => link(findings))};
};
