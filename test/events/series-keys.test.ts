import {expect, test} from 'vitest';
import {seriesKeys} from '../../source/events/series-keys.ts';

const person = (name: string, country: string | null = null) => ({name, aliases: [], roles: [], country});

test('a surname where it is enough, else the name, the country, a number', () => {
	expect(seriesKeys([person('Ida Rask'), person('Tomas Olm'), person('Rask')])).toEqual([
		'ida-rask',
		'olm',
		'rask',
	]);
	expect(seriesKeys([person('Ida Rask', 'Velden'), person('Ida Rask', 'Loria')])).toEqual([
		'ida-rask-velden',
		'ida-rask-loria',
	]);
	expect(seriesKeys([person('Ida Rask'), person('Ida Rask')])).toEqual(['ida-rask', 'ida-rask-2']);
});
