import {Box, Static, Text} from 'ink';
import SelectInput from 'ink-select-input';
import type {DashboardProps} from '../view/dashboard.tsx';
import {menuFor, menuKey} from '../view/menu.tsx';
import {promptText} from './prompt.ts';
import {speakable} from './speech.ts';

const Nothing = () => null;

/** Of a menu only the item chosen is said: the others are heard by moving to them. */
const Chosen = ({isSelected = false, label}: {isSelected?: boolean; label: string}) =>
	isSelected ? <Text>{speakable(label)}</Text> : null;

const Asked = ({model, state, formats, onAction}: Omit<DashboardProps, 'theme'>) => {
	const {overlay} = state;
	if (overlay?.kind === 'prompt') return <Text>{promptText(overlay, model, state)}</Text>;
	if (overlay?.kind !== 'menu') return null;
	const {title, items, initial, choose} = menuFor(overlay, model, state, formats);
	return (
		<Box>
			<Text>{items.length > 0 ? `${title}:` : `${title}: nothing to choose from`}</Text>
			<SelectInput
				key={menuKey(overlay)}
				items={items}
				initialIndex={initial}
				indicatorComponent={Nothing}
				itemComponent={Chosen}
				onSelect={({value}) => onAction(choose(value))}
			/>
		</Box>
	);
};

/**
 * The dashboard for a screen reader: lines that are written once, and below them, while something is asked, one line
 * with the question.
 */
export const Spoken = ({said, ...props}: Omit<DashboardProps, 'theme'> & {said: readonly string[]}) => (
	<>
		<Static items={[...said]}>
			{(line, i) => (
				// Lines are only ever added.
				<Text key={i}>{line}</Text>
			)}
		</Static>
		<Asked {...props} />
	</>
);
