import type {AnalysedArticle, Article} from './analysis.ts';
import {furnitureOf} from './articles/blocks.ts';
import {mayBeEnglish} from './articles/english.ts';
import {headlineMarksOf} from './comparison/headlines.ts';
import {accountOf} from './comparison/statements.ts';
import {contactsOf} from './events/contacts/contacts.ts';
import {storyOf} from './events/stories/features.ts';
import {attributionsOf} from './language/attribution/attributions.ts';
import {datesOf} from './language/dates/dates.ts';
import {figuresOf} from './language/figures/figures.ts';
import {type Entity, isUnsure, namesOf} from './language/names.ts';
import {phrasesOf} from './language/phrases.ts';
import {read} from './language/reading.ts';

/** What one article holds; it depends on that article alone, so it can be kept, and found in parallel. */
export type Findings = ReturnType<typeof findingsOf>;

/** Of what an article holds, what joins it with others into events; the rest, its account, is several times as large. */
export type Outline = Omit<Findings, 'account'>;

/** Reads one article: its names, dates, figures, contacts, and who says what. */
export const findingsOf = (article: Article) => {
	// What is in another language is shown, and nothing is guessed of it.
	const isRead = mayBeEnglish(article.text);
	const furniture = isRead ? furnitureOf(article.text, article.headline) : [];
	const reading = read(isRead ? article.text : '', furniture);
	const names = namesOf(reading);
	const phrases = reading.sentences.map(sentence => phrasesOf(reading, sentence));
	const dates = datesOf(reading, article.published);
	const figures = figuresOf(reading, dates);
	const attributions = attributionsOf(reading, names, phrases);
	const contacts = contactsOf(
		reading,
		names,
		phrases,
		dates,
		article.published,
		isRead ? article.headline : '',
	);
	const account = accountOf({
		article: article.id,
		reading,
		phrases,
		names,
		attributions,
		// "Brandt told her counterpart that …" is what was said, and no account of the call.
		contacts: contacts.filter(({certain}) => certain),
		presumed: contacts.filter(({certain, kindTold}) => !certain && kindTold),
		figures,
		dates,
	});
	const words = isRead ? article : {...article, headline: ''};
	const story = {...storyOf(words, reading, names, dates), headline: article.headline};
	const local = (is: (of: Entity) => boolean) =>
		names.entities.flatMap((of, entity) => (is(of) ? [{article: article.id, entity, of}] : []));
	const persons = local(({kind}) => kind === 'person');
	const unsure = local(isUnsure);
	const headlineMarks = isRead ? headlineMarksOf(article.headline) : [];
	const language: AnalysedArticle['language'] = isRead ? 'en' : null;
	const days = dates.map(({value}) => value);
	return {article, language, furniture, headlineMarks, persons, unsure, days, contacts, story, account};
};
