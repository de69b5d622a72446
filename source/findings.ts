import type {AnalysedArticle, Article, Span} from './analysis.ts';
import {furnitureOf} from './articles/blocks.ts';
import {mayBeEnglish} from './articles/english.ts';
import type {Account} from './comparison/account.ts';
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

/** Of what an article holds, what lists it and joins it with others into events. */
export type Outline = ReturnType<typeof outlineIn>;

/** What one article holds; it depends on that article alone, so it can be kept, and found in parallel. */
export type Findings = Outline & {
	/** What it says, several times as large as the rest, and wanted where it is compared alone. */
	readonly account: Account;
};

/** An article read as far as outline and account both need it. */
type Ground = ReturnType<typeof groundOf>;

const groundOf = (article: Article) => {
	// What is in another language is shown, and nothing is guessed of it.
	const isRead = mayBeEnglish(article.text);
	const furniture = isRead ? furnitureOf(article.text, article.headline) : [];
	const reading = read(isRead ? article.text : '', furniture);
	const headline = isRead ? article.headline : '';
	const names = namesOf(reading);
	const phrases = reading.sentences.map(sentence => phrasesOf(reading, sentence));
	const dates = datesOf(reading, article.published);
	const contacts = contactsOf(reading, names, phrases, dates, article.published, headline);
	return {article, isRead, headline, furniture, reading, names, phrases, dates, contacts};
};

const outlineIn = ({article, isRead, headline, furniture, reading, names, dates, contacts}: Ground) => {
	const story = {...storyOf({...article, headline}, reading, names, dates), headline: article.headline};
	const local = (is: (of: Entity) => boolean) =>
		names.entities.flatMap((of, entity) => (is(of) ? [{article: article.id, entity, of}] : []));
	const persons = local(({kind}) => kind === 'person');
	const unsure = local(isUnsure);
	const headlineMarks = headlineMarksOf(headline);
	const language: AnalysedArticle['language'] = isRead ? 'en' : null;
	const sentences = reading.sentences.map(({start, end}): Span => ({start, end}));
	const days = dates.map(({value}) => value);
	return {article, language, furniture, headlineMarks, sentences, persons, unsure, days, contacts, story};
};

const accountIn = ({article, reading, names, phrases, dates, contacts}: Ground): Account => {
	const attributions = attributionsOf(reading, names, phrases);
	return accountOf({
		article: article.id,
		reading,
		phrases,
		names,
		attributions,
		// "Brandt told her counterpart that …" is what was said, and no account of the call.
		contacts: contacts.filter(({certain}) => certain),
		presumed: contacts.filter(({certain, kindTold}) => !certain && kindTold),
		figures: figuresOf(reading, dates),
		dates,
	});
};

/** Reads one article for lists of articles and events: its names, days, contacts, and what it is about. */
export const outlineOf = (article: Article): Outline => outlineIn(groundOf(article));

/** Reads one article: its names, dates, figures, contacts, and who says what. */
export const findingsOf = (article: Article): Findings => {
	const ground = groundOf(article);
	return {...outlineIn(ground), account: accountIn(ground)};
};
