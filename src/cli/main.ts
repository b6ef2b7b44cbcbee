import { type Command, CommanderError } from 'commander';
import { loadCatalogue, type Say, toSay } from '../messages/index.js';
import { fillIn } from './fill-in.js';
import { describeProgram, toShortHelp } from './help.js';
import { toLanguage } from './locale.js';
import { toErrorLine } from './messages.js';
import { toParseError } from './parse-error.js';
import { type Actions, toProgram } from './program.js';
import type { Streams, Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * 0: all inputs were read; 1: some input could not be read, the others are written; 2: wrong usage, or the output could
 * not be written.
 */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line: arguments (without node and script) and streams in, exit code out. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const language = toLanguage(argv, streams);
  const catalogue = await loadCatalogue(language);
  const { stdin, stdout, stderr, platform, env } = streams;
  const io: Terminal = { stdin, stdout, stderr, platform, env, language, say: toSay(catalogue) };
  let failures = 0;
  const actions: Actions = {
    extract: async (files, raw) => {
      const { extractFiles } = await import('./extract.js');
      failures = await extractFiles(io, files, raw);
    },
    explain: async (files, raw) => {
      const { explainFiles } = await import('./explain.js');
      failures = await explainFiles(io, files, raw);
    },
    evaluate: async (files, raw) => {
      const { evaluate } = await import('./evaluate.js');
      failures = await evaluate(io, files, raw);
    },
    rules: async () => {
      const { listRules } = await import('./rules.js');
      await listRules(io);
    },
  };
  const program = toProgram(actions);
  describeProgram(program, io.say, catalogue);
  connect(program, io);
  try {
    await program.parseAsync(fillIn(argv), { from: 'user' });
    return failures > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    stderr.write(toErrorLine(io.say(error)));
    if (stdin.isTTY) stderr.write(toHelpFor(error, program, io.say));
    return 2;
  }
}

/** Lets the program write to these streams, never end the process, and leave it to its caller to tell of errors. */
function connect(program: Command, { stdout, stderr }: Terminal): void {
  for (const command of [program, ...program.commands]) {
    command.exitOverride((error) => {
      const isHelp = error.exitCode === 0 || error.code === 'commander.help';
      throw isHelp ? error : toParseError(error, command.name());
    });
    command.configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => stdout.columns ?? 80,
    });
  }
}

/** The short help of a command that lacks an argument; nothing for what else is wrong. */
function toHelpFor({ key, values }: UsageError, program: Command, say: Say): string {
  if (key !== 'no-report' && key !== 'missing-argument') return '';
  const command = program.commands.find((each) => each.name() === values.command);
  return command ? toShortHelp(command, say) : '';
}
