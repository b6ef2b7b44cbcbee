import type { Completed, CompletedCommand, CompletedOption, CompletedProgram } from './words.js';

/** The completion script for fish. */
export function toFish({ commands, ...program }: CompletedProgram): string {
  const lines = [
    '# fish completion for proposals',
    'complete -c proposals -f',
    ...commands.map(({ name, description }) => `${when(null)} -a ${name} -d ${quote(description)}`),
    ...program.options.map((option) => `${when(null)} ${toOption(option)}`),
    ...commands.flatMap(toLines),
  ];
  return `${lines.join('\n')}\n`;
}

function toLines({ name, options, argument }: CompletedCommand): string[] {
  const behind = when(name);
  const words = toWords(argument);
  return [
    ...options.map((option) => `${behind} ${toOption(option)}`),
    ...(argument === 'file' ? [`${behind} -F`] : words === '' ? [] : [`${behind} -a ${quote(words)}`]),
  ];
}

/** The condition: before any command, or behind this one. */
function when(command: string | null): string {
  const condition = command === null ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${command}`;
  return `complete -c proposals -n ${quote(condition)}`;
}

function toOption({ short, long, description, value }: CompletedOption): string {
  const flags = `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`;
  return `${flags}${toValue(value)} -d ${quote(description)}`;
}

function toValue(value: Completed): string {
  if (value === 'nothing') return '';
  if (value === 'file') return ' -r -F';
  const words = toWords(value);
  return words === '' ? ' -x' : ` -x -a ${quote(words)}`;
}

function toWords(completed: Completed): string {
  return typeof completed === 'string' ? '' : completed.join(' ');
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
