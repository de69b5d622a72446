import {STATUS_CODES} from 'node:http';

/** What keeps an address from being read, and what to do about it; whoever asked knows which address. */
export class Failure extends Error {
	override name = 'Failure';
	readonly problem: string;
	readonly mend: string;

	constructor(problem: string, mend: string) {
		super(problem);
		this.problem = problem;
		this.mend = mend;
	}
}

const saveIt = 'save the page from the browser and give the file';
const later = 'try again later';
const checkIt = 'check the address';

const bySystemCode = new Map([
	['ENOTFOUND', ['no such host', checkIt]],
	['EAI_AGAIN', ['the name of the host cannot be looked up', 'check the address and your connection']],
	['ECONNREFUSED', ['nothing answers there', checkIt]],
	['ECONNRESET', ['the answer broke off', later]],
	['EPIPE', ['the answer broke off', later]],
	['ETIMEDOUT', ['not reachable', 'check your connection']],
	['EHOSTUNREACH', ['not reachable', 'check your connection']],
	['ENETUNREACH', ['not reachable', 'check your connection']],
]);

/** Codes of Node's errors of TLS, of the parser of HTTP, and of zlib, by how they begin or what they contain. */
const byCodePattern: ReadonlyArray<readonly [RegExp, string, string]> = [
	[/CERT|SIGNATURE|ALTNAME/, 'its certificate is not valid', checkIt],
	[/^(?:ERR_SSL|ERR_TLS|EPROTO)/, 'no safe connection is to be had', checkIt],
	[/^HPE_/, 'its answer is not HTTP', checkIt],
	[/^(?:Z_|ERR_BROTLI|ERR__ERROR)/, 'its answer is damaged', later],
];

/** The failure behind an error of the system, of TLS or of HTTP. */
export const systemFailure = (error: unknown): Failure => {
	if (error instanceof Failure) return error;
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
	const known = bySystemCode.get(code);
	if (known) return new Failure(known[0]!, known[1]!);
	const [, problem, mend] = byCodePattern.find(([pattern]) => pattern.test(code)) ?? [];
	return new Failure(`${problem ?? 'cannot be fetched'} (${code})`, mend ?? checkIt);
};

const mendByStatus = new Map([
	[401, `it asks who you are: ${saveIt}`],
	[402, `it is paid for: ${saveIt}`],
	[403, saveIt],
	[406, saveIt],
	[429, `it was asked too often: ${later}`],
	[451, saveIt],
]);

/** The failure that a status other than success stands for. */
export const statusFailure = (status: number): Failure => {
	const phrase = STATUS_CODES[status]?.toLowerCase() ?? 'an answer that is not known';
	return new Failure(`${status} ${phrase}`, mendByStatus.get(status) ?? (status >= 500 ? later : checkIt));
};
