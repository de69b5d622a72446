import type {Status} from '../../analysis.ts';
import {parseDay, weekdayOf} from '../../language/dates/calendar.ts';
import type {Account, Contact} from './contact.ts';
import type {Lead} from './lead.ts';
import type {Turn} from './turns.ts';

/** A contact while accounts are still being joined to it. */
type Merged = Omit<Contact, 'role'> & {earlier: boolean; implied: boolean; fallback: string | null};

/**
 * Joins the accounts of one article that report the same contact: the same people, dates and statuses that
 * can be one. Accounts that only imply an earlier contact come last: they add one where none is told.
 *
 * @param published ISO 8601 date of publication, or null.
 * @param lead Of the article: its news is told there.
 */
export const mergeAccounts = (
	accounts: readonly Account[],
	published: string | null,
	lead: Lead,
): Contact[] => {
	const merged: Merged[] = [];
	const all = countedByDay(withoutUnplanned(accounts));
	for (const implied of [false, true]) {
		for (const told of all) {
			if (told.implied !== implied) continue;
			const account = onDay(merged, inTime(merged, told, published));
			const same = find(merged, account, published);
			if (same) join(same, account);
			else if (!account.vague) merged.push(made(account));
		}
	}

	for (const contact of merged) dateByAnnouncement(contact, published);
	dateByNews(merged, published);
	return withRoles(withoutVaguePlans(merged), lead);
};

/**
 * "had spoken" lies before the news where a date tells it from that, or where no such contact was told; else it
 * is the news again, in reported speech: so is a day of these days where the news was told without one ("denied
 * that they spoke … The Courier reported that they had spoken on Friday").
 */
const inTime = (merged: readonly Merged[], account: Account, published: string | null): Account => {
	if (!account.pluperfect || account.earlier) return account;
	const same = find(merged, account, published);
	const again = same !== undefined && (account.date === null || same.date === null);
	return {...account, earlier: !again};
};

const keyOf = ({kind, participants}: Account): string => `${kind} ${participants.join(' ')}`;

/** "Had said that no call was planned" tells of none beside one of the same people that was held, unless of another day. */
const withoutUnplanned = (accounts: readonly Account[]): readonly Account[] => {
	if (!accounts.some(({unplanned}) => unplanned)) return accounts;
	const held = new Map<string, Set<string | null>>();
	for (const account of accounts) {
		if (account.status !== 'occurred' || account.earlier || account.pluperfect) continue;
		held.set(keyOf(account), (held.get(keyOf(account)) ?? new Set()).add(account.date));
	}

	return accounts.filter(account => {
		const {unplanned, date} = account;
		const days = unplanned ? [...(held.get(keyOf(account)) ?? [])] : [];
		return !days.some(other => date === null || other === null || compatibleDates(other, date));
	});
};

/**
 * Leaves what a passage tells of several contacts of one day only where the article says that there were several:
 * else parts of the day are accounts of one contact, which can be told from two sides of the earth.
 */
const countedByDay = (accounts: readonly Account[]): Account[] => {
	const counted = new Set(accounts.filter(({of}) => of.several || of.ofDay).map(keyOf));
	return accounts.map(account =>
		counted.has(keyOf(account)) ? account : {...account, of: {...account.of, turn: null}},
	);
};

/** "In a second call, …", of the day on which they spoke twice. */
const onDay = (merged: readonly Merged[], account: Account): Account => {
	const {of, date, kind, participants} = account;
	if (date !== null || of.turn === null) return account;
	const counted = merged.find(
		other =>
			other.kind === kind &&
			(other.of.several || other.of.turn !== null) &&
			sameGroup(other.participants, participants),
	);
	return counted ? {...account, date: counted.date} : account;
};

/** Whether an account is of another contact of the same day: "the morning call", "the second call". */
const isOtherTurn = (a: Turn, b: Turn): boolean => {
	if (a.turn !== null && b.turn !== null) return a.turn !== b.turn;
	const counted = a.several || b.several || a.turn !== null || b.turn !== null;
	if (!counted) return false;
	if (a.part !== null && b.part !== null) return a.part !== b.part;
	return a.several && b.turn !== null && b.turn > 1;
};

const made = ({
	mention,
	anaphoric: _,
	pluperfect: __,
	neutral: ___,
	vague: ____,
	unplanned: _____,
	status,
	...account
}: Account): Merged => ({
	...account,
	status: status ?? 'occurred',
	certain: true,
	unnamed: null,
	kindTold: true,
	mentions: [mention],
});

const sameGroup = (a: readonly number[], b: readonly number[]): boolean =>
	a.length === b.length && a.every((entity, i) => entity === b[i]);

/**
 * Whether two dates can be of one day. Where the year is not known, day and month decide (XXXX-12-07); of a
 * weekday (XXXX-WXX-4) only another weekday is known to differ.
 */
export const compatibleDates = (a: string, b: string): boolean => {
	if (a.includes('WXX') || b.includes('WXX'))
		return weekday(a) === null || weekday(b) === null || weekday(a) === weekday(b);
	const [x, y] = a.startsWith('XXXX') || b.startsWith('XXXX') ? [a.slice(4), b.slice(4)] : [a, b];
	return x.startsWith(y) || y.startsWith(x);
};

const weekday = (date: string): number | null => {
	const open = /^XXXX-WXX-(\d)$/.exec(date);
	if (open) return Number(open[1]);
	const day = parseDay(date);
	return day === null ? null : weekdayOf(day);
};

/** "rang Lund … The call went unanswered": what points back to a call may tell what became of it. */
const compatibleStatus = (a: Status, {status: b, anaphoric}: Account): boolean =>
	b === null ||
	a === b ||
	a === 'denied' ||
	b === 'denied' ||
	(anaphoric && a === 'occurred' && b === 'attempted');

const find = (merged: readonly Merged[], account: Account, published: string | null): Merged | undefined => {
	const alike = merged.filter(
		other =>
			other.kind === account.kind &&
			sameGroup(other.participants, account.participants) &&
			compatibleStatus(other.status, account) &&
			!isOtherTurn(other.of, account.of),
	);
	const {date} = account;
	if (account.implied) {
		// Any other contact of the same people will be the one that is counted.
		const news = alike.find(other => !other.earlier);
		return alike.find(
			other => other !== news && (date === null || other.date === null || compatibleDates(other.date, date)),
		);
	}

	if (date !== null) {
		const dated = alike.find(
			other =>
				other.date !== null &&
				(other.date === date ||
					((other.earlier === account.earlier || !other.date.includes('WXX')) &&
						compatibleDates(other.date, date))),
		);
		return (
			dated ??
			alike.find(
				other =>
					other.date === null &&
					other.earlier === account.earlier &&
					(account.earlier || canDate(account, published)),
			)
		);
	}

	if (account.earlier) return alike.find(other => other.earlier);
	return alike.find(other => !other.earlier) ?? (account.anaphoric ? alike[0] : undefined);
};

const day = 86_400_000;

/**
 * Whether a dated account can date the news that was told before it without a date: it is of these days, or
 * speaks of the same contact in so many words ("the call took place on Friday").
 */
const canDate = ({date, anaphoric}: Account, published: string | null): boolean => {
	const full = date !== null && /^\d{4}-\d\d-\d\d$/.test(date);
	// "have telephoned with each other. They spoke on Tuesday"
	if (published === null) return anaphoric || date!.includes('WXX');
	if (!full) return anaphoric && !/^\d{4}(-\d\d)?$/.test(date!);
	const age = (Date.parse(published) - Date.parse(date)) / day;
	return age < 7;
};

const join = (contact: Merged, account: Account): void => {
	contact.date = finer(contact.date, account.date);
	contact.initiator ??= account.initiator;
	contact.channel ??= account.channel;
	contact.of = {
		part: contact.of.part ?? account.of.part,
		turn: contact.of.turn ?? account.of.turn,
		ofDay: contact.of.ofDay || account.of.ofDay,
		several: contact.of.several || account.of.several,
	};
	if (account.status === 'denied' || account.status === 'attempted') contact.status = account.status;
	const {mention} = account;
	const seen = contact.mentions.some(({start, end}) => start < mention.end && mention.start < end);
	if (!seen) contact.mentions.push(mention);
};

const finer = (a: string | null, b: string | null): string | null => {
	if (a === null || b === null) return a ?? b;
	if (a.startsWith('XXXX') !== b.startsWith('XXXX')) return a.startsWith('XXXX') ? b : a;
	return b.length > a.length ? b : a;
};

/** News without a day of its own takes that of its announcement, if it is of these days. */
const dateByAnnouncement = (contact: Merged, published: string | null): void => {
	const {fallback} = contact;
	if (contact.date !== null || contact.earlier || fallback === null) return;
	if (contact.status !== 'occurred') return;
	if (published === null || Math.abs(Date.parse(published) - Date.parse(fallback)) <= 4 * day)
		contact.date = fallback;
};

/** Several contacts in one report are of one day where only one of them is dated. */
const dateByNews = (merged: readonly Merged[], published: string | null): void => {
	const news = merged.find(
		({earlier, date, status}) => !earlier && status === 'occurred' && date !== null && date.length === 10,
	);
	if (!news || published === null || Date.parse(published) - Date.parse(news.date!) > 7 * day) return;
	for (const contact of merged) {
		const other = !sameGroup(contact.participants, news.participants);
		if (other && contact.date === null && !contact.earlier && contact.status === 'occurred')
			contact.date = news.date;
	}
};

/**
 * Takes out plans without a date beside a contact of the same people that took place: "they agreed to speak
 * again", or a caption written before ("Saturday is when they will talk"), whose weekday then dates the contact.
 */
const withoutVaguePlans = (merged: readonly Merged[]): Merged[] =>
	merged.filter(plan => {
		if (plan.status !== 'planned' || (plan.date !== null && !plan.date.includes('WXX'))) return true;
		const held = merged.find(
			other =>
				(other.status === 'occurred' || other.status === 'attempted') &&
				!other.earlier &&
				other.kind === plan.kind &&
				sameGroup(other.participants, plan.participants),
		);
		if (held) held.date ??= plan.date;
		return !held;
	});

const withRoles = (merged: readonly Merged[], lead: Lead): Contact[] => {
	const news = merged.find(contact => !contact.earlier && contact.mentions[0]!.start < lead.end);
	const told = new Map<number, number>();
	for (const {mentions} of merged) told.set(mentions[0]!.start, (told.get(mentions[0]!.start) ?? 0) + 1);
	/** "rang Lund and Stern, too": several of one passage go on with the round of calls that is the news. */
	const isRound = ({mentions, date, participants}: Merged): boolean =>
		told.get(mentions[0]!.start)! > 1 &&
		date !== null &&
		date === news?.date &&
		participants.some(entity => news.participants.includes(entity));
	return merged.map(contact => {
		const {earlier, implied: _, fallback: __, ...kept} = contact;
		const main =
			news !== undefined &&
			(contact === news || (!earlier && (isRound(contact) || isNews(contact, news, lead))));
		return {
			...kept,
			role: main ? 'main' : 'background',
			mentions: kept.mentions.sort((a, b) => a.start - b.start),
		};
	});
};

/** Other contacts of these days are news, too, where they are told soon enough. */
const isNews = ({kind, date, mentions}: Merged, news: Merged, lead: Lead): boolean => {
	if (kind !== news.kind || date === null || news.date === null) return false;
	const {start} = mentions[0]!;
	if (start >= lead.beside) return false;
	if (date >= news.date) return true;
	return start < lead.end && Date.parse(news.date) - Date.parse(date) < 7 * day;
};
