import {Box, Text} from 'ink';
import {createContext, useContext} from 'react';
import type {Line} from '../line.ts';
import {mergeStyles, type StyleName, type Theme, themes} from '../styles.ts';

/** The theme in use. It does not change while a frame is drawn, nor often between frames. */
export const ThemeContext = createContext<Theme>(themes.default);

const StyledText = ({text, styles}: {text: string; styles: readonly StyleName[]}) => {
	const theme = useContext(ThemeContext);
	return <Text {...mergeStyles(theme, styles)}>{text}</Text>;
};

/**
 * A line of the screen. What has a style is a Text of its own; plain stretches stay strings, which are
 * cheaper to draw.
 */
export const TextLine = ({line}: {line: Line}) => (
	<Text wrap="truncate">
		{line.map(({text, styles}, i) =>
			// biome-ignore lint/suspicious/noArrayIndexKey: a line is redrawn whole, its stretches have no identity
			styles.length === 0 ? text : <StyledText key={i} text={text} styles={styles} />,
		)}
		{line.length === 0 ? ' ' : ''}
	</Text>
);

/** Lines below each other, in a box of a fixed size: what does not fit is not drawn. */
export const TextLines = ({
	lines,
	columns,
	rows,
}: {
	lines: readonly Line[];
	columns: number;
	rows: number;
}) => (
	<Box flexDirection="column" width={columns} height={rows} flexShrink={0}>
		{lines.slice(0, rows).map((line, i) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: rows of a screen are what their place makes them
			<TextLine key={i} line={line} />
		))}
	</Box>
);
