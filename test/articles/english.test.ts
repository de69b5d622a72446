import {expect, test} from 'vitest';
import {mayBeEnglish} from '../../source/articles/english.ts';

test.each([
	[
		'The minister said on Monday that the two countries had agreed to go on with their talks about the bridge, and that nothing else would be said of it before the end of the month, his office told reporters.',
	],
	// Names, dates and offices leave little room for other words.
	[
		'Trade Minister Ilka Brenn of Velm rang Orrin’s Energy Minister, Odo Kast, on Friday about milk quotas.\n\nBrenn is due in Orrin on 9 May.\n\nKast’s office denied a deal.\n\nFarmers in Velm expect a vote in June.',
	],
	['Velm President Rado Tesk rang Orrin Premier Ilka Brenn Monday.'],
	['Ministers present: Ilka Brenn (Velm), Odo Kast (Orrin), Rado Tesk (Vesk), Mila Lund (Karst).'],
	// Names of other languages are no evidence of them.
	['Brenn met Kast in Rio de Janeiro.'],
	['President Rado de la Cruz called Luis El-Amin.'],
	['Odo van der Kast telephoned Ilka von der Lund over Den Haag.'],
	['Štefan Brennović and Łukasz Kaščák spoke in Đakovo.'],
	['Sources: de Vries, van Dijk, da Silva, dos Santos, di Lund, El Kast.'],
	// Nor are words of English that are also words of another.
	['Men die as door gives way'],
	['Brenn stars in Karst ad'],
	['Brenn and Kast met. No more talks, no more calls.'],
	// A quotation is not its article.
	['Tesk waved at the crowd and shouted: «No vamos a ceder nada de lo que es nuestro.»'],
	['Kast said the café behind the façade was, in the words of its owner, “à la mode”.'],
	['â€œWe agree,â€ Brenn said. â€œIt donâ€™t matter â€“ not today.â€'],
	['Bridge falls at Vorrin'],
	['Brandt, Olm, Lund'],
	['PRIME MINISTER ILKA BRENN CALLED ODO KAST ON MONDAY'],
	[''],
	['17 4,000 99'],
])('%s may be English', text => {
	expect(mayBeEnglish(text)).toBe(true);
});

test.each([
	['German', 'Außenministerin Ilka Brenn hat am Montag mit Verteidigungsminister Odo Kast telefoniert.'],
	['Dutch', 'Minister Ilka Brenn heeft maandag getelefoneerd met haar collega Odo Kast.'],
	['French', 'La ministre Ilka Brenn s’est entretenue lundi par téléphone avec son homologue Odo Kast.'],
	['Spanish', 'La ministra Ilka Brenn hablo el lunes por telefono con el ministro Odo Kast sobre el puente.'],
	['Portuguese', 'O presidente de Velm, Rado Tesk, quer viajar na sexta-feira para Orrin.'],
	['Italian', 'La ministra Ilka Brenn ha parlato lunedì al telefono con il collega Odo Kast.'],
	['Catalan', 'La ministra Ilka Brenn va parlar dilluns per telèfon amb el seu homòleg Odo Kast.'],
	['Romanian', 'Ministra Ilka Brenn a vorbit luni la telefon cu omologul său Odo Kast.'],
	['Swedish', 'Brenn och Kast talade om hamnen.'],
	['Danish', 'Udenrigsminister Ilka Brenn talte mandag i telefon med forsvarsminister Odo Kast.'],
	['Norwegian', 'Presidenten i Velm, Rado Tesk, vil reise til Orrin på fredag.'],
	['Icelandic', 'Ilka Brenn utanríkisráðherra ræddi á mánudag í síma við Odo Kast varnarmálaráðherra.'],
	['Finnish', 'Kaksi ihmistä on kuollut onnettomuudessa Veskissä. Poliisi tutkii asiaa.'],
	['Estonian', 'Välisminister Ilka Brenn rääkis esmaspäeval telefonis kaitseminister Odo Kastiga.'],
	['Latvian', 'Brenna un Kasts runāja par ostu.'],
	['Lithuanian', 'Brenn ir Kastas kalbėjosi apie uostą.'],
	['Polish', 'Brenn i Kast rozmawiali o porcie.'],
	['Czech', 'Prezident Velmu Rado Tesk chce v pátek odcestovat do Orrinu.'],
	['Slovak', 'Ministerka Ilka Brennová v pondelok telefonovala s ministrom Odo Kastom.'],
	['Croatian', 'Predsjednik Velma Rado Tesk želi u petak otputovati u Orrin.'],
	['Slovenian', 'Brenn in Kast sta govorila o pristanišču.'],
	['Hungarian', 'Brenn és Kast a kikötőről beszélt.'],
	['Albanian', 'Brenn dhe Kast folën për portin.'],
	['Turkish', 'Velm Cumhurbaşkanı Rado Tesk cuma günü Orrin’e gitmek istiyor.'],
	['Indonesian', 'Brenn dan Kast membahas pelabuhan itu.'],
	['Vietnamese', 'Brenn và Kast nói về cảng.'],
	['Vietnamese in parts', 'Brenn và Kast nói về cảng.'.normalize('NFD')],
	['Swahili', 'Waziri Ilka Brenn alizungumza kwa simu siku ya Jumatatu na mwenzake Odo Kast.'],
	['Filipino', 'Nakipag-usap si Ministro Ilka Brenn sa telepono kay Odo Kast noong Lunes.'],
	[
		'Zulu, of which nothing is known,',
		'UNgqongqoshe Ilka Brenn ukhulume ngocingo nonogada ngoMsombuluko mayelana nechweba, ngokusho kwehhovisi lakhe, futhi bazophinde bakhulume.',
	],
	['Russian', 'Министр Ilka Brenn поговорила по телефону.'],
	['Greek', 'Ο υπουργός μίλησε τηλεφωνικά με τον ομόλογό του.'],
	['Arabic', 'عقد الوزير اجتماعا مع نظيره يوم الاثنين.'],
	['Japanese', '外相は月曜日に電話で協議した。'],
	['Korean', '장관은 월요일 전화 통화를 했다고 밝혔다.'],
	['French of UTF-8 in Latin-1', 'La ministre a dÃ©clarÃ© que les deux Ã©taient d’accord.'],
	['Russian of Windows-1251 in 1252', 'Ìèíèñòð îáñóäèëà ïî òåëåôîíó ïåðåãîâîðû.'],
	['Chinese of GBK in 1252', 'Íâ½»²¿³¤¶àËÓëÍ¬ÊÂÍ¨ÁËµç»°'],
])('%s is not', (_language, text) => {
	expect(mayBeEnglish(text)).toBe(false);
});

test.each([
	[
		'Le ministre des affaires étrangères a déclaré lundi que les deux pays étaient convenus de poursuivre les discussions sur le pont et que la situation restait tendue dans la région.',
	],
	[
		'De minister van buitenlandse zaken heeft maandag gezegd dat de twee landen overeengekomen zijn om de gesprekken over de brug voort te zetten en dat de situatie in de regio gespannen is.',
	],
	[
		'«We have a deal», sa statsminister Ilka Brenn etter møtet i Vesk på mandag. Hun ville ikke si noe mer om innholdet før partene møtes igjen.',
	],
])('%s, which is longer, is not', text => {
	expect(mayBeEnglish(text)).toBe(false);
});
