/** What tells who sent the reader, or how the page is to look: not where it leads. */
const passing =
	/^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|amp|s?cmpi?d?|at_\w+)$/i;

/** What counts readers and leads nowhere else, whatever the site. */
const counting = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id)$/i;

/** An address without what tells who sent the reader; the rest of it as it is written. */
export const withoutCounting = (url: string): string => {
	const [, path, query, place = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
	if (path === undefined || query === undefined) return url;
	const parts = query.split('&');
	const kept = parts.filter(part => !counting.test(part.split('=', 1)[0]!));
	if (kept.length === parts.length) return url;
	return `${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}${place}`;
};

/** Addresses at which others keep the AMP form of a page: the page's own address follows. */
const cached =
	/^https?:\/\/(?:www\.google\.[a-z.]{2,9}\/amp\/|[\w-]{1,99}\.cdn\.ampproject\.org\/[cv]\/)(s\/)?/i;

const originOf = (url: string): string =>
	url.trim().replace(cached, (_cache, secure?: string) => (secure ? 'https://' : 'http://'));

/** The path without what asks for its AMP form, and without the slash at its end. */
const pathOf = (path: string): string =>
	path
		.replace(/^\/amp(?=\/.)/i, '')
		.replace(/\.amp(?=\.html?$|$)/i, '')
		.replace(/\/amp(?:\.html?)?\/?$/i, '')
		.replace(/\/$/, '');

/**
 * The same for all addresses of one page: without the scheme, "www.", the place on the page, what counts readers, and
 * what asks for another form of it.
 *
 * @param url An address; what is none stands for itself.
 */
export const addressKey = (url: string): string => {
	const origin = originOf(url);
	if (!URL.canParse(origin)) return origin;
	const {protocol, host, pathname, searchParams} = new URL(origin);
	if (!/^https?:$/.test(protocol)) return origin;
	const query = [...searchParams]
		.filter(
			([name, value]) =>
				!passing.test(name) && !/^(?:outputtype|output)$/i.test(`${value === 'amp' ? name : ''}`),
		)
		.map(([name, value]) => `${name}=${value}`)
		.sort();
	return `${host.replace(/^(?:www|amp|m)\./i, '')}${pathOf(pathname)}${query.length === 0 ? '' : `?${query.join('&')}`}`;
};
