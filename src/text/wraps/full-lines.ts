import { goesOn, speech, toWrappedLines, turn, type WrappedLine } from './wrapped-line.js';

/** No text is wrapped at fewer columns: the narrow ones of a newspaper hold a dozen characters. */
const fewestColumns = 24;

/** How many columns short of the widest a full line may be: some were wrapped by characters, of which half-width ones fill one column. */
const slack = 6;

/** A list of short lines has the look of a narrower page, but no full stop in it. */
const narrow = 40;
const narrowStop = /[。｡！？](?=.)/;

/** Which share of the lines may be wider than the others. */
const standOut = 0.05;
/** By how many columns. */
const farthestOut = 24;

/** How many full lines tell that a text was wrapped, which share of its lines they are, and which share of them stops within a sentence. */
const fewestFull = 5;
const leastFull = 0.25;
const leastBroken = 0.6;

/** Which share of the full lines has a sentence's end in it. */
const leastStopped = 0.2;

/** How many lines that open like an entry tell that each such line is one. */
const fewestTurns = 3;

/** Blanks that set two things apart on a line. */
const gap = /\S(?:[^\S\r\n]{3,}|\u3000{2,})\S/;

/** What ends a sentence within a line, as prose that was wrapped has it everywhere. */
const fullStop = /[。｡；！？;!?](?=.)/;

const stop = /[。｡！？；：.!?;:…”』」｣)）]/;

/** The line ends behind full lines; empty where most lines are not full, or more than one is longer than any that was wrapped. */
export function findFullWraps(text: string): ReadonlySet<number> {
  const read = toWrappedLines(text, longestLine);
  if (!read) return new Set();
  const lines = withoutMargin(text, read);
  const widest = widestOf(text, lines);
  if (widest < fewestColumns) return new Set();
  const full = lines.filter(isFull);
  const broken = full.filter(({ end }) => !stop.test(text.charAt(end - 1)));
  const written = lines.filter(({ columns }) => columns > 0).length;
  const isWrapped =
    full.length >= fewestFull &&
    full.length >= leastFull * written &&
    broken.length >= leastBroken * full.length &&
    full.filter(({ start, end }) => (widest < narrow ? narrowStop : fullStop).test(text.slice(start, end))).length >=
      leastStopped * full.length;
  if (!isWrapped) return new Set();
  const wraps = new Set<number>();
  const heads = lines.filter((_, i) => isFull(lines[i - 1])).map(({ start, end }) => text.slice(start, end));
  const isList = heads.filter((words) => speech.test(words)).length * 2 >= heads.length;
  const hasTurns = heads.filter((words) => turn.test(words)).length >= fewestTurns;
  let paragraph = 0;
  lines.forEach((line, i) => {
    const below = lines[i + 1];
    if (!wraps.has(line.start - 1)) paragraph = line.start;
    // A line that ends early goes on where it is within a paragraph and the next one is full again, or ends the paragraph.
    const isLed = below !== undefined && (isFull(below) || stop.test(text.charAt(below.end - 1)));
    const isWithin = paragraph < line.start && isLed && isBroken(text, paragraph, line);
    if (!below || !(isFull(line) || isWithin) || !goesOn(text, line, below) || opensEntry(below)) return;
    for (let at = line.end; at < below.start; at++) wraps.add(at);
  });
  return wraps;

  function isFull(line: WrappedLine | undefined): boolean {
    return line !== undefined && line.columns >= widest - slack;
  }

  function opensEntry({ start, end }: WrappedLine): boolean {
    const words = text.slice(start, end);
    return (hasTurns && turn.test(words)) || (isList && speech.test(words));
  }
}

/** Whether a line stops within a sentence, of which its paragraph has had one: a headline over two lines has not. */
function isBroken(text: string, paragraph: number, { end }: WrappedLine): boolean {
  return !stop.test(text.charAt(end - 1)) && /[。｡!?！？]/.test(text.slice(paragraph, end));
}

/** The columns of the widest lines, a few that stand out aside, and those of a page's head (某日报   3版) or of captions. */
function widestOf(text: string, lines: readonly WrappedLine[]): number {
  const prose = lines.filter(({ start, end, columns }) => columns > 0 && !gap.test(text.slice(start, end)));
  const widths = prose.map(({ columns }) => columns).sort((a, b) => b - a);
  const [widest = 0] = widths;
  const common = widths[Math.floor(widths.length * standOut)] ?? 0;
  return widest - common <= farthestOut ? common : widest;
}

/** The lines without the blanks that all long ones begin with, as a converter leaves the margin of a page. */
function withoutMargin(text: string, lines: readonly WrappedLine[]): readonly WrappedLine[] {
  const indentOf = ({ start, end }: WrappedLine) => end - start - text.slice(start, end).trimStart().length;
  const widest = widestOf(text, lines);
  const long = lines.filter(
    ({ start, end, columns }) => columns >= widest - farthestOut && !gap.test(text.slice(start, end)),
  );
  const margin = long.reduce((least, line) => Math.min(least, indentOf(line)), longestLine);
  if (margin === 0) return lines;
  return lines.map((line) => ({ ...line, start: line.start + Math.min(margin, indentOf(line)) }));
}

/** A longer line, in UTF-16 units, is a paragraph: nothing in its text was wrapped. */
export const longestLine = 60;
