import type { Line } from './lines.js';

/**
 * Where a paragraph ends, in shares of the size of type. Chinese paragraphs begin two characters in; a full line may lack
 * two characters at its end, where a comma must not begin the next one. A heading is larger by a tenth.
 */
const shares = { indent: 0.8, outdent: 2.8, short: 2.5, gap: 1.4, heading: 1.1, sameColumn: 3 };

/** So many indented lines, and all paragraphs of the document are. */
const leastIndents = 2;

const sentenceEnd = /[。！？”]$/;

/** Where so large a share of the lines ends a sentence, each that does ends its paragraph: in running text few do. */
const fewestEnds = 0.5;
const leastEnds = 3;

/** A line within its page. */
interface Placed extends Line {
  /** Where most lines of its column begin, and where the longest of them ends. */
  readonly column: { readonly left: number; readonly right: number };
  /** The usual distance from one line to the next. */
  readonly pitch: number;
  readonly page: number;
}

/** The paragraphs of a document, put together again across lines and pages. */
export function toParagraphs(pages: readonly (readonly Line[])[]): readonly string[] {
  const lines = place(pages);
  const isIndented = lines.filter(hasIndent).length >= leastIndents;
  const isList =
    lines.filter(({ text }) => sentenceEnd.test(text)).length >= Math.max(leastEnds, fewestEnds * lines.length);
  const paragraphs: string[] = [];
  let before: Placed | null = null;
  for (const line of lines) {
    const text =
      before === null || begins(before, line, isIndented) || (isList && sentenceEnd.test(before.text))
        ? ''
        : paragraphs.pop();
    paragraphs.push(text ? join(text, line.text) : line.text);
    before = line;
  }
  return paragraphs;
}

function place(pages: readonly (readonly Line[])[]): readonly Placed[] {
  const edges = toEdges(pages.flat());
  return pages.flatMap((lines, page) => {
    const pitch = toPitch(lines);
    return lines.map((line) => ({ ...line, column: toColumn(line, edges), pitch, page }));
  });
}

/** How many lines begin at a distance from the left, to the point, and where the longest of them ends. */
type Edges = ReadonlyMap<number, { readonly count: number; readonly right: number }>;

function toEdges(lines: readonly Line[]): Edges {
  const edges = new Map<number, { count: number; right: number }>();
  for (const { left, right } of lines) {
    const edge = edges.get(Math.round(left)) ?? { count: 0, right };
    edges.set(Math.round(left), { count: edge.count + 1, right: Math.max(edge.right, right) });
  }
  return edges;
}

/** The column of a line, by the lines of all pages that begin near it; of several left edges used equally, the outermost. */
function toColumn({ left, size }: Line, edges: Edges): Placed['column'] {
  const near = [...edges].filter(([edge]) => Math.abs(edge - left) <= shares.sameColumn * size);
  const most = Math.max(...near.map(([, { count }]) => count));
  return {
    left: Math.min(...near.flatMap(([edge, { count }]) => (count === most ? [edge] : []))),
    right: Math.max(...near.map(([, { right }]) => right)),
  };
}

/** The distance that lines of one paragraph keep: that of the closest fifth. */
function toPitch(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y);
  const sorted = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 5)] ?? 0;
}

/** Whether a paragraph begins with `line`, the line before it being `before`. */
function begins(before: Placed, line: Placed, isIndented: boolean): boolean {
  const ratio = line.size / before.size;
  if (ratio > shares.heading || ratio < 1 / shares.heading) return true;
  const isFull = before.column.right - before.right < shares.short * before.size;
  const sameColumn = line.page === before.page && line.y < before.y;
  if (sameColumn && before.y - line.y > shares.gap * line.pitch) return true;
  if (hasIndent(line)) return true;
  if (sameColumn && before.left - line.left >= shares.outdent * line.size) return true;
  // Behind a full line at a page's end only an indent could tell.
  return !isFull || (!sameColumn && !isIndented && sentenceEnd.test(before.text));
}

function hasIndent({ left, column, size }: Placed): boolean {
  return left - column.left >= shares.indent * size;
}

/** Words of Latin script are parted at a line's end, Chinese is not. */
function join(text: string, next: string): string {
  return /[A-Za-z0-9,.;:]$/.test(text) && /^[A-Za-z0-9]/.test(next) ? `${text} ${next}` : text + next;
}
