import { Command, Option } from 'commander';
import { type Format, writers } from '../index.js';

/** The options of `extract` as the command line gives them. */
export interface RawSettings {
  readonly format?: Format;
}

/** What each command does; the program only parses. */
export interface Actions {
  readonly extract: (files: readonly string[], raw: RawSettings) => Promise<void>;
}

/** The version that `--version` prints; the build writes it in. */
declare const VERSION: string;

/** The command line: its commands, arguments and options, each with its help. */
export function toProgram(actions: Actions): Command {
  const program = new Command('proposals')
    .description('Turns Chinese meeting reports into tables of who proposed what.')
    .version(VERSION, '-V, --version');
  program
    .command('extract')
    .description('print the proposals of reports')
    .argument('[files...]', 'reports to read; - for standard input')
    .addOption(new Option('-f, --format <format>', 'output format').choices(Object.keys(writers)))
    .action((files: string[], raw: RawSettings) => actions.extract(files, raw));
  return program;
}
