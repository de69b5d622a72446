import type {Conflict} from '../../analysis.ts';
import type {Placed} from '../placement.ts';
import {eventInWords, evidenceOf, type Findings, listed, outletOf, passageOf, verb} from './telling.ts';

const capital = (name: string): string => name.replace(/(?:^|\s)\p{Ll}/gu, letter => letter.toUpperCase());

/** A side as a passage names it, or a country by its name. */
const named = (findings: Findings, side: string, remark: Placed): string =>
	passageOf(findings, remark)
		.match(/\p{Lu}\p{L}+/gu)
		?.find(word => word.toLowerCase().startsWith(side)) ?? capital(side);

/**
 * The side that asked for the call, where a passage names one alone. A person of no known country stands for no
 * side: "Brandt asked for it" and "the north asked for it" may be the same.
 */
export const initiatorOf = ({features: {actor, referents, persons}}: Placed): string | null => {
	const side = referents.size === 1 ? [...referents][0]! : actor;
	return side === null || persons.has(side) ? null : side;
};

/** Accounts of one event that give the initiative to other sides. */
export const initiatorConflicts = (findings: Findings): Conflict[] => {
	const byEvent = new Map<string, Map<string, Placed[]>>();
	for (const remark of findings.remarks) {
		if (remark.features.facet !== 'initiative') continue;
		const initiator = initiatorOf(remark);
		if (initiator === null) continue;
		const sides = byEvent.get(remark.event.id) ?? new Map<string, Placed[]>();
		sides.set(initiator, [...(sides.get(initiator) ?? []), remark]);
		byEvent.set(remark.event.id, sides);
	}

	return findings.events.flatMap((event): Conflict[] => {
		const sides = [...(byEvent.get(event.id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
		const outlets = new Set(sides.flatMap(([, remarks]) => remarks.map(({article}) => article)));
		if (sides.length < 2 || outlets.size < 2) return [];
		const told = sides.map(([side, remarks]) => {
			const names = remarks.map(({article}) => outletOf(findings, article));
			return `${listed(names)} ${verb(names, 'gives', 'give')} it to “${named(findings, side, remarks[0]!)}”`;
		});
		return [
			{
				kind: 'initiator',
				series: event.series,
				summary: `Of the initiative for the ${eventInWords(event)}, ${told.join('; ')}.`,
				evidence: sides.flatMap(([, remarks]) => remarks.map(remark => evidenceOf(remark.article, remark))),
			},
		];
	});
};
