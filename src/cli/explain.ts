import {
  findSources,
  InputError,
  type LedgerEntry,
  type Painter,
  type ReadReport,
  type RunSettings,
  readReports,
  type Speaker,
  toVisible,
  wrap,
} from '../index.js';
import { isColoured, toPainter } from './colour.js';
import { toInputs } from './inputs.js';
import { toErrorLine, toWarningLine } from './messages.js';
import { toNames } from './names.js';
import { isAt, parsePlace } from './place.js';
import { pour } from './pour.js';
import type { RawSettings } from './program.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** Width where no terminal says otherwise. */
const defaultWidth = 80;

/** Columns before the text: line, fate and rule. */
const margin = { line: 5, fate: 11, rule: 18 };

/** The command `explain`: prints each report with its ledger. The number of inputs that failed out. */
export async function explainFiles(io: Terminal, files: readonly string[], raw: RawSettings): Promise<number> {
  const terminal = io.stdout.isTTY === true;
  const paint = await toPainter(isColoured(raw.color, io.env, terminal));
  const width = (terminal ? io.stdout.columns : undefined) ?? defaultWidth;
  const inputs = await toInputs(raw, io);
  const settings: RunSettings = {
    ...inputs,
    extract: { ledger: true, ...(raw.lexicon && { lexicon: raw.lexicon }) },
  };
  if (files.length === 0 && raw.filesFrom === undefined) throw new UsageError('no-report', { command: 'explain' });
  const names = await toNames('explain', files, raw, inputs, io);
  let failures = 0;
  async function* pages(): AsyncGenerator<string> {
    for (const name of names) {
      const place = parsePlace(name);
      for await (const source of findSources([place.file], settings.find)) {
        try {
          for (const report of await readReports(source, settings)) {
            if (!isAt(place, report.document.file)) continue;
            for (const diagnostic of report.document.diagnostics) {
              io.stderr.write(toWarningLine(report.document.file, diagnostic, io.say));
            }
            yield toPage(report, place.line, width, paint);
          }
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          failures += 1;
          io.stderr.write(toErrorLine(io.say(error)));
        }
      }
    }
  }
  await pour(pages(), io.stdout);
  return failures;
}

function toPage({ text, document }: ReadReport, only: number | null, width: number, paint: Painter): string {
  const lines: string[] = [];
  let speaking: Speaker | null = null;
  for (const entry of document.ledger ?? []) {
    const line = lineOf(text, entry);
    if (only !== null && only !== line) continue;
    const speaker =
      document.speakers.find((each) =>
        each.blocks.some((block) => block.start < entry.end && block.end > entry.start),
      ) ?? null;
    if (speaker && speaker !== speaking) lines.push(paint('strong', toHeading(speaker)));
    speaking = speaker;
    lines.push(...toLines(text, entry, line, width, paint));
  }
  return `${lines.join('\n')}\n`;
}

function toHeading({ name, group, organization, title, affiliation }: Speaker): string {
  const whose = [organization, title, affiliation && `(${affiliation})`].filter((part) => part !== null).join(' ');
  return toVisible(`▌ ${name ?? group}${whose && `  ${whose}`}`);
}

/** One sentence: its line, its fate and the rule, then its words, set in under themselves. */
function toLines(
  text: string,
  { start, end, fate, rule }: LedgerEntry,
  line: number,
  width: number,
  paint: Painter,
): readonly string[] {
  const sentence = toVisible(text.slice(start, end).replace(/\s+/g, ' ').trim());
  if (sentence === '') return [];
  const head = `${String(line).padStart(margin.line - 1)} ${fate.padEnd(margin.fate)}${rule.padEnd(margin.rule)}`;
  const style = fate === 'proposal' ? 'taken' : fate === 'speech' ? 'left' : 'faint';
  return wrap(sentence, Math.max(20, width - head.length)).map(
    (part, i) => (i === 0 ? paint('faint', head) : ' '.repeat(head.length)) + paint(style, part),
  );
}

function lineOf(text: string, { start, end }: LedgerEntry): number {
  const blank = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return text.slice(0, start + blank).split(/\r\n|[\n\r\u2028\u2029]/).length;
}
