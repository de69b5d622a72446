import type {Conflict} from '../analysis.ts';
import {listed, numbered} from '../words/told.ts';
import {type Block, type Inline, separated, soft, text} from './document.ts';
import type {Column} from './rows.ts';
import {type Speaker, unnamedAmong} from './speakers.ts';

/** How the words of a source reach the reader: "quoted", "reported", "12 of them quoted". */
export const howSaid = ({words, quoted}: Pick<Speaker, 'words' | 'quoted'>): string => {
	if (quoted === 0) return 'reported';
	return quoted >= words ? 'quoted' : `${quoted} of them quoted`;
};

const speakerText = (speaker: Speaker): string => {
	const {name, side, unnamed, words, via} = speaker;
	return [
		`${name}${side === null || side === name ? '' : ` (${side})`}${unnamed ? ', unnamed' : ''}`,
		`${numbered(words, 'word')}, ${howSaid(speaker)}`,
		...(via.length === 0 ? [] : [`through ${listed(via)}`]),
	].join(', ');
};

/** "2 unnamed sources, 40 words". */
export const unnamedText = (speakers: readonly Speaker[]): string | null => {
	const unnamed = unnamedAmong(speakers);
	return unnamed && `${numbered(unnamed.sources, 'unnamed source')}, ${numbered(unnamed.words, 'word')}`;
};

/** Who speaks in each article, on which side, how much and how; and the same words given to different sources. */
export const sourceBlocks = (
	columns: readonly Column[],
	speakers: readonly Speaker[],
	conflicts: readonly Conflict[],
): Block[] => {
	const items = columns.flatMap(({article, name}) => {
		const own = speakers.filter(speaker => speaker.article === article.id);
		const unnamed = unnamedText(own);
		const parts: Inline[] = own.map(speaker => text(speakerText(speaker)));
		return own.length === 0
			? []
			: [
					{
						label: name,
						content: [...separated(parts, '; '), ...(unnamed === null ? [] : [soft(unnamed)])],
					},
				];
	});
	const disputed = conflicts.filter(({kind}) => kind === 'attribution');
	return [
		...(items.length === 0 ? [] : [{kind: 'list' as const, items}]),
		...(disputed.length === 0
			? []
			: [
					{
						kind: 'list' as const,
						items: disputed.map(({summary}) => ({label: 'Same words', content: [text(summary)]})),
					},
				]),
	];
};
