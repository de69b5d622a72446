import {articleExtensions} from '../article-files.ts';
import {type Entry, namesIn, quoted, type Vocabulary} from './vocabulary.ts';

/** A summary within the brackets of a specification of _arguments. */
const bracketed = (text: string): string => text.replace(/[[\]:\\]/g, String.raw`\$&`);

const zshArguments = ({options, choices}: Entry, first: string): string =>
	[
		'_arguments',
		...options.map(({name, summary, choices: values, file}) =>
			quoted(
				values.length > 0
					? `--${name}=[${bracketed(summary)}]:${name}:(${values.join(' ')})`
					: file
						? `--${name}=[${bracketed(summary)}]:file:_readout_files`
						: `--${name}[${bracketed(summary)}]`,
			),
		),
		first,
		...(choices.length > 0 ? [] : ["'*:file:_readout_files'"]),
	].join(' \\\n\t\t\t');

/** Completions for zsh: a script to be read, or a file of $fpath. */
export const zsh = (vocabulary: Vocabulary): string => `#compdef readout
# Completions of readout for zsh. To use them: source <(readout completion zsh)
_readout_files() {
	_files -g '*.(${articleExtensions.join('|')})(-.)'
}

_readout_first() {
	local -a commands=(
${vocabulary.commands
	.map(({name, summary}) => `\t\t${quoted(`${name}:${summary.replaceAll(':', String.raw`\:`)}`)}`)
	.join('\n')}
	)
	_describe command commands
	_readout_files
}

_readout() {
	local word command=
	for word in \${words[2,CURRENT-1]}; do
		case $word in
			(${namesIn(vocabulary).join('|')}) command=$word; break ;;
		esac
	done
	case $command in
${vocabulary.commands
	.map(
		entry => `		(${entry.name})
			${zshArguments(entry, entry.choices.length > 0 ? quoted(`2: :(${entry.choices.join(' ')})`) : "'1: :'")}
			;;`,
	)
	.join('\n')}
		(*)
			${zshArguments(vocabulary.open, "'1: :_readout_first'")}
			;;
	esac
}

if [[ $funcstack[1] == _readout ]]; then
	_readout "$@"
else
	compdef _readout readout
fi
`;
