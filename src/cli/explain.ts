import {
  findSources,
  type LedgerEntry,
  type ReadReport,
  type RunSettings,
  readReports,
  type Source,
  type Speaker,
  toVisible,
  wrap,
} from '../index.js';
import { type Catalogue, loadRuleNames } from '../messages/index.js';
import { toLineFinder } from '../text/lines.js';
import { displayWidth } from '../text/width.js';
import { toInputs } from './inputs.js';
import { type Look, toLook } from './look.js';
import { toOneLine, toWarningLine } from './messages.js';
import { toNames } from './names.js';
import { atPlace, parsePlace } from './place.js';
import { pour } from './pour.js';
import type { RawSettings } from './program.js';
import { type Failed, readEach } from './read-each.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** Columns before the text: line, fate and rule. */
const margin = { line: 5, fate: 11, rule: 18 };

/** How a report is shown, and in which words. */
type View = Look & Pick<Terminal, 'say'> & { readonly ruleNames: Catalogue };

/** The command `explain`: prints each report with its ledger. The number of inputs that failed out. */
export async function explainFiles(io: Terminal, files: readonly string[], raw: RawSettings): Promise<number> {
  const look = await toLook(io, raw.color, io.stdout.isTTY === true);
  const inputs = await toInputs(raw, io);
  const settings: RunSettings = {
    ...inputs,
    extract: { ledger: true, ...(raw.lexicon && { lexicon: raw.lexicon }) },
  };
  if (files.length === 0 && raw.filesFrom === undefined) throw new UsageError('no-report', { command: 'explain' });
  const names = await toNames('explain', files, raw, inputs, io);
  const failed: Failed = { inputs: 0 };
  const ruleNames = await loadRuleNames(io.language);
  const read = (source: Source) => readReports(source, settings);
  async function* pages(): AsyncGenerator<string> {
    const places = names.map(parsePlace);
    for (const place of places) {
      const isAlone = places.length === 1;
      let lines = 0;
      let isFound = place.line === null;
      const reports = readEach(findSources([place.file], settings.find), read, failed, io);
      for await (const report of atPlace(place, reports, ({ document }) => document.file)) {
        const { file, diagnostics } = report.document;
        for (const diagnostic of diagnostics)
          if (place.line === null || place.line === diagnostic.line)
            io.stderr.write(toWarningLine(file, diagnostic, io.say));
        const page = toPage(report, place.line, { ...look, say: io.say, ruleNames });
        lines = Math.max(lines, toLineFinder(report.text)(report.text.trimEnd().length));
        if (page === '' && place.line !== null) continue;
        isFound = true;
        if (!isAlone || file !== (place.report ?? place.file)) yield `${look.paint('strong', toOneLine(file))}\n`;
        yield page;
      }
      if (!isFound && lines > 0) throw new UsageError('nothing-in-line', { ...place, line: place.line ?? 0, lines });
    }
  }
  await pour(pages(), io.stdout);
  return failed.inputs;
}

function toPage({ text, document }: ReadReport, only: number | null, look: View): string {
  const lines: string[] = [];
  const lineOf = toLineFinder(text);
  let speaking: Speaker | null = null;
  for (const entry of document.ledger ?? []) {
    const line = lineOf(wordsOf(text, entry));
    if (only !== null && only !== line) continue;
    const speaker =
      document.speakers.find((each) =>
        each.blocks.some((block) => block.start < entry.end && block.end > entry.start),
      ) ?? null;
    if (speaker && speaker !== speaking) lines.push(look.paint('strong', toHeading(speaker)));
    speaking = speaker;
    lines.push(...toLines(text, entry, line, look));
  }
  return lines.map((line) => `${line}\n`).join('');
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
  { width, paint, say, ruleNames }: View,
): readonly string[] {
  const sentence = toVisible(text.slice(start, end).replace(/\s+/g, ' ').trim());
  if (sentence === '') return [];
  const said = say({ key: fate, values: {} });
  const head = `${String(line).padStart(margin.line - 1)} ${pad(said, margin.fate)}${pad(ruleNames[rule] ?? rule, margin.rule)}`;
  const indent = displayWidth(head);
  const style = fate === 'proposal' ? 'taken' : fate === 'speech' ? 'left' : 'faint';
  return wrap(sentence, Math.max(20, width - indent)).map(
    (part, i) => (i === 0 ? paint('faint', head) : ' '.repeat(indent)) + paint(style, part),
  );
}

/** A text and the blanks that fill its column, one at least. */
function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - displayWidth(text)));
}

/** Where the words of an entry begin, behind its blanks. */
function wordsOf(text: string, { start, end }: LedgerEntry): number {
  return start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
}
