import type {Conflict} from '../../analysis.ts';
import {comparable} from '../../language/characters.ts';
import type {Placed} from '../placement.ts';
import type {Venue} from '../venues.ts';
import {byEvent, eventInWords, evidenceOf, type Findings, listed, nameOf, verb} from './telling.ts';

type Placing = {remark: Placed; venue: Venue};

/**
 * Accounts of one meeting that put it into two countries or two towns. A town and the country in which it lies are
 * one place, and so may be two places of which nobody tells the country.
 */
export const venueConflicts = (findings: Findings): Conflict[] => {
	const countries = countriesIn(findings);
	return byEvent(
		findings,
		findings.remarks.flatMap(remark => placingIn(remark, countries)),
		({remark}) => remark.event,
	).flatMap(([event, placings]): Conflict[] => {
		const clashing = placings.filter(a => placings.some(b => areAtOdds(a, b)));
		if (clashing.length === 0) return [];
		const byPlace = new Map<string, Placing[]>();
		for (const placing of clashing) {
			const {name} = placing.venue;
			byPlace.set(name, [...(byPlace.get(name) ?? []), placing]);
		}

		const told = [...byPlace].map(([name, those]) => {
			const outlets = those.map(({remark}) => nameOf(findings, remark.article));
			return `${listed(outlets)} ${verb(outlets, 'has', 'have')} it in ${name}`;
		});
		return [
			{
				kind: 'place',
				series: event.series,
				summary: `Of the ${eventInWords(event)}, ${told.join('; ')}.`,
				evidence: clashing.map(({remark}) => evidenceOf(remark.article, remark)),
			},
		];
	});
};

/** What any article tells of the country in which a place lies. Of two by that name, nothing is known. */
const countriesIn = ({remarks}: Findings): Map<string, string | null> => {
	const countries = new Map<string, string | null>();
	for (const {talk} of remarks) {
		const {name, country} = talk.venue ?? {};
		if (name === undefined || country == null) continue;
		const known = countries.get(comparable(name));
		countries.set(comparable(name), known === undefined || known === country ? country : null);
	}

	return countries;
};

const placingIn = (remark: Placed, countries: ReadonlyMap<string, string | null>): Placing[] => {
	const {venue} = remark.talk;
	const {event, article} = remark;
	const report = event.reports.find(each => each.article === article);
	if (!venue || event.kind !== 'meeting' || report?.status !== 'occurred') return [];
	const country = venue.country ?? countries.get(comparable(venue.name)) ?? null;
	return [{remark, venue: {...venue, country}}];
};

const areAtOdds = (a: Placing, b: Placing): boolean => {
	if (a.remark.article === b.remark.article) return false;
	const [one, other] = [a.venue, b.venue];
	if (one.country !== null && other.country !== null && one.country !== other.country) return true;
	const areTowns = one.sort === 'town' && other.sort === 'town';
	return areTowns && comparable(one.name) !== comparable(other.name);
};
