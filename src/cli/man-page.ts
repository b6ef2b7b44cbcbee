import type { Command } from 'commander';
import type { Say } from '../messages/index.js';
import { describeOption } from './help.js';

/** The man page of a program: roff with the macros of man(7), in the words of `say`. */
export function toManPage(program: Command, say: Say): string {
  const text = (key: string) => say({ key, values: {} });
  const [, ...statuses] = text('exit-status').trim().split('\n');
  const lines = [
    `.TH ${program.name().toUpperCase()} 1 "" "${program.name()} ${program.version()}" "User Commands"`,
    '.SH NAME',
    toRoff(`${program.name()} - ${text(program.name()).replace(/\.$/, '')}`),
    '.SH SYNOPSIS',
    `.B ${program.name()}`,
    toRoff(program.createHelp().commandUsage(program).replace(program.name(), '').trim()),
    '.SH OPTIONS',
    ...toOptions(program, say),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => toCommand(command, say)),
    '.SH EXIT STATUS',
    ...statuses.flatMap((line) => toItem(line.trim().slice(0, 1), line.trim().slice(1).trim())),
    '.SH EXAMPLES',
    '.EX',
    ...toRoff(text(`${program.name()} examples`))
      .split('\n')
      .slice(1),
    '.EE',
  ];
  return `${lines.join('\n')}\n`;
}

function toCommand(command: Command, say: Say): string[] {
  const usage = [command.name(), command.usage()].join(' ').trim();
  return [`.SS ${toRoff(usage)}`, toRoff(say({ key: command.name(), values: {} })), ...toOptions(command, say)];
}

function toOptions(command: Command, say: Say): string[] {
  const options = command.createHelp().visibleOptions(command);
  return options.flatMap((option) => toItem(option.flags, describeOption(option, say)));
}

/** A term and, set in under it, what it means. */
function toItem(term: string, meaning: string): string[] {
  return ['.TP', `.B ${toRoff(term)}`, toRoff(meaning)];
}

/** A text that roff shows as it is: no request at the start of a line, hyphens that can be copied. */
function toRoff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^['.]/gm, '\\&$&');
}
