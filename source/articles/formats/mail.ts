import {withoutLatin1Controls} from '../decoding.ts';
import type {Reader} from '../document.ts';
import {InputError} from '../input-error.ts';
import {textOfMarkup} from '../markup-text.ts';
import {placedOf} from '../placed.ts';
import {sentDate} from '../sent-dates.ts';

/** As much of a text as its header is looked for in, in code units. */
const longestHeader = 16_000;

/** The names of the header fields that a text begins with, in lower case; none where its first lines are no header. */
const headerFields = (text: string): Set<string> => {
	const names = new Set<string>();
	for (const line of text.slice(0, longestHeader).split(/\r?\n/)) {
		if (line === '') break;
		const [isField, name] = /^(?:([!-9;-~]{1,100}):|[ \t])/.exec(line) ?? [];
		if (isField === undefined) return new Set();
		if (name !== undefined) names.add(name.toLowerCase());
	}

	return names;
};

/** Whether a text begins as mails do: as a server hands them on, or with whom it is from and what or when it is. */
export const isMail = (text: string): boolean => {
	if (
		/^(?:return-path|received|delivered-to|mime-version|message-id|dkim-signature|x-[\w-]+):[ \t]/i.test(text)
	)
		return true;
	const fields = headerFields(text);
	return fields.has('from') && (fields.has('subject') || fields.has('date'));
};

/** What follows the last dot but one of a mail address: "post.example" of "news@mail.post.example". */
const domainOf = (address: string): string => address.split('@').at(-1)!.split('.').slice(-2).join('.');

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Lines of a signature at most: below what is more the text may go on. */
const longestSignature = 12;

/** A text without the signature under it, which a line of two hyphens and a space opens (RFC 3676, 4.3). */
const withoutSignature = (text: string): string => {
	const lines = text.trimEnd().split('\n');
	const at = lines.findLastIndex(line => line === '-- ' || line === '--');
	return at < 1 || lines.length - at - 1 > longestSignature ? text : lines.slice(0, at).join('\n');
};

/**
 * Reads a mail (RFC 5322, MIME): a newsletter, an alert, a press release. Its sender is the outlet, its subject the
 * headline; where it names an organization (RFC 5536, 3.2.9) that is the outlet and its sender the author. Of several forms of its text the plain one is read.
 */
export const readMail: Reader = async ({bytes, name}, {keepFurniture}) => {
	const {default: PostalMime} = await import('postal-mime');
	const mail = await PostalMime.parse(bytes).catch(() => null);
	if (mail === null || (!mail.from && mail.subject === undefined && mail.date === undefined)) {
		throw new InputError(name, 'no mail', 'save the mail as a file .eml, with its header');
	}

	const text = isBlank(mail.text) ? await textOfMarkup(mail.html ?? '') : mail.text!.replace(/\r\n?/g, '\n');
	const own = keepFurniture ? text : withoutSignature(text);
	if (isBlank(text)) throw new InputError(name, 'a mail without a text', 'leave it out');
	const header = (name: string): string | undefined => mail.headers.find(({key}) => key === name)?.value;
	const sender = mail.from?.name?.trim();
	const address = mail.from?.address ?? '';
	const organization = header('organization')?.trim();
	return [
		placedOf(
			{
				outlet: organization || sender || (address === '' ? 'unknown sender' : domainOf(address)),
				...(!organization && !sender && address !== '' && {outletFrom: 'address'}),
				// As the sender wrote it: `mail.date` has the time in Greenwich.
				published: sentDate(header('date')),
				author: organization ? (sender ?? null) : null,
				headline: mail.subject?.trim() ?? '',
				text: withoutLatin1Controls(isBlank(own) ? text : own).trim(),
			},
			name,
		),
	];
};
