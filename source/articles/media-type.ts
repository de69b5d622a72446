/** What a sender says of the bytes that it sends: the value of a Content-Type. */
export type MediaType = {
	/** In lower case, without parameters: "text/html"; null where it is not said, or not said in that form. */
	mediaType: string | null;
	/** The encoding as it is named there: "Shift_JIS"; null where none is. */
	charset: string | null;
};

/** Takes a Content-Type apart: `text/html; charset="utf-8"`. */
export const mediaTypeOf = (contentType: string | null): MediaType => {
	const [essence = '', ...parameters] = (contentType ?? '').slice(0, 1000).split(';');
	const charset = parameters
		.map(parameter => /^\s*charset\s*=\s*["']?([^"'\s]+)/i.exec(parameter)?.[1])
		.find(value => value !== undefined);
	const type = essence.trim().toLowerCase();
	return {mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : null, charset: charset ?? null};
};
