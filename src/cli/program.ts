import { Argument, Command, Option } from 'commander';
import type { Language } from '../messages/index.js';
import { type StatsFormat, statsFormats } from '../stats/write/index.js';
import type { LexiconAdditions } from '../types.js';
import { type Format, writers } from '../write/index.js';
import { toChoice } from './choice.js';
import type { ColourChoice } from './colour.js';
import type { Shell } from './completion/index.js';
import type { RawInputs } from './inputs.js';

/** The options of `extract` as the command line gives them. */
export interface RawSettings extends RawInputs {
  readonly ledger?: true;
  readonly format?: Format;
  readonly output?: string;
  readonly columns?: string;
  readonly headings?: Language;
  readonly bom?: boolean;
  readonly guard: boolean;
  readonly keywords?: string;
  readonly corrections?: string;
  readonly dedupe?: true;
  readonly jobs?: string;
  readonly errors?: string;
  readonly summary?: string;
  readonly failFast?: true;
  readonly resume?: true;
  readonly force?: true;
  readonly color: ColourChoice;
  /** The configuration file in force, and the words that it adds. */
  readonly config?: string;
  readonly lexicon?: LexiconAdditions;
}

/** The options of `eval`. */
export type EvaluateSettings = RawSettings & { readonly corrections: string };

/** The options of `stats` as the command line gives them. */
export interface RawStatsSettings
  extends RawInputs,
    Pick<RawSettings, 'output' | 'headings' | 'bom' | 'guard' | 'force' | 'color' | 'lexicon'> {
  readonly format?: StatsFormat;
}

/** What each command does; the program only parses. */
export interface Actions {
  readonly extract: (files: readonly string[], raw: RawSettings) => Promise<void>;
  readonly explain: (files: readonly string[], raw: RawSettings) => Promise<void>;
  readonly evaluate: (files: readonly string[], raw: EvaluateSettings) => Promise<void>;
  readonly stats: (inputs: readonly string[], raw: RawStatsSettings) => Promise<void>;
  readonly text: (files: readonly string[], raw: RawInputs) => Promise<void>;
  readonly rules: () => Promise<void>;
  readonly lexicon: (raw: RawSettings) => Promise<void>;
  readonly completion: (shell: Shell) => Promise<void>;
}

/** The version that `--version` prints; the build writes it in. */
declare const VERSION: string;

const shells: readonly Shell[] = ['bash', 'zsh', 'fish', 'powershell'];

const languages: readonly Language[] = ['zh', 'en'];

const extractOptions: readonly Option[] = [
  toOption('-f, --format <format>', Object.keys(writers)),
  toOption('-o, --output <file>'),
  toOption('--ledger'),
  toOption('--columns <keys>'),
  toOption('--headings <language>', languages),
  toOption('--keywords [n]'),
  toOption('--corrections <file>'),
  toOption('--bom'),
  toOption('--no-bom'),
  toOption('--no-guard'),
  toOption('--dedupe'),
  toOption('--jobs <n>'),
  toOption('--errors <file>'),
  toOption('--summary <file>'),
  toOption('--fail-fast'),
  toOption('--resume'),
  toOption('--force'),
  toOption('-q, --quiet'),
];

/** Options of every command that reads reports. */
const inputOptions: readonly Option[] = [
  toOption('--encoding <name>'),
  toOption('--strict-encoding'),
  toOption('--split <pattern>'),
  toOption('--files-from <file>'),
  toOption('--max-file-size <size>'),
  toOption('--max-unpacked <size>'),
  toOption('--max-entries <n>'),
  toOption('--max-ratio <n>'),
];

/** Options of `stats`, beside those about inputs. */
const statsOptions: readonly Option[] = [
  toOption('-f, --format <format>', statsFormats),
  ...extractOptions.filter((option) =>
    ['output', 'headings', 'bom', 'guard', 'force'].includes(option.attributeName()),
  ),
];

/** What `eval` cannot do without. */
const correctionsOption = toOption('--corrections <file>').makeOptionMandatory();

const colourOption = toOption('--color <when>', ['auto', 'always', 'never']).default('auto');

/** The command line: its commands, arguments and options. The catalogues of messages describe them by their names. */
export function toProgram(actions: Actions): Command {
  const program = new Command('proposals').version(VERSION, '-V, --version').helpCommand('help [command]');
  const add = (name: string, options: readonly Option[]) =>
    addOptions(program.command(name).argument('[files...]'), options);
  add('extract', [...extractOptions, ...inputOptions, colourOption]).action(actions.extract);
  add('explain', [...inputOptions, colourOption]).action(actions.explain);
  add('eval', [correctionsOption, ...inputOptions, colourOption]).action(actions.evaluate);
  add('stats', [...statsOptions, ...inputOptions, colourOption]).action(actions.stats);
  add('text', inputOptions).action(actions.text);
  program.command('rules').action(actions.rules);
  program.command('lexicon').action(actions.lexicon);
  program
    .command('completion')
    .addArgument(new Argument('<shell>').choices(shells).argParser((shell) => toChoice('completion', shell, shells)))
    .action(actions.completion);
  for (const command of [program, ...program.commands]) {
    addOptions(command, [toOption('--config <file>'), toOption('--lang <language>', languages)]).helpOption(
      '-h, --help',
    );
  }
  return program;
}

function addOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}

/** An option, which takes none but the choices where there are some. */
function toOption(flags: string, choices?: readonly string[]): Option {
  const option = new Option(flags);
  if (!choices) return option;
  return option.choices(choices).argParser((value) => toChoice(option.long ?? flags, value, choices));
}
