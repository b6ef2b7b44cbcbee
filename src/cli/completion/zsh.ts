import { type Completed, type CompletedCommand, type CompletedOption, type CompletedProgram, quote } from './words.js';

/** The completion script for zsh: a file of \`$fpath\`, or to be sourced. */
export function toZsh({ commands, ...program }: CompletedProgram): string {
  return `#compdef proposals
_proposals() {
  local curcontext=$curcontext state line
  local -a commands
  _arguments -C \\
${toLines(program)}
    '1:command:->command' \\
    '*::argument:->argument' && return
  case $state in
    command)
      commands=(
${commands.map(({ name, description }) => `        ${quote(`${name}:${description}`)}`).join('\n')}
      )
      _describe command commands ;;
    argument)
      case $line[1] in
${commands.map(toCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _proposals ]]; then _proposals "$@"; else compdef _proposals proposals; fi
`;
}

function toCase(command: CompletedCommand): string {
  const argument =
    command.argument === 'nothing' ? '' : ` \\\n    ${quote(`*:argument:${toAction(command.argument)}`)}`;
  return `        ${command.name}) _arguments \\\n${toLines(command).replace(/ \\$/, '')}${argument} ;;`;
}

function toLines({ options }: CompletedCommand): string {
  return options.map((option) => `    ${toSpecification(option)} \\`).join('\n');
}

/** `'(-f --format)'{-f+,--format=}'[output format]:value:(csv tsv)'`: either flag, once, with its value. */
function toSpecification({ short, long, description, value }: CompletedOption): string {
  const rest = `[${description.replace(/[\\[\]]/g, '\\$&')}]${value === 'nothing' ? '' : `:value:${toAction(value)}`}`;
  const [shortEnd, longEnd] = value === 'nothing' ? ['', ''] : ['+', '='];
  if (short === null) return quote(`${long}${longEnd}${rest}`);
  return `${quote(`(${short} ${long})`)}{${short}${shortEnd},${long}${longEnd}}${quote(rest)}`;
}

function toAction(completed: Completed): string {
  if (completed === 'file') return '_files';
  return typeof completed === 'string' ? ' ' : `(${completed.join(' ')})`;
}
