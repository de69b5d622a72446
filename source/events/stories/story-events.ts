import type {Event} from '../../analysis.ts';
import {type Constraints, keyOf, unconstrained} from '../constraints.ts';
import type {People} from '../people.ts';
import type {StoryFeatures} from './features.ts';
import {groupStories} from './group-stories.ts';

const idOf = (story: string): string => `story-${story}`;

/**
 * The stories of articles whose news is no contact, as events.
 *
 * @param features One an article, with distinct ids.
 * @param people The persons of all articles.
 * @param constraints What an analyst has decided.
 */
export const storiesOf = (
	features: readonly StoryFeatures[],
	people: People,
	constraints: Constraints = unconstrained,
): Event[] => {
	const byId = new Map(features.map(article => [article.id, article]));
	const dayOf = (members: readonly string[]): {date: string | null} | undefined => {
		const dated = new Set(members.map(article => keyOf({article, contact: null})));
		const last = [...constraints.dated].findLast(key => dated.has(key));
		const article = members.find(article => keyOf({article, contact: null}) === last);
		return article === undefined ? undefined : {date: byId.get(article)!.day};
	};
	return groupStories(features, constraints).map(({id, members, title, date, place, why, apart}) => ({
		id: idOf(id),
		kind: 'story',
		title,
		status: 'occurred',
		participants: participantsOf(
			members.map(member => byId.get(member)!),
			people,
		),
		date,
		...dayOf(members),
		place,
		series: idOf(id),
		initiator: null,
		channel: null,
		reports: why.map(({article, why}) => ({
			article,
			role: 'main',
			status: 'occurred',
			date: byId.get(article)!.day,
			mentions: [],
			why,
		})),
		apart: apart.map(({story, why}) => ({event: idOf(story), why})),
	}));
};

/** Whom at least half of the articles are about: full names, sorted. */
const participantsOf = (articles: readonly StoryFeatures[], {people, indexOf}: People): string[] => {
	const counts = new Map<number, number>();
	for (const {id, people: own} of articles)
		for (const person of new Set(own.map(entity => indexOf(id, entity))))
			if (person >= 0) counts.set(person, (counts.get(person) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => 2 * count >= articles.length)
		.map(([person]) => people[person]!.name)
		.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
};
