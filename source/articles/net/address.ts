import ipaddr from 'ipaddr.js';
import {Failure} from './failure.ts';

/** Public by its number, and yet answered by the cloud that the program runs in, with what is of that cloud alone. */
const hostsOfClouds: ReadonlySet<string> = new Set(['168.63.129.16']);

/** The IPv4 address in one of 64:ff9b::/96, to which translators lead (RFC 6052). */
const translated = (address: ipaddr.IPv6): ipaddr.IPv4 | null => {
	const [first, second, ...others] = address.parts;
	if (first !== 0x64 || second !== 0xff9b || others.slice(0, 4).some(part => part !== 0)) return null;
	return new ipaddr.IPv4(address.toByteArray().slice(12));
};

/**
 * Whether an IP address is one of the public net: none of this machine, of the network that it stands in, of a
 * group, and none that is reserved. An IPv4 address within an IPv6 address counts as itself.
 */
export const isPublic = (address: string): boolean => {
	if (!ipaddr.isValid(address)) return false;
	const parsed = ipaddr.process(address);
	if (parsed instanceof ipaddr.IPv4) {
		return parsed.range() === 'unicast' && !hostsOfClouds.has(parsed.toString());
	}

	const inner = translated(parsed);
	if (inner !== null) return isPublic(inner.toString());
	// All that is given out of IPv6 lies in 2000::/3; the library calls more than that unicast.
	return parsed.range() === 'unicast' && parsed.parts[0]! >> 13 === 1;
};

/** What is told of a host that may not be asked. */
export const privateFailure = (host: string): Failure =>
	new Failure(
		`${host} is an address of this machine, of its network, or a reserved one`,
		'give --allow-private to read it all the same',
	);

/**
 * The address as it is asked for: of http or https, with no credentials and no fragment.
 *
 * @throws {Failure} Where it is none of that.
 */
export const askableUrl = (address: string, base?: URL): URL => {
	if (!URL.canParse(address, base?.href)) throw new Failure('no address that can be read', 'check it');
	const url = new URL(address, base);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') {
		throw new Failure(
			`${url.protocol} addresses are not read`,
			'give one of http or https, or the path of a file',
		);
	}

	if (url.username !== '' || url.password !== '') {
		throw new Failure('a name or password stands in the address', 'leave it out, or save the page as a file');
	}

	url.hash = '';
	return url;
};

/** The address as messages name it: a name or password in it is not told. */
export const named = (address: string): string => address.replace(/^([^/\\]*[/\\]+)[^/\\?#]*@/, '$1…@');
