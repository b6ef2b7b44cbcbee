import type { Command, Option } from 'commander';
import type { Say } from '../../messages/index.js';

/** What may stand behind an option or as an argument: nothing, a file, one of some words, or what cannot be guessed. */
export type Completed = 'nothing' | 'file' | 'anything' | readonly string[];

/** An option as a shell completes it. */
export interface CompletedOption {
  readonly short: string | null;
  readonly long: string;
  readonly description: string;
  readonly value: Completed;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  readonly argument: Completed;
}

/** What a shell needs to know of the program: its own options, and its commands. */
export interface CompletedProgram extends CompletedCommand {
  readonly commands: readonly CompletedCommand[];
}

/** Reads off a program what a shell can complete, described in the words of a language. */
export function toCompletedProgram(program: Command, say: Say): CompletedProgram {
  return { ...toCommand(program, say), commands: program.commands.map((command) => toCommand(command, say)) };
}

/** The flags of an option, the short one first. */
export function flagsOf({ short, long }: CompletedOption): string[] {
  return short === null ? [long] : [short, long];
}

/** A text in single quotes, as POSIX shells take it. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function toCommand(command: Command, say: Say): CompletedCommand {
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    description: say({ key: command.name(), values: {} }),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => toOption(option, say)),
    argument: argument
      ? (argument.argChoices ?? (/^(file|folder)s?$/.test(argument.name()) ? 'file' : 'anything'))
      : 'nothing',
  };
}

function toOption({ short, long, flags, required, argChoices }: Option, say: Say): CompletedOption {
  const name = long ?? flags;
  // What stands in brackets is too much for a list of completions.
  const [description = ''] = say({ key: name, values: {} }).split(/ \(|（/);
  const value = argChoices ?? (/<(file|folder)>/.test(flags) ? 'file' : 'anything');
  return { short: short ?? null, long: name, description, value: required ? value : 'nothing' };
}
