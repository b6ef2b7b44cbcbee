import { existsSync } from 'node:fs';
import type { CommanderError } from 'commander';
import type { Value } from '../messages/format.js';
import { UsageError } from './usage-error.js';

/** What commander says of a command line that it cannot parse. */
interface Found {
  readonly command: string;
  /** What the text puts in quotes: the command, option or argument in question. */
  readonly name: string;
  readonly hint: Value;
}

const errors: Readonly<Record<string, (found: Found) => UsageError>> = {
  'commander.unknownCommand': ({ name, hint }) =>
    new UsageError('unknown-command', { name, hint: existsSync(name) ? toGuess(`proposals extract ${name}`) : hint }),
  'commander.unknownOption': ({ name, hint }) => new UsageError('unknown-option', { name, hint }),
  'commander.optionMissingArgument': ({ name }) =>
    new UsageError('missing-value', { option: /--[\w-]+/.exec(name)?.[0] ?? name }),
  'commander.missingMandatoryOptionValue': ({ command }) => new UsageError('no-corrections-named', { command }),
  'commander.missingArgument': ({ name, command }) =>
    name === 'files' ? new UsageError('no-report', { command }) : new UsageError('missing-argument', { name, command }),
  'commander.excessArguments': ({ command }) => new UsageError('excess-arguments', { command }),
};

/** What commander found wrong with the words behind `command`, as an error of ours, in whatever language it is told. */
export function toParseError({ code, message }: CommanderError, command: string): UsageError {
  const name = /'(.*?)'/s.exec(message)?.[1] ?? '';
  const guess = /\(Did you mean (?:one of )?([^(?]*)\?\)$/.exec(message)?.[1];
  const hint = guess === undefined ? '' : toGuess(guess);
  const toError = errors[code];
  return toError ? toError({ command, name, hint }) : new UsageError('wrong-usage', { message });
}

function toGuess(guess: string): Value {
  return { key: 'did-you-mean', values: { guess } };
}
