import {expect, test} from 'vitest';
import {mayBeEnglish} from '../../source/articles/english.ts';

test.each([
	[
		'The minister said on Monday that the two countries had agreed to go on with their talks about the bridge, and that nothing else would be said of it before the end of the month, his office told reporters.',
	],
	['Bridge falls at Vorrin'],
	['Brandt, Olm, Lund'],
	[''],
	['17 4,000 99'],
])('%s may be English', text => {
	expect(mayBeEnglish(text)).toBe(true);
});

test.each([
	[
		'Le ministre des affaires étrangères a déclaré lundi que les deux pays étaient convenus de poursuivre les discussions sur le pont et que la situation restait tendue dans la région.',
	],
	[
		'De minister van buitenlandse zaken heeft maandag gezegd dat de twee landen overeengekomen zijn om de gesprekken over de brug voort te zetten en dat de situatie in de regio gespannen is.',
	],
	['Министр иностранных дел заявил в понедельник, что переговоры о мосте будут продолжены.'],
	['外相は月曜日、橋に関する協議を続けることで両国が合意したと述べた。地域の情勢は依然として緊迫している。'],
])('%s is not', text => {
	expect(mayBeEnglish(text)).toBe(false);
});
