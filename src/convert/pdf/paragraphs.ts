import type { Line } from './lines.js';

/**
 * Where a paragraph ends, in shares of the size of type. Chinese paragraphs begin two characters in; a full line may lack
 * two characters at its end, where a comma must not begin the next one. A heading is larger by a tenth.
 */
const shares = { indent: 0.8, outdent: 2.8, short: 2.5, gap: 1.4, heading: 1.1, sameColumn: 3 };

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
  const lines = pages.flatMap(place);
  const paragraphs: string[] = [];
  let before: Placed | null = null;
  for (const line of lines) {
    const text = before === null || begins(before, line) ? '' : paragraphs.pop();
    paragraphs.push(text ? join(text, line.text) : line.text);
    before = line;
  }
  return paragraphs;
}

function place(lines: readonly Line[], page: number): readonly Placed[] {
  const pitch = toPitch(lines);
  return lines.map((line) => {
    const near = lines.filter((other) => Math.abs(other.left - line.left) <= shares.sameColumn * line.size);
    const column = {
      left: commonest(near.map((each) => each.left)),
      right: Math.max(...near.map((each) => each.right)),
    };
    return { ...line, column, pitch, page };
  });
}

/** The distance that lines of one paragraph keep: that of the closest fifth. */
function toPitch(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y);
  const sorted = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 5)] ?? 0;
}

/** The value that occurs most often, to the point; the smallest of several. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].flatMap(([value, count]) => (count === most ? [value] : [])));
}

/** Whether a paragraph begins with `line`, the line before it being `before`. */
function begins(before: Placed, line: Placed): boolean {
  const ratio = line.size / before.size;
  if (ratio > shares.heading || ratio < 1 / shares.heading) return true;
  const isFull = before.column.right - before.right < shares.short * before.size;
  const sameColumn = line.page === before.page && line.y < before.y;
  if (sameColumn && before.y - line.y > shares.gap * line.pitch) return true;
  if (line.left - line.column.left >= shares.indent * line.size) return true;
  if (sameColumn && before.left - line.left >= shares.outdent * line.size) return true;
  return !isFull;
}

/** Words of Latin script are parted at a line's end, Chinese is not. */
function join(text: string, next: string): string {
  return /[A-Za-z0-9,.;:]$/.test(text) && /^[A-Za-z0-9]/.test(next) ? `${text} ${next}` : text + next;
}
