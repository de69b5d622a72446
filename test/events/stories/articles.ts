import type {Article} from '../../../source/analysis.ts';
import {type StoryFeatures, storyOf} from '../../../source/events/stories/features.ts';
import {namesOf} from '../../../source/language/names.ts';
import {read} from '../../../source/language/reading.ts';

type Given = {
	id: string;
	published: string | null;
	headline: string;
	text: string;
	/** Time expressions of the text and their values. */
	dates?: Array<[text: string, value: string]>;
};

/** The features of an article, its dates given by hand. */
export const featuresOf = ({id, published, headline, text, dates = []}: Given): StoryFeatures => {
	const article: Article = {
		id,
		outlet: 'The Lantern',
		url: null,
		published,
		author: null,
		headline,
		text,
		excerpt: false,
	};
	const reading = read(text);
	const spans = dates.map(([words, value]) => {
		const start = text.indexOf(words);
		if (start < 0) throw new Error(`"${words}" is not in the text`);
		return {start, end: start + words.length, value};
	});
	return storyOf(article, reading, namesOf(reading), spans);
};

/** Two ferry collisions on one day, in two towns. */
export const ferries = [
	featuresOf({
		id: 'emery-lantern',
		published: '2031-05-06',
		headline: 'Ferry hits pier in Port Emery, 14 hurt',
		text: 'A passenger ferry rammed a pier in Port Emery on Monday evening, injuring 14 people, two of them badly. The harbour master, Ada Brandt, said the engine had not answered when the captain put it astern. The ferry Kittiwake was carrying 212 people back from the islands.',
		dates: [['Monday', '2031-05-05']],
	}),
	featuresOf({
		id: 'emery-courier',
		published: '2031-05-06',
		headline: 'Fourteen injured as island ferry rams pier at Port Emery',
		text: 'Fourteen people were injured when the island ferry Kittiwake failed to stop and struck a pier at Port Emery on Monday. Harbour master Ada Brandt blamed an engine that did not go into reverse. More than 200 passengers were on board.',
		dates: [['Monday', '2031-05-05']],
	}),
	featuresOf({
		id: 'emery-tribune',
		published: '2031-05-07',
		headline: 'Kittiwake ferry had engine trouble before pier crash, crew say',
		text: 'Crew of the Kittiwake had reported engine trouble twice before the ferry crashed into a pier in Port Emery on Monday, the Tribune has learned. Fourteen passengers were hurt. Ada Brandt, the harbour master, declined to comment.',
		dates: [['Monday', '2031-05-05']],
	}),
	featuresOf({
		id: 'sandhaven-lantern',
		published: '2031-05-06',
		headline: 'Ferry hits pier in Sandhaven, nine hurt',
		text: 'A car ferry rammed a pier in Sandhaven on Monday afternoon, injuring nine people. Police in Sandhaven said the ferry Guillemot had come in too fast through fog. Its captain, Tomas Okonjo, has been taken off duty.',
		dates: [['Monday', '2031-05-05']],
	}),
	featuresOf({
		id: 'sandhaven-courier',
		published: '2031-05-06',
		headline: 'Nine injured as car ferry rams Sandhaven pier in fog',
		text: 'Nine people were hurt on Monday when the car ferry Guillemot rammed a pier in thick fog at Sandhaven. Captain Tomas Okonjo was being questioned by police in Sandhaven.',
		dates: [['Monday', '2031-05-05']],
	}),
];

/** Two missile tests of one country, told in the same words. */
export const missiles = [
	featuresOf({
		id: 'july-lantern',
		published: '2031-07-04',
		headline: 'Norland fires missile over Grey Strait',
		text: 'Norland fired a ballistic missile over the Grey Strait on Friday, the defence ministry of Estmark said. The missile flew 900 kilometres and fell into the sea. The president of Estmark, Mara Lindqvist, called it a threat to peace.',
		dates: [['Friday', '2031-07-04']],
	}),
	featuresOf({
		id: 'july-courier',
		published: '2031-07-05',
		headline: 'Norland launches missile over Grey Strait, Estmark says',
		text: 'Norland launched a ballistic missile that flew over the Grey Strait on Friday before falling into the sea, according to the defence ministry of Estmark. President Mara Lindqvist spoke of a threat to peace.',
		dates: [['Friday', '2031-07-04']],
	}),
	featuresOf({
		id: 'august-lantern',
		published: '2031-08-13',
		headline: 'Norland fires another missile over Grey Strait',
		text: 'Norland fired a ballistic missile over the Grey Strait on Wednesday, the defence ministry of Estmark said. The missile flew 1,100 kilometres and fell into the sea. The president of Estmark, Mara Lindqvist, called it a threat to peace.',
		dates: [['Wednesday', '2031-08-13']],
	}),
	featuresOf({
		id: 'august-courier',
		published: '2031-08-13',
		headline: 'Norland missile flies over Grey Strait, says Estmark',
		text: 'A ballistic missile launched by Norland flew over the Grey Strait early on Wednesday and fell into the sea, the defence ministry of Estmark said. President Mara Lindqvist condemned the launch.',
		dates: [['Wednesday', '2031-08-13']],
	}),
];

/** News that nobody else has. */
export const cheese = featuresOf({
	id: 'cheese-lantern',
	published: '2031-05-06',
	headline: 'Blue cheese from Tarma wins top prize',
	text: 'A blue cheese made by two sisters in Tarma took the top prize at the dairy show. The judges praised its creamy crumb.',
});
