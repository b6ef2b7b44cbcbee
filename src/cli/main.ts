import { CommanderError } from 'commander';
import { type Outcome, type ReportDocument, run, writers } from '../index.js';
import { toErrorLine, toWarningLine } from './messages.js';
import { type RawSettings, toProgram } from './program.js';
import { toSettings } from './settings.js';
import type { Output, Streams } from './streams.js';

/** 0: everything was read; 1: some input could not be used, the others were written; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line: arguments (without node and script) and streams in, exit code out. */
export async function main(argv: readonly string[], io: Streams): Promise<ExitCode> {
  let code: ExitCode = 0;
  const extract = async (files: readonly string[], raw: RawSettings) => {
    code = await extractTo(io, files, raw);
  };
  const program = toProgram({ extract });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

async function extractTo(io: Streams, files: readonly string[], raw: RawSettings): Promise<ExitCode> {
  const settings = toSettings(files, raw, io);
  const failures: string[] = [];
  const outcomes = run(settings.files, { decode: {}, extract: {}, stdin: io.stdin });
  const documents = report(outcomes, io, failures);
  await pour(writers[settings.format](documents, settings.write), io.stdout);
  return failures.length > 0 ? 1 : 0;
}

/** Hands the documents on, and tells standard error of what failed and of what is odd. */
async function* report(
  outcomes: AsyncIterable<Outcome>,
  io: Streams,
  failures: string[],
): AsyncGenerator<ReportDocument> {
  for await (const outcome of outcomes) {
    if (outcome.state === 'failed') {
      failures.push(outcome.file);
      io.stderr.write(toErrorLine(outcome.error));
      continue;
    }
    const { document } = outcome;
    for (const diagnostic of document.diagnostics) io.stderr.write(toWarningLine(document.file, diagnostic));
    yield document;
  }
}

/** Writes the pieces as fast as the stream takes them. A pipe that closes early ends it quietly. */
async function pour(pieces: AsyncIterable<string | Uint8Array>, stream: Output): Promise<void> {
  let wake = (): void => {};
  let trouble: Error | null = null;
  stream.on('error', (error: Error) => {
    trouble = error;
    wake();
  });
  for await (const piece of pieces) {
    if (!trouble && !stream.write(piece)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        stream.once('drain', resolve);
      });
    }
    if (trouble) break;
  }
  if (trouble && !('code' in trouble && (trouble as NodeJS.ErrnoException).code === 'EPIPE')) throw trouble;
}
