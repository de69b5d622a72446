import {z} from 'zod';
import type {Analysis} from '../../source/analysis.ts';
import {bCubed, type Clustered, measuresOf, share} from './measures.ts';
import {sameName, samePeople} from './names.ts';
import type {Scorer} from './scorer.ts';

const contact = z.object({
	type: z.enum(['call', 'meeting']),
	status: z.string(),
	role: z.string(),
	participants: z.array(z.string()),
	date: z.string().nullish(),
	/** The same for the same contact in several articles. */
	call: z.string(),
	/** May be found, need not be. */
	optional: z.boolean().optional(),
	evidence: z.string().optional(),
});
const record = z.object({id: z.string(), calls: z.array(contact)});

type Wanted = z.infer<typeof contact>;

/** A contact that the engine found in one article. */
type Found = {
	event: string;
	kind: string;
	participants: string[];
	date: string | null;
	status: string;
	role: string;
	passage: string;
};

const foundIn = ({events}: Analysis, article: string): Found[] =>
	events
		.filter(({kind, participants}) => kind !== 'story' && participants.length > 1)
		.flatMap(event =>
			event.reports
				.filter(report => report.article === article)
				.map(report => ({
					event: event.id,
					kind: event.kind,
					participants: event.participants,
					date: report.date ?? event.date,
					status: report.status,
					role: report.role,
					passage: report.mentions[0]?.text ?? '',
				})),
		);

/** One date is the other, or the other at a coarser grain. */
const agree = (a: string | null | undefined, b: string | null | undefined): boolean =>
	Boolean(a && b && (a.startsWith(b) || b.startsWith(a)));

/** How well a found contact fits a wanted one; 0 where it is another. */
const fitness = (wanted: Wanted, found: Found): number =>
	wanted.type === found.kind && samePeople(wanted.participants, found.participants)
		? 1 +
			(agree(wanted.date, found.date) ? 2 : 0) +
			(wanted.status === found.status ? 1 : 0) +
			(wanted.role === found.role ? 0.5 : 0)
		: 0;

const mayBe = (optional: Wanted, found: Found): boolean =>
	optional.type === found.kind &&
	optional.participants.every(name => found.participants.some(other => sameName(name, other))) &&
	(optional.participants.length < 2 || !optional.date || !found.date || agree(optional.date, found.date));

/** Pairs wanted and found contacts, best fits first. */
const pair = (wanted: readonly Wanted[], found: readonly Found[]): Map<Wanted, Found> => {
	const candidates = wanted
		.flatMap(want => found.map(got => ({want, got, fit: fitness(want, got)})))
		.filter(candidate => candidate.fit > 0)
		.sort((a, b) => b.fit - a.fit);
	const pairs = new Map<Wanted, Found>();
	const taken = new Set<Found>();
	for (const {want, got} of candidates) {
		if (pairs.has(want) || taken.has(got)) continue;
		pairs.set(want, got);
		taken.add(got);
	}

	return pairs;
};

/** Who met or spoke with whom, when, and what came of it; and which articles report the same contact. */
export const contacts: Scorer<z.infer<typeof record>> = {
	kind: 'calls',
	record,
	score(analysis, gold) {
		const count = {
			found: 0,
			wanted: 0,
			right: 0,
			strict: 0,
			dated: 0,
			dates: 0,
			status: 0,
			role: 0,
			empty: 0,
			alarms: 0,
		};
		const links: Clustered[] = [];
		const misses: string[] = [];
		for (const {id, calls} of gold) {
			const optional = calls.filter(call => call.optional || call.participants.length < 2);
			const wanted = calls.filter(call => !optional.includes(call));
			const found = foundIn(analysis, id);
			const pairs = pair(wanted, found);
			const paired = new Set(pairs.values());
			const surplus = found.filter(got => !paired.has(got) && !optional.some(other => mayBe(other, got)));
			if (wanted.length === 0) {
				count.empty++;
				if (found.length > 0) count.alarms++;
			}

			count.wanted += wanted.length;
			count.right += pairs.size;
			count.found += pairs.size + surplus.length;
			for (const [want, got] of pairs) {
				const rightDate = !want.date || (got.date ?? '').startsWith(want.date);
				const rightStatus = want.status === got.status;
				if (want.date) {
					count.dated++;
					if (rightDate) count.dates++;
				}

				if (rightStatus) count.status++;
				if (want.role === got.role) count.role++;
				if (rightDate && rightStatus) count.strict++;
				else {
					misses.push(
						`${id}: ${want.participants.join('+')} wanted ${want.date} ${want.status}, got ${got.date} ${got.status}`,
					);
				}

				links.push({found: got.event, gold: want.call});
			}

			for (const want of wanted.filter(each => !pairs.has(each))) {
				links.push({found: `missed ${links.length}`, gold: want.call});
				misses.push(
					`${id}: missed ${want.type} ${want.participants.join('+')} ${want.date} (${want.evidence ?? ''})`,
				);
			}

			for (const got of surplus) {
				misses.push(`${id}: invented ${got.kind} ${got.participants.join('+')} ${got.date} "${got.passage}"`);
			}
		}

		return {
			figures: {
				contacts: measuresOf(count.right, count.found, count.wanted),
				contactsWithDateAndStatus: measuresOf(count.strict, count.found, count.wanted),
				dateAccuracy: share(count.dates, count.dated),
				statusAccuracy: share(count.status, count.right),
				roleAccuracy: share(count.role, count.right),
				sameCall: bCubed(links),
				articlesWithoutAnyThatGotOne: `${count.alarms}/${count.empty}`,
			},
			misses,
		};
	},
};
