import { fold } from '../fold.js';
import { isHan } from '../han.js';
import { lineMarkerEnd } from '../markers.js';
import { goesOn, indent, pause, speech, toWrappedLines, turn, type WrappedLine } from './wrapped-line.js';

/** A comma behind a word, at a line's end. */
const comma = /[^，,、､：:][，,、､]$/;
/** What ends a line in mid-sentence, and whether some line does so. */
const midSentence = /[，,、､\u4e00-\u9fff]/;
const brokenLine = /[，,、､\u4e00-\u9fff][^\S\r\n]*\r?\n(?:\r?\n)?[^\s]/;

/** Half of the columns of a page: prose of fewer characters may be a heading. */
const longLine = 20;

/** Where fewer of the lines than this share stand right above another one, blank ones space them. */
const leastClose = 0.05;

/** How many lines of indented paragraphs that stop within a sentence tell that such were wrapped. */
const fewestBroken = 2;
/** Which share of such lines they are. */
const leastBrokenOwn = 0.3;

/** What a mail writes before each line that it quotes, and how many characters a line that was wrapped has at least. */
const quoted = /^>[> ]*/;
const longQuoted = 30;

/**
 * The line ends behind a long line that ends in a comma, and, on a page that shows it by at least two lines which stop in mid-sentence,
 * all within the paragraphs whose first line alone is indented; and within the lines that a mail quotes. No line below them may open an entry of its own.
 */
export function findBrokenLines(text: string): ReadonlySet<number> {
  if (!brokenLine.test(text)) return new Set();
  const lines = withoutSpacing(toWrappedLines(text, Number.POSITIVE_INFINITY) as readonly WrappedLine[]);
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
    if ((isIndented && joint.own) || comma.test(text.slice(line.end - 2, line.end)) || goesOnQuoted(text, line, below))
      for (let at = line.end; at < below.start; at++) wraps.add(at);
  }
  return wraps;
}

/** >> 建议把三套系统打|>> 通,一次录入: whether a mail quotes two long lines alike, of which the first stops within a word. */
function goesOnQuoted(text: string, line: WrappedLine, below: WrappedLine): boolean {
  const [first, second] = [line, below].map(({ start, end }) => quoted.exec(fold(text.slice(start, end)))?.[0]);
  if (first === undefined || first !== second || line.end - line.start < longQuoted) return false;
  const words = fold(text.slice(below.start + first.length, below.end));
  return isHan(text.charCodeAt(line.end - 1)) && lineMarkerEnd(words, 0) === 0 && !turn.test(words);
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
  return text.slice(start, end).trimStart().length >= longLine;
}

/** 张伟民:…, 居民代表张伟民建议…, 【张伟民】, 张伟民: whether a line stands for itself. */
function opensTurn(text: string, { start, end }: WrappedLine): boolean {
  const words = fold(text.slice(start, end));
  return turn.test(words) || speech.test(words) || /^[[【(]/.test(words) || !pause.test(words);
}
