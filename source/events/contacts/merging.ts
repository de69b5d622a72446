import type {Status} from '../../analysis.ts';
import type {Account, Contact} from './contacts.ts';

/** Joins the passages of one article that report the same contact. */
export const mergeAccounts = (accounts: readonly Account[], published: string | null): Contact[] => {
	const merged: Merged[] = [];
	// Those with a date first, so that one without finds the contact that it points to.
	for (const account of accounts) {
		const same = find(merged, account);
		if (same) join(same, account);
		else merged.push(made(account));
	}

	dateByAnnouncement(merged, published);
	return assignRoles(merged).map(({sentence: _, earlier: __, fallback: ___, ...contact}) => contact);
};

type Merged = Contact & {earlier: boolean; fallback: string | null; sentence: number};

const made = ({mention, anaphoric: _, ...account}: Account): Merged => ({
	...account,
	role: 'main',
	mentions: [mention],
});

const sameGroup = (a: readonly number[], b: readonly number[]): boolean =>
	a.length === b.length && a.every((entity, i) => entity === b[i]);

export const compatibleDates = (a: string | null, b: string | null): boolean =>
	a === null || b === null || a.startsWith(b) || b.startsWith(a);

const find = (merged: readonly Merged[], account: Account): Merged | null => {
	const alike = merged.filter(
		other => other.kind === account.kind && sameGroup(other.participants, account.participants),
	);
	const dated = alike.filter(
		other => account.date !== null && other.date !== null && compatibleDates(other.date, account.date),
	);
	const fitting = (other: Merged): boolean => compatibleStatus(other.status, account.status);
	if (account.date !== null) {
		const same = dated.find(fitting);
		if (same) return same;
		return (
			alike.find(other => other.date === null && other.earlier === account.earlier && fitting(other)) ?? null
		);
	}

	if (account.earlier) return alike.find(other => other.earlier && fitting(other)) ?? null;
	return (
		alike.find(other => !other.earlier && fitting(other)) ??
		(account.anaphoric ? (alike.find(fitting) ?? null) : null)
	);
};

const compatibleStatus = (a: Status, b: Status): boolean => a === b || a === 'denied' || b === 'denied';

const join = (contact: Merged, account: Account): void => {
	contact.date = finer(contact.date, account.date);
	contact.fallback ??= account.fallback;
	contact.initiator ??= account.initiator;
	contact.channel ??= account.channel;
	if (account.status === 'denied') contact.status = 'denied';
	if (
		!contact.mentions.some(
			mention => mention.start < account.mention.end && account.mention.start < mention.end,
		)
	) {
		contact.mentions.push(account.mention);
	}
};

const finer = (a: string | null, b: string | null): string | null =>
	a === null || (b !== null && b.length > a.length) ? b : a;

/** News without a day of its own takes that of its announcement, if it is of these days. */
const dateByAnnouncement = (merged: readonly Merged[], published: string | null): void => {
	for (const contact of merged) {
		if (contact.date !== null || contact.earlier || contact.fallback === null || contact.status === 'planned')
			continue;
		if (
			published === null ||
			Math.abs(Date.parse(published) - Date.parse(contact.fallback)) <= 4 * 86_400_000
		)
			contact.date = contact.fallback;
	}
};

const assignRoles = (merged: Merged[]): Merged[] => {
	const news = merged.find(contact => !contact.earlier) ?? merged[0];
	for (const contact of merged)
		contact.role = contact === news || (!contact.earlier && isNews(contact, news!)) ? 'main' : 'background';
	for (const contact of merged) contact.mentions.sort((a, b) => a.start - b.start);
	return merged;
};

const isNews = (contact: Merged, news: Merged): boolean =>
	contact.kind === news.kind && contact.date !== null && news.date !== null && contact.date >= news.date;
