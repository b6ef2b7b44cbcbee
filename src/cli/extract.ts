import { type Outcome, type ReportDocument, run, toVisible, writers } from '../index.js';
import type { Message } from '../messages/index.js';
import { correctOutcomes } from './corrections.js';
import { toErrorLine, toWarningLine } from './messages.js';
import { reportsOnPage, toPages } from './pages.js';
import { pour } from './pour.js';
import type { RawSettings } from './program.js';
import { type Settings, toSettings } from './settings.js';
import type { Terminal } from './streams.js';

/** The command `extract`: file names and options in, the output written, the number of inputs that failed out. */
export async function extractFiles(io: Terminal, files: readonly string[], raw: RawSettings): Promise<number> {
  const settings = await toSettings(files, raw, io);
  let failures = 0;
  const fail = () => {
    failures += 1;
  };
  const outcomes = correctOutcomes(run(settings.files, settings.run), settings, io);
  const pieces = toPieces(toDocuments(outcomes, io, fail), settings, io);
  if (settings.output !== null) {
    const { refuseInput, writeFile } = await import('./output-file.js');
    await refuseInput(settings.output, settings.files);
    await writeFile(settings.output, pieces);
  } else {
    // The table is made for terminals and brings its own colours; what else reaches one is made harmless here.
    await pour(io.stdout.isTTY && settings.format !== 'table' ? toHarmless(pieces) : pieces, io.stdout);
  }
  return failures;
}

function toPieces(
  documents: AsyncIterable<ReportDocument>,
  { format, output, write }: Settings,
  { stderr, say }: Terminal,
) {
  if (format !== 'html' || output === null) return writers[format](documents, write);
  const tell = (message: Message) => stderr.write(toErrorLine(say(message)));
  return toPages(documents, { output, limit: reportsOnPage, write, tell });
}

/** Hands the documents on, and tells standard error of what failed and of what is odd. */
async function* toDocuments(
  outcomes: AsyncIterable<Outcome>,
  io: Terminal,
  fail: () => void,
): AsyncGenerator<ReportDocument> {
  for await (const outcome of outcomes) {
    if (outcome.state === 'failed') {
      fail();
      io.stderr.write(toErrorLine(io.say(outcome.error)));
      continue;
    }
    const { document } = outcome;
    for (const diagnostic of document.diagnostics) io.stderr.write(toWarningLine(document.file, diagnostic, io.say));
    yield document;
  }
}

async function* toHarmless(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? toVisible(piece) : piece;
}
