import paywall from '../../data/words/paywall.json' with {type: 'json'};
import {fold} from './lines.ts';
import {labels} from './phrases.ts';

const {words} = paywall;

const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`;

const asked = new RegExp(`\\b${anyOf(words.asked)}\\b`);
const given = new RegExp(`\\b${anyOf(words.given)}\\b`);

/** Characters of a line that asks for something. */
const longestPrompt = 300;

/** "Subscribe to continue reading": a line that says what has to be done for the rest of the article. */
export const isPaywall = (line: string): boolean => {
	if (line.length > longestPrompt) return false;
	const folded = fold(line);
	return given.test(folded) && asked.test(folded);
};

/** "Already a subscriber?", "Cancel anytime", "Create a free account to unlock": whole sentences around such a line. */
const offer = new RegExp(
	`^${anyOf(words.offers)}(?:,? (?:now|today|here|(?:please )?(?:sign|log) ?in(?: (?:here|now|to .{1,40}))?|(?:and|to) (?:read|continue|access|unlock)\\b.{0,60}))?$`,
);

/** What reading on costs: "from €1 a week", "$4 per month for the first year", "only £ 2.50/month". */
const price =
	/^(?:(?:from|for|only|just|now|as little as|starting at|try it for|pay) )*(?:[$€£¥]|(?:us|ca|au)\$|(?:eur|usd|gbp|chf|kr) ?) ?\d{1,5}(?:[.,]\d{1,2})? ?(?:an?|per|\/|every|each) ?(?:day|week|month|year|4 weeks)(?: (?:for|billed|then|after)\b[^.!?]{0,60})?$/;

/** Where to go with what one has: said beside an offer, and no offer by itself. */
const way = /^(?:please )?(?:(?:sign|log) ?in|subscribe|register)(?: here| now)?$/;

/** "To read on, subscribe": the order to the reader that a paywall is, and no report of one. */
const order =
	/^(?:to (?:continue|keep|read|finish|unlock)|unlock|subscribe|sign (?:in|up)|log in|login|register)\b/;

/**
 * Whether a line is nothing but what a page offers for money or an account: each of its sentences tells what to do to
 * read on, what it costs, or where to go with what one has.
 */
export const isOffer = (line: string): boolean => {
	if (line.length > longestPrompt) return false;
	const sentences = fold(line)
		.split(/(?<=[.!?]) | [|·•] /)
		.map(sentence => sentence.replace(/[\s.!?:…>»]+$/, ''));
	const isKnown = (sentence: string): boolean =>
		offer.test(sentence) || price.test(sentence) || (order.test(sentence) && isPaywall(sentence));
	return (
		sentences.some(isKnown) &&
		sentences.every(
			sentence => sentence === '' || labels.has(sentence) || way.test(sentence) || isKnown(sentence),
		)
	);
};
