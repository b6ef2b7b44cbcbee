import { findSources, type ReadText, readSource, type Source, toTexts } from '../index.js';
import { type RawInputs, toInputs } from './inputs.js';
import { toWarningLine } from './messages.js';
import { toNames } from './names.js';
import { atPlace, parsePlace } from './place.js';
import { type Failed, readEach } from './read-each.js';
import { show } from './show.js';
import type { Terminal } from './streams.js';

/**
 * The command `text`: prints the text that the positions of each report refer to, and nothing else but the line end that
 * one may lack before the next; a terminal gets it without control characters. The number of inputs that failed out.
 */
export async function printTexts(io: Terminal, files: readonly string[], raw: RawInputs): Promise<number> {
  const inputs = await toInputs(raw, io);
  const names = await toNames('text', files, raw, inputs, io);
  const failed: Failed = { inputs: 0 };
  const read = (source: Source) => toTexts(source.name, readSource(source, inputs.convert.limits), inputs.convert);
  async function* texts(): AsyncGenerator<string> {
    let before = '';
    for (const place of names.map(parsePlace)) {
      const reports = readEach(findSources([place.file], inputs.find), read, failed, io);
      for await (const report of atPlace(place, reports, ({ name }) => name)) {
        warn(report, io);
        if (/[^\r\n]$/.test(before)) yield '\n';
        yield report.text;
        before = report.text;
      }
    }
  }
  await show(texts(), io.stdout, false);
  return failed.inputs;
}

function warn({ name, diagnostics }: ReadText, io: Terminal): void {
  for (const diagnostic of diagnostics) io.stderr.write(toWarningLine(name, diagnostic, io.say));
}
