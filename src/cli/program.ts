import { Command, Option } from 'commander';
import { allColumns, type Format, type HeadingLanguage, writers } from '../write/index.js';
import type { ColourChoice } from './colour.js';

/** The options of `extract` as the command line gives them. */
export interface RawSettings {
  readonly encoding?: string;
  readonly strictEncoding?: true;
  readonly ledger?: true;
  readonly format?: Format;
  readonly output?: string;
  readonly columns?: string;
  readonly headings?: HeadingLanguage;
  readonly bom?: boolean;
  readonly guard: boolean;
  readonly keywords?: string;
  readonly corrections?: string;
  readonly color: ColourChoice;
}

/** What each command does; the program only parses. */
export interface Actions {
  readonly extract: (files: readonly string[], raw: RawSettings) => Promise<void>;
  readonly explain: (files: readonly string[], raw: RawSettings) => Promise<void>;
  readonly evaluate: (files: readonly string[], raw: RawSettings & { readonly corrections: string }) => Promise<void>;
  readonly rules: () => Promise<void>;
}

/** The version that `--version` prints; the build writes it in. */
declare const VERSION: string;

const formats = Object.keys(writers);

const extractOptions: readonly Option[] = [
  new Option(
    '-f, --format <format>',
    'output format (default: by the extension of --output, else table on a terminal, csv in a pipe)',
  ).choices(formats),
  new Option('-o, --output <file>', 'write to this file instead of standard output'),
  new Option('--ledger', 'json, jsonl: what became of every sentence, and by which rule'),
  new Option('--columns <keys>', `columns of a table, parted by commas: ${allColumns.join(',')}`),
  new Option('--headings <language>', 'language of headings (default: by the locale)').choices(['zh', 'en']),
  new Option('--keywords [n]', 'add the n most telling words of each proposal (without a number: 5)'),
  new Option('--corrections <file>', 'apply the corrections that a reviewer has saved from a page'),
  new Option('--bom', 'csv, tsv: byte order mark and CRLF (default: in files)'),
  new Option('--no-bom', 'csv, tsv: neither (default: in pipes)'),
  new Option('--no-guard', "csv, tsv: leave cells that look like formulas without the ' before them"),
];

/** Options of every command that reads reports. */
const readOptions: readonly Option[] = [
  new Option('--encoding <name>', 'encoding of the reports, such as gb18030 or big5 (default: found out)'),
  new Option('--strict-encoding', 'refuse a report with bytes that cannot be read, instead of warning'),
  new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'),
];

const exitStatus = `
Exit status:
  0  all inputs were read
  1  some input could not be read; the others are written
  2  wrong usage, or the output could not be written`;

/** The command line: its commands, arguments and options, each with its help. */
export function toProgram(actions: Actions): Command {
  const program = new Command('proposals')
    .description('Turns Chinese meeting reports into tables of who proposed what.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', exitStatus);
  const extract = program
    .command('extract')
    .description('print the proposals of reports')
    .argument('[files...]', 'reports to read; - for standard input')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', exitStatus)
    .action((files: string[], raw: RawSettings) => actions.extract(files, raw));
  for (const option of [...extractOptions, ...readOptions]) extract.addOption(option);
  const explain = program
    .command('explain')
    .description('print reports with what became of every sentence, and why')
    .argument('<files...>', 'reports to read; report.txt:12 for its line 12, - for standard input')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', exitStatus)
    .action((files: string[], raw: RawSettings) => actions.explain(files, raw));
  for (const option of readOptions) explain.addOption(option);
  const evaluate = program
    .command('eval')
    .description('measure the program against its reviewers')
    .argument('[files...]', 'reports to read (default: those that the corrections name)')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', exitStatus)
    .action((files: string[], raw: RawSettings & { corrections: string }) => actions.evaluate(files, raw));
  evaluate.addOption(new Option('--corrections <file>', 'what reviewers have saved from a page').makeOptionMandatory());
  for (const option of readOptions) evaluate.addOption(option);
  program
    .command('rules')
    .description('list the rules of the grammar, each with an example')
    .helpOption('-h, --help', 'print help')
    .action(() => actions.rules());
  return program;
}
