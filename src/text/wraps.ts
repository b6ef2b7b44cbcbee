import { fold } from './fold.js';
import { isHan } from './han.js';
import { lineMarkerEnd } from './markers.js';

/** A longer line, in UTF-16 units, is a paragraph: nothing in its text was wrapped. */
const longestLine = 60;

/** No text is wrapped at fewer columns. */
const fewestColumns = 40;

/** How many columns short of the widest a full line may be: some were wrapped by characters, of which half-width ones fill one column. */
const slack = 6;

/** Which share of the lines may be wider than the others. */
const standOut = 0.05;
/** By how many columns. */
const farthestOut = 12;

/** How many full lines tell that a text was wrapped, which share of its lines they are, and which share of them stops within a sentence. */
const fewestFull = 5;
const leastFull = 0.25;
const leastBroken = 0.6;

/** Which share of the full lines has a sentence's end in it. */
const leastStopped = 0.2;

/** What opens a paragraph. */
const indent = /^[^\S\r\n]/;

/** 张秀兰:…, 张秀兰 建议…, 建议…: how an entry opens, where several lines open so. */
const turn = /^(?:[^，。：、,:]{2,16}[：:]|(?:[\u4e00-\u9fff]{2,4}[^\S\r\n]+)?建议)/;
const fewestTurns = 3;

/** 居民代表张秀兰建议…: how an entry opens, where half of the lines open so. */
const speech = /^[^，。：、,:]{2,14}(?:建议|呼吁)/;

/** What parts the cells of a row. */
const cell = /[|｜]|[^\d.．、)）\s]\t/;

/** What every two lines of prose hold. */
const pause = /[。、,;!?]/;

/** A comma behind a word, at a line's end. */
const comma = /[^，,、､：:][，,、､]$/;
/** What ends a line in mid-sentence, and whether some line does so. */
const midSentence = /[，,、､\u4e00-\u9fff]/;
const brokenLine = /[，,、､\u4e00-\u9fff][^\S\r\n]*\r?\n(?:\r?\n)?[^\s]/;

/** Where fewer of the lines than this share stand right above another one, blank ones space them. */
const leastClose = 0.05;

/** How many lines of indented paragraphs that stop within a sentence tell that such were wrapped. */
const fewestBroken = 2;
/** Which share of such lines they are. */
const leastBrokenOwn = 0.3;

/** What ends a sentence within a line, as prose that was wrapped has it everywhere. */
const fullStop = /[。；！？;!?](?=.)/;

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
 * at a fixed width, in mid-sentence, and what is copied from a PDF anywhere.
 */
export function findWraps(text: string): ReadonlySet<number> {
  const full = findFullWraps(text);
  return full.size > 0 ? full : findBrokenLines(text);
}

/** The line ends behind full lines; empty where most lines are not full, or one is longer than any that was wrapped. */
function findFullWraps(text: string): ReadonlySet<number> {
  const read = readLines(text, longestLine);
  if (!read) return none;
  const lines = withoutMargin(text, read);
  const widest = widestOf(lines);
  if (widest < fewestColumns) return none;
  const full = lines.filter(isFull);
  const broken = full.filter(({ end }) => !stop.test(text.charAt(end - 1)));
  const written = lines.filter(({ columns }) => columns > 0).length;
  const isWrapped =
    full.length >= fewestFull &&
    full.length >= leastFull * written &&
    broken.length >= leastBroken * full.length &&
    full.filter(({ start, end }) => fullStop.test(text.slice(start, end))).length >= leastStopped * full.length;
  if (!isWrapped) return none;
  const wraps = new Set<number>();
  const heads = lines.filter((_, i) => isFull(lines[i - 1])).map(({ start, end }) => text.slice(start, end));
  const isList = heads.filter((words) => speech.test(words)).length * 2 >= heads.length;
  const hasTurns = heads.filter((words) => turn.test(words)).length >= fewestTurns;
  lines.forEach((line, i) => {
    const below = lines[i + 1];
    if (!below || !isFull(line) || !goesOn(text, line, below) || opensEntry(below)) return;
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

/**
 * The line ends behind a long line that ends in a comma, and, on a page that shows it by at least two lines which stop in mid-sentence,
 * all within the paragraphs whose first line alone is indented. No line below them may open an entry of its own.
 */
function findBrokenLines(text: string): ReadonlySet<number> {
  if (!brokenLine.test(text)) return none;
  const lines = withoutSpacing(readLines(text, Number.POSITIVE_INFINITY) as readonly WrappedLine[]);
  const inParagraph = withinIndented(text, lines);
  const joints = lines.flatMap((line, i) => {
    const below = lines[i + 1];
    return below !== undefined && isLong(text, line) && goesOn(text, line, below) && !opensTurn(text, below)
      ? [{ line, below, own: inParagraph[i] }]
      : [];
  });
  const own = joints.filter((joint) => joint.own);
  const broken = own.filter(({ line }) => midSentence.test(text.charAt(line.end - 1))).length;
  const isIndented = broken >= fewestBroken && broken >= leastBrokenOwn * own.length;
  const wraps = new Set<number>();
  for (const joint of joints) {
    const { line, below } = joint;
    if ((isIndented && joint.own) || comma.test(text.slice(line.end - 2, line.end)))
      for (let at = line.end; at < below.start; at++) wraps.add(at);
  }
  return wraps;
}

/** The lines with text of a page that has a blank one between every two; all lines of any other. */
function withoutSpacing(lines: readonly WrappedLine[]): readonly WrappedLine[] {
  const written = lines.filter(({ columns }) => columns > 0);
  const close = lines.filter(({ columns }, i) => columns > 0 && (lines[i + 1]?.columns ?? 0) > 0);
  return close.length <= leastClose * written.length ? written : lines;
}

/** For each line whether it is of a paragraph whose first line is indented; a short one ends it, but for a page's number or header (no pause stands in it). */
function withinIndented(text: string, lines: readonly WrappedLine[]): readonly boolean[] {
  let isWithin = false;
  return lines.map((line) => {
    const { start, end, columns } = line;
    if (columns > 0 && !isLong(text, line) && !pause.test(fold(text.slice(start, end)))) return false;
    const isOwn = columns > 0 && (isWithin || indent.test(text.charAt(start)));
    isWithin = isOwn && isLong(text, line);
    return isOwn;
  });
}

/** Whether a line has as many characters as half of the columns of a narrow page, blanks before them aside: punctuation may be of either width. */
function isLong(text: string, { start, end }: WrappedLine): boolean {
  return text.slice(start, end).trimStart().length * 2 >= fewestColumns;
}

/** 张伟民:…, 居民代表张伟民建议…, 【张伟民】, 张伟民: whether a line stands for itself. */
function opensTurn(text: string, { start, end }: WrappedLine): boolean {
  const words = fold(text.slice(start, end));
  return turn.test(words) || speech.test(words) || /^[[【(]/.test(words) || !pause.test(words);
}

/** The columns of the widest lines, a few that stand out aside. */
function widestOf(lines: readonly WrappedLine[]): number {
  const widths = lines.flatMap(({ columns }) => (columns > 0 ? [columns] : [])).sort((a, b) => b - a);
  const [widest = 0] = widths;
  const common = widths[Math.floor(widths.length * standOut)] ?? 0;
  return widest - common <= farthestOut ? common : widest;
}

/** Whether prose goes on from a line in the one below, which opens no paragraph, item or row of its own. */
function goesOn(text: string, line: WrappedLine, below: WrappedLine): boolean {
  const words = text.slice(below.start, below.end);
  if (below.columns === 0 || indent.test(words) || lineMarkerEnd(fold(words), 0) > 0) return false;
  const both = text.slice(line.start, below.end);
  return pause.test(fold(both)) && !cell.test(both);
}

/** The lines of a text; null where one has more than `longest` UTF-16 units. */
function readLines(text: string, longest: number): readonly WrappedLine[] | null {
  const lines: WrappedLine[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > longest) return null;
    const written = text.slice(start, end).trimEnd();
    lines.push({ start, end: start + written.length, columns: countColumns(written) });
    start = end + 1;
  }
  return lines;
}

/** The lines without the blanks that all long ones begin with, as a converter leaves the margin of a page. */
function withoutMargin(text: string, lines: readonly WrappedLine[]): readonly WrappedLine[] {
  const indentOf = ({ start, end }: WrappedLine) => end - start - text.slice(start, end).trimStart().length;
  const widest = widestOf(lines);
  const long = lines.filter(({ columns }) => columns >= widest - farthestOut);
  const margin = long.reduce((least, line) => Math.min(least, indentOf(line)), longestLine);
  if (margin === 0) return lines;
  return lines.map((line) => ({ ...line, start: line.start + Math.min(margin, indentOf(line)) }));
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
