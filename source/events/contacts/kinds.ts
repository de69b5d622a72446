import type {Account} from './contact.ts';
import {compatibleDates} from './merging.ts';

/**
 * Makes a meeting of talk without a telephone where the same people meet in the same sentence ("met in Oslo, where
 * they spoke for an hour"), or where all that was told of them before is a meeting, to which "the talks" point back.
 */
export const settleKinds = (accounts: readonly Account[]): Account[] =>
	accounts.map((account, i) => {
		if (!account.neutral) return account;
		const meeting = meetingBeside(accounts, account, i);
		if (meeting) return {...account, kind: 'meeting', earlier: meeting.earlier};
		return pointsToMeeting(accounts, account, i) ? {...account, kind: 'meeting'} : account;
	});

/** How many accounts around one are looked at. */
const reach = 12;

/** The meeting of the same people in the same sentence: "last met in Oslo, where they spoke for an hour". */
const meetingBeside = (accounts: readonly Account[], account: Account, at: number): Account | undefined =>
	accounts
		.slice(Math.max(0, at - reach), at + reach)
		.find(
			other =>
				other.kind === 'meeting' &&
				!other.implied &&
				other.sentence === account.sentence &&
				areOne(other, {...account, earlier: other.earlier}),
		);

const pointsToMeeting = (accounts: readonly Account[], account: Account, at: number): boolean => {
	const before = accounts
		.slice(Math.max(0, at - reach), at)
		.filter(other => !other.implied && areOne(other, account));
	return account.anaphoric && before.length > 0 && before.every(({kind}) => kind === 'meeting');
};

const areOne = (a: Account, b: Account): boolean =>
	a.participants.length === b.participants.length &&
	a.participants.every((entity, i) => entity === b.participants[i]) &&
	a.earlier === b.earlier &&
	(a.status === b.status || a.status === null || b.status === null) &&
	(a.date === null || b.date === null || compatibleDates(a.date, b.date));
