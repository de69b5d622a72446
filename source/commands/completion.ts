import type {Command, Flag} from './command.ts';
import {bash} from './completion/bash.ts';
import {fish} from './completion/fish.ts';
import {type Vocabulary, vocabularyOf} from './completion/vocabulary.ts';
import {zsh} from './completion/zsh.ts';

const writers = new Map<string, (vocabulary: Vocabulary) => string>([
	['bash', bash],
	['zsh', zsh],
	['fish', fish],
]);

/** The shells for which completions are written. */
export const shells: readonly string[] = [...writers.keys()];

/**
 * The completions of a shell: a script that it reads, written from the tables of commands and flags. Null for a shell
 * that is none of `shells`.
 */
export const completionScript = (
	shell: string,
	commands: readonly Command[],
	flags: readonly Flag[],
): string | null => writers.get(shell)?.(vocabularyOf(commands, flags)) ?? null;
