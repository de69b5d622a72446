import type {Decision} from '../analysis.ts';
import type {Size} from '../terminal/frame-stream.ts';
import type {Ask} from './correcting/asks.ts';
import type {Step} from './correcting/steps.ts';
import type {Pane, PlainMenu, PromptName, View} from './state.ts';

/** All that can happen. The reducer answers the first group, the rim of the program (`start.tsx`) the second. */
export type Action = StateAction | EffectAction;

export type StateAction =
	| {type: 'move'; by: 1 | -1; unit: 'line' | 'half page' | 'page'}
	| {type: 'move to'; edge: 'start' | 'end'}
	| {type: 'move across'; by: 1 | -1}
	| {type: 'page outlets'; by: 1 | -1}
	| {type: 'next mark'; by: 1 | -1}
	| {type: 'next match'; by: 1 | -1}
	| {type: 'focus'; pane: Pane}
	| {type: 'focus next'; by: 1 | -1}
	| {type: 'open'}
	/** A cell of the screen, counted from 1. */
	| {type: 'click'; column: number; row: number}
	| {type: 'back'}
	| {type: 'zoom'}
	| {type: 'widen'}
	| {type: 'next view'; by: 1 | -1}
	| {type: 'show view'; view: View}
	| {type: 'every article'}
	| {type: 'help'}
	| {type: 'menu'; menu: PlainMenu}
	| {type: 'choose format'; format: string}
	| {type: 'prompt'; prompt: PromptName}
	/** A menu of corrections, and a question that one asks. */
	| {type: 'correct'; step: Step}
	| {type: 'ask'; ask: Ask}
	| {type: 'type'; text: string}
	| {type: 'erase'; what: 'character' | 'word' | 'all'}
	| {type: 'submit'}
	| {type: 'choose base'; article: string}
	| {type: 'toggle outlet'; outlet: string}
	| {type: 'resize'; size: Size}
	| {type: 'say'; message: string};

/** Where a comparison can be taken. */
export type Destination = 'file' | 'clipboard';

export type EffectAction =
	| {type: 'quit'}
	| {type: 'suspend'}
	| {type: 'repaint'}
	| {type: 'export'; format: string; to: Destination}
	| {type: 'browse'}
	| {type: 'copy'}
	/** Opens the menu of corrections where they can be kept. */
	| {type: 'begin correcting'}
	| {type: 'decide'; decisions: readonly Decision[]; why: string | null}
	| {type: 'take back'}
	| {type: 'page article'};

const effects: ReadonlySet<Action['type']> = new Set<EffectAction['type']>([
	'quit',
	'suspend',
	'repaint',
	'export',
	'browse',
	'copy',
	'begin correcting',
	'decide',
	'take back',
	'page article',
]);

export const isEffect = (action: Action): action is EffectAction => effects.has(action.type);
