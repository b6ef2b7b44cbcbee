import type { Item } from './pages.js';

/** A line of a page. Lengths are in points, from the left and lower edge. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** By what share of its size an item may stand higher or lower than the one before it on the same line. */
const tolerance = 0.5;

/** A gap of that share of the size between two items is a blank; of Chinese characters, who are set in squares, a wider one. */
const blank = { latin: 0.2, han: 0.6 };

/** The lines of a page, in the order in which they were set. */
export function toLines(items: readonly Item[]): readonly Line[] {
  const lines: Line[] = [];
  let run: Item[] = [];
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const last = run.at(-1);
    if (last !== undefined && !continues(last, item)) {
      lines.push(toLine(run));
      run = [];
    }
    run.push(item);
  }
  return run.length > 0 ? [...lines, toLine(run)] : lines;
}

function continues(last: Item, item: Item): boolean {
  const size = Math.max(last.size, item.size);
  return Math.abs(last.y - item.y) <= tolerance * size && item.x >= last.x - size;
}

function toLine(items: readonly Item[]): Line {
  const [first] = items as readonly [Item, ...Item[]];
  let text = first.text;
  let right = first.x + first.width;
  for (const item of items.slice(1)) {
    text += isApart(text, item, right) ? ` ${item.text}` : item.text;
    right = item.x + item.width;
  }
  // The largest type tells a heading; notes and exponents are small.
  const size = Math.max(...items.map((item) => item.size));
  return { text: text.trim(), left: first.x, right, y: first.y, size };
}

const latin = /[A-Za-z0-9,.;:!?)\]%]$/;

function isApart(text: string, item: Item, right: number): boolean {
  if (/\s$/.test(text) || /^\s/.test(item.text)) return false;
  const isLatin = latin.test(text) && /^[A-Za-z0-9(]/.test(item.text);
  return item.x - right > item.size * (isLatin ? blank.latin : blank.han);
}
