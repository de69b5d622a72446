import {articleExtensions} from '../article-files.ts';
import {namesIn, type Option, quoted, type Vocabulary} from './vocabulary.ts';

const typed = ({name}: Option): string => `--${name}`;

/** All options that take a value, each once. */
const valued = ({open, commands}: Vocabulary): Option[] => [
	...new Map(
		[open, ...commands]
			.flatMap(({options}) => options)
			.filter(({choices}) => choices.length > 0)
			.map(option => [option.name, option]),
	).values(),
];

/** Completions for bash, from 3.2 on, with no need of the package bash-completion. */
export const bash = (
	vocabulary: Vocabulary,
): string => `# Completions of readout for bash. To use them: source <(readout completion bash)
_readout() {
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command= options= choices= word
	# "--format=csv" comes as three words.
	[[ $cur == = ]] && cur=
	[[ $prev == = ]] && prev=\${COMP_WORDS[COMP_CWORD - 2]}
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		case $word in
		${namesIn(vocabulary).join(' | ')}) command=$word && break ;;
		esac
	done

	COMPREPLY=()
	case $prev in
${valued(vocabulary)
	.map(option => `\t${typed(option)}) choices=${quoted(option.choices.join(' '))} ;;`)
	.join('\n')}
	esac
	if [[ $choices ]]; then
		COMPREPLY=($(compgen -W "$choices" -- "$cur"))
		return
	fi

	case $command in
${[vocabulary.open, ...vocabulary.commands]
	.map(
		({name, options, choices}) =>
			`\t${name === '' ? "''" : name}) options=${quoted(options.map(typed).join(' '))} choices=${quoted(
				name === '' ? namesIn(vocabulary).join(' ') : choices.join(' '),
			)} ;;`,
	)
	.join('\n')}
	esac
	if [[ $cur == -* ]]; then
		COMPREPLY=($(compgen -W "$options" -- "$cur"))
		return
	fi

	COMPREPLY=($(compgen -W "$choices" -- "$cur"))
	[[ $command && $choices ]] && return
	while IFS= read -r word; do
		case $word in
		${articleExtensions.map(extension => `*.${extension}`).join(' | ')}) COMPREPLY+=("$word") ;;
		*) [[ -d \${word/#\\~/$HOME} ]] && COMPREPLY+=("$word") ;;
		esac
	done < <(compgen -f -- "$cur")
	compopt -o filenames 2>/dev/null
}
complete -F _readout readout
`;
