import type {Account} from './contact.ts';
import {compatibleDates} from './merging.ts';

/**
 * Makes a meeting of talk without a telephone where the same people meet beside it ("they met in Oslo, where they
 * spoke for an hour"), or have met before and "the talks" points back to that.
 */
export const settleKinds = (accounts: readonly Account[]): Account[] =>
	accounts.map((account, i) =>
		account.neutral && isFaceToFace(accounts, account, i) ? {...account, kind: 'meeting'} : account,
	);

/** How many accounts around one are looked at. */
const reach = 12;

const isFaceToFace = (accounts: readonly Account[], account: Account, at: number): boolean => {
	const near = accounts.slice(Math.max(0, at - reach), at + reach);
	const same = near.filter(other => other !== account && !other.implied && sameContact(other, account));
	const meetings = same.filter(({kind}) => kind === 'meeting');
	const beside = meetings.some(
		other =>
			(other.sentence === account.sentence ||
				(isBefore(other, account, accounts, at) && account.anaphoric)) &&
			Math.abs(other.sentence - account.sentence) < 2,
	);
	const before = accounts.slice(0, at).filter(other => same.includes(other));
	const onlyMet = before.length > 0 && before.every(({kind}) => kind === 'meeting');
	return beside || (account.anaphoric && onlyMet);
};

const isBefore = (other: Account, account: Account, accounts: readonly Account[], at: number): boolean =>
	other.sentence < account.sentence || accounts.indexOf(other) < at;

const sameContact = (a: Account, b: Account): boolean =>
	a.participants.length === b.participants.length &&
	a.participants.every((entity, i) => entity === b.participants[i]) &&
	a.earlier === b.earlier &&
	(a.status === b.status || a.status === null || b.status === null) &&
	(a.date === null || b.date === null || compatibleDates(a.date, b.date));
