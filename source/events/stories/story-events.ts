import type {Event} from '../../analysis.ts';
import type {StoryFeatures} from './features.ts';
import {groupStories} from './group-stories.ts';

const idOf = (story: string): string => `story-${story}`;

/**
 * The stories of articles whose news is no contact, as events.
 *
 * @param features One an article, with distinct ids.
 */
export const storiesOf = (features: readonly StoryFeatures[]): Event[] => {
	const days = new Map(features.map(({id, day}) => [id, day]));
	return groupStories(features).map(({id, title, date, place, why, apart}) => ({
		id: idOf(id),
		kind: 'story',
		title,
		status: 'occurred',
		participants: [],
		date,
		place,
		series: idOf(id),
		initiator: null,
		channel: null,
		reports: why.map(({article, why}) => ({
			article,
			role: 'main',
			status: 'occurred',
			date: days.get(article) ?? null,
			mentions: [],
			why,
		})),
		apart: apart.map(({story, why}) => ({event: idOf(story), why})),
	}));
};
