import type {Anchor, Article, Evidence, Span} from '../analysis.ts';
import type {Account} from '../comparison/account.ts';
import {keyOf as rowKeyOf} from '../comparison/moves.ts';
import type {Teller} from '../events/constraints.ts';
import type {Contact} from '../events/contacts/contact.ts';
import type {LocalPerson} from '../events/people.ts';
import type {StoryFeatures} from '../events/stories/features.ts';
import {placeOf} from './anchors.ts';

/** Of what is found in an article, all that a correction can be about. */
export type Correctable = {
	article: Article;
	persons: LocalPerson[];
	/** Names of which the article does not tell whether they are a person's. */
	unsure: LocalPerson[];
	contacts: Contact[];
	account: Account;
	story: StoryFeatures;
};

/** The findings of all articles, by id of the article. */
export type Found = ReadonlyMap<string, Correctable>;

/** What an anchor was found to mean, and where it stands now; or why there is nothing. */
export type Target<T> = {is: T; place: Evidence} | string;

/** Narrows a target to what was not found. */
export const isMissing = <T>(target: Target<T>): target is string => typeof target === 'string';

/** Where an anchor stands. */
type At = {of: Correctable; place: Evidence};

const standing = (found: Found, anchor: Anchor): At | string => {
	const of = found.get(anchor.article);
	if (!of) return 'its article is not among these';
	const place = placeOf(anchor, of.article.text);
	return place === null
		? 'its words no longer stand in the article'
		: {of, place: {article: anchor.article, ...place}};
};

/** An anchor by its place alone. */
export const placeAt = (found: Found, anchor: Anchor): Target<Evidence> => {
	const at = standing(found, anchor);
	return typeof at === 'string' ? at : {is: at.place, place: at.place};
};

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Of what tells of a contact and of what stands at a place, how much they are one; each field counts before the next. */
type Fit = {
	/** Characters that they share. */
	shared: number;
	/** Characters of the mention. */
	length: number;
	certain: boolean;
	/** Whether the article tells of the contact there first: a later mention may sum up several. */
	isFirst: boolean;
	/** How many of those in contact the place names: "called Lund and Falk" tells of two calls. */
	named: number;
};

/** The best fit first. */
const byFit = (a: Fit, b: Fit): number =>
	b.shared - a.shared ||
	a.length - b.length ||
	Number(b.certain) - Number(a.certain) ||
	Number(b.isFirst) - Number(a.isFirst) ||
	b.named - a.named;

/** How a contact fits a place at the best of its mentions; null where none of them touches it. */
const fitOf = ({mentions, certain, participants}: Contact, {of, place}: At): Fit | null => {
	const words = of.article.text.slice(place.start, place.end);
	const named = of.persons.filter(
		({entity, of: {name, aliases}}) =>
			participants.includes(entity) && [name, ...aliases].some(form => words.includes(form)),
	).length;
	const fits = mentions.map((mention, i): Fit => {
		const length = mention.end - mention.start;
		return {shared: shared(mention, place), length, certain, isFirst: i === 0, named};
	});
	return fits.filter(fit => fit.shared > 0).sort(byFit)[0] ?? null;
};

/** What tells of the event that an anchor stands for: the contact that is told there, or the news of the article. */
export const tellerAt = (found: Found, anchor: Anchor): Target<Teller> => {
	const at = standing(found, anchor);
	if (typeof at === 'string') return at;
	const {article, contacts} = {article: anchor.article, contacts: at.of.contacts};
	if (anchor.text === '') {
		const news = contacts.findIndex(({role, certain}) => role === 'main' && certain);
		return {is: {article, contact: news === -1 ? null : news}, place: at.place};
	}

	// Of two that fit alike, the one that is told first.
	const [best] = contacts
		.flatMap((contact, i) => {
			const fit = fitOf(contact, at);
			return fit === null ? [] : [{contact: i, fit}];
		})
		.sort((a, b) => byFit(a.fit, b.fit));
	return best
		? {is: {article, contact: best.contact}, place: at.place}
		: 'no call or meeting is found there any more';
};

/** Whom a name stands for in its article. */
export const personAt = (found: Found, anchor: Anchor): Target<LocalPerson> => {
	const at = standing(found, anchor);
	if (typeof at === 'string') return at;
	const {article, persons, unsure, account} = at.of;
	const {start, end} = at.place;
	const name = article.text.slice(start, end).replace(/\s+/g, ' ');
	const isForm = (form: string) => form === name || name.endsWith(` ${form}`);
	const called = [...persons, ...unsure].filter(({of}) => [of.name, ...of.aliases].some(isForm));
	// Two of one name: the one who is named at that place.
	const here = account.named.find(named => shared(named, at.place) > 0);
	const is = called.length > 1 ? called.find(({of}) => of.name === here?.name) : called[0];
	if (is) return {is, place: at.place};
	return called.length > 1 ? 'several persons go by this name there' : 'no person is read there any more';
};

/** The passage that stands, at least by half, where an anchor does: its key in `comparison/moves.ts`. */
export const passageAt = (found: Found, anchor: Anchor): Target<string> => {
	const at = standing(found, anchor);
	if (typeof at === 'string') return at;
	let [best, most]: [Evidence | null, number] = [null, 0];
	for (const {start, end} of at.of.account.remarks) {
		const overlap = shared({start, end}, at.place);
		if (overlap > most) [best, most] = [{article: anchor.article, start, end}, overlap];
	}

	const length = at.place.end - at.place.start;
	return best === null || 2 * most < Math.min(length, best.end - best.start)
		? 'no statement stands there any more'
		: {is: rowKeyOf(best), place: best};
};
