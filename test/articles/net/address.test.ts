import fc from 'fast-check';
import {expect, test} from 'vitest';
import {askableUrl, isPublic, named} from '../../../source/articles/net/address.ts';

test.each([
	['127.0.0.1', 'loopback'],
	['127.255.255.254', 'loopback'],
	['10.0.0.1', 'private'],
	['172.16.0.1', 'private'],
	['172.31.255.255', 'private'],
	['192.168.1.1', 'private'],
	['169.254.169.254', 'link-local, where clouds tell their secrets'],
	['100.64.0.1', 'shared by the customers of a carrier'],
	['100.100.100.200', 'metadata of a cloud'],
	['168.63.129.16', 'the host of a cloud'],
	['192.0.0.192', 'metadata of a cloud'],
	['0.0.0.0', 'this host'],
	['0.1.2.3', 'this network'],
	['224.0.0.1', 'multicast'],
	['255.255.255.255', 'broadcast'],
	['240.0.0.1', 'reserved'],
	['198.18.0.1', 'for measurements'],
	['203.0.113.7', 'for examples'],
	['::', 'unspecified'],
	['::1', 'loopback'],
	['::7f00:1', 'IPv4-compatible'],
	['::ffff:127.0.0.1', 'IPv4 within IPv6'],
	['::ffff:a9fe:a9fe', 'IPv4 within IPv6'],
	['64:ff9b::7f00:1', 'translated to loopback'],
	['64:ff9b:1::1', 'translation of a network of its own'],
	['2002:7f00:1::', '6to4'],
	['2001::1', 'Teredo'],
	['fe80::1', 'link-local'],
	['fe80::1%eth0', 'link-local, with its interface'],
	['fec0::1', 'site-local'],
	['fc00::1', 'unique-local'],
	['fd00:ec2::254', 'metadata of a cloud'],
	['ff02::1', 'multicast'],
	['2001:db8::1', 'for examples'],
	['4000::1', 'not given out'],
	['', 'nothing'],
	['harbour.example', 'a name'],
])('%s is not public: %s', address => {
	expect(isPublic(address)).toBe(false);
});

test.each([
	'8.8.8.8',
	'172.15.0.1',
	'172.32.0.1',
	'100.128.0.1',
	'2606:4700::1111',
	'::ffff:8.8.8.8',
	'64:ff9b::808:808',
])('%s is public', address => {
	expect(isPublic(address)).toBe(true);
});

test('whatever IPv4 address is not public is not so within IPv6 either', () => {
	fc.assert(
		fc.property(fc.ipV4(), address => {
			expect(isPublic(`::ffff:${address}`)).toBe(isPublic(address));
			expect(isPublic(`64:ff9b::${address}`)).toBe(isPublic(address));
		}),
	);
});

test.each([
	'http://2130706433/',
	'http://0x7f000001/',
	'http://0177.0.0.1/',
	'http://127.1/',
	'http://127。0。0。1/',
])('%s is loopback in another notation', address => {
	expect(askableUrl(address).hostname).toBe('127.0.0.1');
});

test.each([
	['file:///etc/passwd', 'file: addresses are not read'],
	['ftp://harbour.example/a', 'ftp: addresses are not read'],
	['gopher://harbour.example/', 'gopher: addresses are not read'],
	['https://ada:secret@harbour.example/', 'a name or password stands in the address'],
	['https://', 'no address that can be read'],
	['http://[::1', 'no address that can be read'],
])('%s is not asked', (address, problem) => {
	expect(() => askableUrl(address)).toThrow(problem);
});

test.each([
	['https://ada:se@cret@harbour.example/a@b', 'https://…@harbour.example/a@b'],
	['https:///ada:secret@harbour.example/', 'https:///…@harbour.example/'],
	['https:\\\\ada:secret@harbour.example/', 'https:\\\\…@harbour.example/'],
	['https://harbour.example/@ada', 'https://harbour.example/@ada'],
	['https://harbour.example?by=@ada', 'https://harbour.example?by=@ada'],
])('%s is named without what is secret in it', (address, name) => {
	expect(named(address)).toBe(name);
});

test('a fragment is not sent', () => {
	expect(askableUrl('https://harbour.example/a#b').href).toBe('https://harbour.example/a');
});
