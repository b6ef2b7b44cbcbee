import { isHan } from './han.js';

/** A longer line, in UTF-16 units, is a paragraph: nothing in its text was wrapped. */
const longestLine = 60;

/** No text is wrapped at fewer columns. */
const fewestColumns = 40;

/** How many columns short of the widest a full line may be: some were wrapped by characters, of which half-width ones fill one column. */
const slack = 6;

/** How many full lines tell that a text was wrapped, which share of its lines they are, and which share of them stops within a sentence. */
const fewestFull = 5;
const leastFull = 0.25;
const leastBroken = 0.6;

/** What a line that goes on from the one above does not open with: a blank, a list marker. */
const opening = /^(?:[^\S\r\n]|[—•·●○■□◆◇▲△★☆※>*#]|[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)])/;
const stop = /[。！？；：.!?;:…”』」)）]/;

const none: ReadonlySet<number> = new Set();

/** A line of the text, where its end is, and how many columns it fills without the blanks at its end. */
interface WrappedLine {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

/**
 * The offsets in the text of the line ends at which it was wrapped: pages of the nineties and mails break their paragraphs
 * at a fixed width, in mid-sentence. Empty where most lines are not full, or one is longer than any that was wrapped.
 */
export function findWraps(text: string): ReadonlySet<number> {
  const lines = readLines(text);
  if (!lines) return none;
  const widest = lines.reduce((most, { columns }) => Math.max(most, columns), 0);
  if (widest < fewestColumns) return none;
  const full = lines.filter(isFull);
  const broken = full.filter(({ end }) => !stop.test(text.charAt(end - 1)));
  const written = lines.filter(({ columns }) => columns > 0).length;
  const isWrapped =
    full.length >= fewestFull && full.length >= leastFull * written && broken.length >= leastBroken * full.length;
  if (!isWrapped) return none;
  const wraps = new Set<number>();
  lines.forEach((line, i) => {
    const below = lines[i + 1];
    if (!below || !isFull(line) || below.columns === 0 || opening.test(text.slice(below.start, below.start + 5)))
      return;
    for (let at = line.end; at < below.start; at++) wraps.add(at);
  });
  return wraps;

  function isFull({ columns }: WrappedLine): boolean {
    return columns >= widest - slack;
  }
}

/** The lines of a text; null where one is too long. */
function readLines(text: string): readonly WrappedLine[] | null {
  const lines: WrappedLine[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > longestLine) return null;
    const written = text.slice(start, end).trimEnd();
    lines.push({ start, end: start + written.length, columns: countColumns(written) });
    start = end + 1;
  }
  return lines;
}

/** Chinese characters and their punctuation fill two columns. */
function countColumns(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    columns += isHan(unit) || unit >= 0x2010 ? 2 : 1;
  }
  return columns;
}
