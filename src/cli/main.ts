import { CommanderError } from 'commander';
import { fillIn } from './fill-in.js';
import { toErrorLine } from './messages.js';
import { type Actions, toProgram } from './program.js';
import type { Streams } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * 0: all inputs were read; 1: some input could not be read, the others are written; 2: wrong usage, or the output could
 * not be written.
 */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line: arguments (without node and script) and streams in, exit code out. */
export async function main(argv: readonly string[], io: Streams): Promise<ExitCode> {
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
  // Where nobody reads any more, each write also emits an error; `pour` hears of it, and the rest is no trouble.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {});
  try {
    await toProgramOn(io, actions).parseAsync(fillIn(argv), { from: 'user' });
    return failures > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(toErrorLine(error.message));
    return 2;
  }
}

/** The program, told to write to these streams and never to end the process. */
function toProgramOn(io: Streams, actions: Actions) {
  const program = toProgram(actions);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(toErrorLine(text.trim().replace(/^error: /, ''))),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    });
  }
  return program;
}
