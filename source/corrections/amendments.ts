import type {Correction, Evidence, Outcome} from '../analysis.ts';
import type {Account, Remark} from '../comparison/account.ts';
import {lastWord} from '../comparison/referents.ts';
import {keyOf, type Teller} from '../events/constraints.ts';
import type {Contact} from '../events/contacts/contact.ts';
import type {LocalPerson} from '../events/people.ts';
import {nameWords} from '../language/names/name-words.ts';
import {
	type Correctable,
	type Found,
	isMissing,
	personAt,
	placeAt,
	type Target,
	tellerAt,
} from './findings.ts';
import {applied, overruled, unfit} from './outcomes.ts';
import {withOutlet} from './outlets.ts';

/** What is decided of one article alone. */
export type Amendments = {
	/** The findings of all articles, as they are with the corrections. */
	found: Map<string, Correctable>;
	/** Keys of the tellers whose date or status was set, oldest first. */
	dated: ReadonlySet<string>;
	judged: ReadonlySet<string>;
	outcomes: Outcome[];
};

type Amendment = {
	/** What is corrected; null where one correction does not rule out another. */
	key: string | null;
	place: Evidence;
	amend: (of: Correctable) => Correctable;
	/** Whose date or status is set. */
	teller?: Teller;
};

/**
 * Applies the corrections of outlets, days of publication, persons, dates and status. Of several on one thing the last counts.
 *
 * @param standing Oldest first.
 */
export const amended = (found: Found, standing: readonly Correction[]): Amendments => {
	const taken = new Map<string, Correction>();
	const [dated, judged]: [string[], string[]] = [[], []];
	const result = new Map(found);
	const amend = (correction: Correction): Outcome[] => {
		const amendment = amendmentOf(found, correction);
		if (amendment === null) return [];
		if (typeof amendment === 'string') return [unfit(correction, amendment)];
		const {key, place, amend, teller} = amendment;
		const later = key === null ? undefined : taken.get(key);
		if (later) return [overruled(correction, later, [place])];
		if (key !== null) taken.set(key, correction);
		if (teller) (correction.what === 'date' ? dated : judged).push(keyOf(teller));
		result.set(place.article, amend(result.get(place.article)!));
		return [applied(correction, [place])];
	};
	const outcomes = [...standing].reverse().flatMap(amend);
	return {
		found: result,
		dated: new Set(dated.reverse()),
		judged: new Set(judged.reverse()),
		outcomes,
	};
};

/** What a correction changes in an article; a reason where it fits nothing, null where it is of another kind. */
const amendmentOf = (found: Found, correction: Correction): Amendment | string | null => {
	switch (correction.what) {
		case 'outlet': {
			const {article, outlet} = correction;
			if (!found.has(article)) return 'its article is not among these';
			const amend = (of: Correctable) => ({...of, article: withOutlet(of.article, outlet)});
			return {key: `outlet ${article}`, place: {article, start: 0, end: 0}, amend};
		}

		case 'published': {
			const {article, published} = correction;
			if (!found.has(article)) return 'its article is not among these';
			const amend = (of: Correctable) => ({...of, article: {...of.article, published}});
			return {key: `published ${article}`, place: {article, start: 0, end: 0}, amend};
		}

		case 'note':
			return from(placeAt(found, correction.of), () => ({key: null, amend: of => of}));
		case 'person':
			return from(personAt(found, correction.of), person =>
				nameWords(correction.name).length === 0
					? `“${correction.name}” is no name`
					: {
							key: `person ${person.entity}@${person.article}`,
							amend: of => withName(of, person, correction.name),
						},
			);
		case 'date':
			return from(tellerAt(found, correction.of), teller => ({
				key: `date ${keyOf(teller)}`,
				amend: of => withDate(of, teller, correction.date),
				teller,
			}));
		case 'status': {
			const {status} = correction;
			return from(tellerAt(found, correction.of), teller =>
				teller.contact === null
					? 'a story has no status'
					: {
							key: `status ${keyOf(teller)}`,
							amend: of => withContact(of, teller.contact!, {status}),
							teller,
						},
			);
		}

		default:
			return null;
	}
};

const from = <T>(
	target: Target<T>,
	amendment: (is: T) => Omit<Amendment, 'place'> | string,
): Amendment | string => {
	if (isMissing(target)) return target;
	const found = amendment(target.is);
	return typeof found === 'string' ? found : {...found, place: target.place};
};

const withContact = (of: Correctable, index: number, change: Partial<Contact>): Correctable => ({
	...of,
	contacts: of.contacts.map((contact, i) => (i === index ? {...contact, ...change} : contact)),
});

const withDate = (of: Correctable, {contact}: Teller, date: string | null): Correctable =>
	contact === null
		? {...of, story: {...of.story, day: date, days: date === null ? [] : [date]}}
		: withContact(of, contact, {date});

const withName = (of: Correctable, person: LocalPerson, name: string): Correctable => {
	const old = person.of.name;
	const isOther = (local: LocalPerson) => local.entity !== person.entity;
	const aliases = [...new Set([...person.of.aliases, name])];
	const renamed: LocalPerson = {...person, of: {...person.of, kind: 'person', name, aliases}, byHand: true};
	const persons = [...of.persons.filter(isOther), renamed].sort((a, b) => a.entity - b.entity);
	return {...of, persons, unsure: of.unsure.filter(isOther), account: withNameIn(of.account, old, name)};
};

const withNameIn = (account: Account, old: string, name: string): Account => ({
	...account,
	statements: account.statements.map(statement =>
		statement.source?.name === old ? {...statement, source: {...statement.source, name}} : statement,
	),
	remarks: account.remarks.map(remark => withSurname(remark, lastWord(old), lastWord(name))),
	named: account.named.map(named => (named.name === old ? {...named, name} : named)),
});

const withSurname = (remark: Remark, old: string, surname: string): Remark => {
	const {features} = remark;
	const {speaker} = features;
	if (old === surname || (!features.persons.has(old) && speaker?.person !== old)) return remark;
	const persons = new Set([...features.persons].map(person => (person === old ? surname : person)));
	return {
		...remark,
		features: {
			...features,
			persons,
			speaker: speaker?.person === old ? {...speaker, person: surname} : speaker,
		},
	};
};
