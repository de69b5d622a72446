import type {Conflict} from '../../analysis.ts';
import {type Company, isJoinedBy} from '../company.ts';
import type {Placed} from '../placement.ts';
import {
	byEvent,
	eventInWords,
	evidenceOf,
	type Findings,
	listed,
	nameOf,
	ofContacts,
	verb,
} from './telling.ts';

type Telling = {remark: Placed; company: Company};

/** Accounts of one talk of which one names somebody else who took part, and another says that the two were alone. */
export const companyConflicts = (findings: Findings): Conflict[] =>
	byEvent(findings, ofContacts(findings).flatMap(tellingIn), ({remark}) => remark.event).flatMap(
		([event, told]): Conflict[] => {
			const [lone, joined] = [
				told.filter(({company}) => company.alone),
				told.filter(({company}) => !company.alone),
			];
			const apart = (those: readonly Telling[], others: readonly Telling[]): Telling[] =>
				those.filter(a => !others.some(b => a.remark.article === b.remark.article));
			const [alone, accompanied] = [apart(lone, joined), apart(joined, lone)];
			if (alone.length === 0 || accompanied.length === 0) return [];
			const outlets = alone.map(({remark}) => nameOf(findings, remark.article));
			const others = accompanied.map(({remark}) => nameOf(findings, remark.article));
			const names = accompanied.flatMap(({company}) => (company.alone ? [] : company.names));
			return [
				{
					kind: 'participants',
					series: event.series,
					summary: `Of the ${eventInWords(event)}, ${listed(outlets)} ${verb(outlets, 'says', 'say')} that the two were alone; ${listed(others)} ${verb(others, 'has', 'have')} ${listed(names)} take part.`,
					evidence: [...alone, ...accompanied].map(({remark}) => evidenceOf(remark.article, remark)),
				},
			];
		},
	);

/** What a remark tells of others who took part. */
const tellingIn = (remark: Placed): Telling[] => {
	const {company} = remark.talk;
	const {facet} = remark.features;
	if (!company || facet === 'earlier contact' || facet === 'planned contact') return [];
	return company.alone || isJoinedBy(remark.event, company) ? [{remark, company}] : [];
};
