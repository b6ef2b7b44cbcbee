import { findSources, InputError, type ReadText, readSource, toTexts, toVisible } from '../index.js';
import { type RawInputs, toInputs } from './inputs.js';
import { toErrorLine, toWarningLine } from './messages.js';
import { toNames } from './names.js';
import { isAt, parsePlace } from './place.js';
import { pour } from './pour.js';
import type { Terminal } from './streams.js';

/**
 * The command `text`: prints the text that the positions of each report refer to, and nothing else; a terminal gets it
 * without control characters. The number of inputs that failed out.
 */
export async function printTexts(io: Terminal, files: readonly string[], raw: RawInputs): Promise<number> {
  const inputs = await toInputs(raw, io);
  const names = await toNames('text', files, raw, inputs, io);
  let failures = 0;
  async function* texts(): AsyncGenerator<string> {
    for (const place of names.map(parsePlace)) {
      for await (const source of findSources([place.file], inputs.find)) {
        try {
          const reports = await toTexts(source.name, readSource(source), inputs.convert);
          for (const report of reports.filter(({ name }) => isAt(place, name))) yield toShown(report, io);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          failures += 1;
          io.stderr.write(toErrorLine(io.say(error)));
        }
      }
    }
  }
  await pour(texts(), io.stdout);
  return failures;
}

function toShown({ name, text, diagnostics }: ReadText, io: Terminal): string {
  for (const diagnostic of diagnostics) io.stderr.write(toWarningLine(name, diagnostic, io.say));
  return io.stdout.isTTY ? toVisible(text) : text;
}
