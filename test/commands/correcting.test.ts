import os from 'node:os';
import {afterEach, expect, test, vi} from 'vitest';
import {decider} from '../../source/commands/correcting.ts';

afterEach(() => vi.restoreAllMocks());

test('who decides: the name in the settings, in the environment, of the system', () => {
	const userInfo = vi.spyOn(os, 'userInfo').mockReturnValue({...os.userInfo(), username: 'ida'});
	expect(decider({name: 'Ida Holm'}, {USER: 'iholm'})).toBe('Ida Holm');
	expect(decider({}, {USER: 'iholm'})).toBe('iholm');
	expect(decider({}, {})).toBe('ida');
	// In a container the person may have a number and no name.
	userInfo.mockImplementation(() => {
		throw new Error('uv_os_get_passwd returned ENOENT');
	});
	expect(decider({}, {})).toMatch(/^user (?:\d+|unknown)$/);
});
