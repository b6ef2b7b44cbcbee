import { type Completed, type CompletedCommand, type CompletedProgram, flagsOf, quote } from './words.js';

/** The completion script for bash, from the 3.2 of macOS on; it needs no other package. */
export function toBash({ commands, ...program }: CompletedProgram): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for proposals
# Offers the words that begin like the one before the cursor, and no files.
_proposals_words() {
  compopt +o default 2>/dev/null
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
_proposals() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  # bash parts --option=value into three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $prev" in
${commands.flatMap((command) => toValues(command, command.name)).join('\n')}
${toValues(program, '').join('\n')}
  esac
  case $command in
${commands.map(toCase).join('\n')}
    *) _proposals_words ${quote([...names, ...toFlags(program)].join(' '))} ;;
  esac
}
complete -o bashdefault -o default -F _proposals proposals
`;
}

/** What may follow each option of a command; where it is a file, bash's own way of completing one is taken. */
function toValues({ options }: CompletedCommand, command: string): string[] {
  return options.flatMap((option) => {
    if (option.value === 'nothing') return [];
    const patterns = flagsOf(option)
      .map((flag) => quote(`${command} ${flag}`))
      .join('|');
    if (option.value === 'file') return `    ${patterns}) return ;;`;
    return `    ${patterns}) _proposals_words ${toWords(option.value)}; return ;;`;
  });
}

/** What a command offers: its options where one is begun, else files (bash's own completion), choices, or nothing. */
function toCase(command: CompletedCommand): string {
  const other = command.argument === 'file' ? '' : ` else _proposals_words ${toWords(command.argument)};`;
  const flags = quote(toFlags(command).join(' '));
  return `    ${command.name}) if [[ $cur == -* ]]; then _proposals_words ${flags};${other} fi ;;`;
}

function toWords(completed: Completed): string {
  return quote(typeof completed === 'string' ? '' : completed.join(' '));
}

function toFlags({ options }: CompletedCommand): string[] {
  return options.flatMap(flagsOf);
}
