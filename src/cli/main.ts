import { type Command, CommanderError } from 'commander';
import { type Language, loadCatalogue, type Say, toSay } from '../messages/index.js';
import { toActions } from './actions.js';
import { applyConfig } from './config/apply-config.js';
import { findConfig, readConfig } from './config/find-config.js';
import { fillIn } from './fill-in.js';
import { findValue } from './find-value.js';
import { closeUp, describeProgram, toShortHelp } from './help.js';
import { toLanguage } from './locale.js';
import { toErrorLine } from './messages.js';
import { toParseError } from './parse-error.js';
import { toProgram } from './program.js';
import { Stopped } from './stopped.js';
import { type Streams, type Terminal, widthOf } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * 0: all inputs were read; 1: some input could not be read, the others are written; 2: wrong usage, or the output could
 * not be written; 130: stopped by Ctrl-C.
 */
type ExitCode = 0 | 1 | 2 | 130;

/** Runs the command line: arguments (without node and script) and streams in, exit code out. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  let failures = 0;
  const program: Command = toProgram(
    toActions(argv, async (command) => {
      failures = await command(io, program);
    }),
  );
  const config = await loadConfig(program, findValue(argv, '--config'), streams.cwd());
  const configured = config instanceof UsageError ? null : config?.options?.lang;
  const language = toLanguage([findValue(argv, '--lang'), configured], streams);
  const catalogue = await loadCatalogue(language);
  const io = toTerminal(streams, language, toSay(catalogue));
  program.hook('preAction', (_, command) => {
    if (config instanceof UsageError) throw config;
    if (config) applyConfig(command, config);
  });
  describeProgram(program, io.say, catalogue);
  connect(program, io);
  try {
    await checkHelp(argv, program);
    await program.parseAsync(fillIn(argv), { from: 'user' });
    return failures > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError || error instanceof Stopped)) throw error;
    io.stderr.write(toErrorLine(io.say(error)));
    if (error instanceof Stopped) return error.status;
    if (io.stdin.isTTY) io.stderr.write(toHelpFor(error, program, io.say));
    return 2;
  }
}

/** `help nothing`: commander would print its general help, and not what is wrong. */
async function checkHelp([first, name]: readonly string[], { commands }: Command): Promise<void> {
  const names = commands.map((command) => command.name());
  if (first !== 'help' || name === undefined || /^(?:-|help$)/.test(name) || names.includes(name)) return;
  const { toHint } = await import('./guess.js');
  throw new UsageError('unknown-command', { name, hint: toHint(name, names) });
}

/** The configuration in force, or what is wrong with it: help is given all the same. */
async function loadConfig(program: Command, named: string | null, folder: string) {
  const file = findConfig(named, folder);
  if (file === null) return null;
  try {
    return await readConfig(program, file);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

function toTerminal(streams: Streams, language: Language, say: Say): Terminal {
  return { ...streams, language, say };
}

/** Lets the program write to these streams, never end the process, and leave it to its caller to tell of errors. */
function connect(program: Command, { stdout, stderr }: Terminal): void {
  for (const command of [program, ...program.commands]) {
    command.exitOverride((error) => {
      const isHelp = error.exitCode === 0 || error.code === 'commander.help';
      throw isHelp ? error : toParseError(error, command.name());
    });
    command.configureOutput({
      writeOut: (text) => stdout.write(closeUp(text)),
      writeErr: (text) => stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => widthOf(stdout),
    });
  }
}

/** The short help of a command that lacks an argument; nothing for what else is wrong. */
function toHelpFor({ key, values }: UsageError, program: Command, say: Say): string {
  if (key !== 'no-report' && key !== 'missing-argument') return '';
  const command = program.commands.find((each) => each.name() === values.command);
  return command ? toShortHelp(command, say) : '';
}
