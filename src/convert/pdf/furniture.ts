import type { Line } from './lines.js';

/** How many lines at the head and foot of a page may be running headers, page numbers and the like. */
const deepest = 3;

/** The address that a browser prints at the foot, and the time, before the page's title, at the head. */
const address = /^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?$/i;
const printed = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?\s+(?:上午|下午)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?=\s|$)/i;

/** A page number alone: `3`, `- 3 -`, `第3页`, `第 3 页 共 9 页`, `3/9`, `Page 3 of 9`. */
const pageNumber =
  /^(?:[-—–·•~\s]*(?:\d{1,4}|[ivxlc]{1,6})[-—–·•~\s]*|第\s*[\d一二三四五六七八九十百]{1,5}\s*页(?:[\s,，/]*共\s*[\d一二三四五六七八九十百]{1,5}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i;

/** The pages without running headers, running footers and page numbers: what stands at an edge, or beyond it only such. */
export function dropFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const heights = pages.map((lines) => [...lines].sort((a, b) => b.y - a.y));
  const isRepeated = toRepeated(heights);
  return pages.map((lines, page) => {
    const sorted = heights[page] ?? [];
    const isFurniture = (line: Line) => pageNumber.test(line.text) || isPrinted(sorted, line) || isRepeated(line, page);
    const dropped = new Set([...takeWhile(sorted, isFurniture), ...takeWhile([...sorted].reverse(), isFurniture)]);
    return lines.filter((line) => !dropped.has(line));
  });
}

/** Whether a line is a page's number or the time at which it was printed or scanned: no text, where the page has no other. */
export function isStamp({ text }: Line): boolean {
  return pageNumber.test(text) || address.test(text) || printed.exec(text)?.[0] === text;
}

/** What a browser prints on a page: its address and, where that stands at the foot, the time at the head. */
function isPrinted(sorted: readonly Line[], { text }: Line): boolean {
  return (
    address.test(text) || (printed.test(text) && !/[。！？]$/.test(text) && address.test(sorted.at(-1)?.text ?? ''))
  );
}

/**
 * Tells what stands near the edge of half the pages, at the same height. In a running header nothing changes but a number
 * that counts the pages, and it does not stand again and again within the text: the items of a list are no headers.
 */
function toRepeated(heights: readonly (readonly Line[])[]): (line: Line, page: number) => boolean {
  const counts = new Map<string, number>();
  const within = new Map<string, number>();
  heights.forEach((lines, page) => {
    const edges = [...lines.slice(0, deepest), ...lines.slice(deepest).slice(-deepest)];
    for (const key of new Set(edges.flatMap((line) => toKeys(line, page)))) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { text } of lines.slice(deepest, -deepest)) {
      const masked = maskNumbers(text);
      within.set(masked, (within.get(masked) ?? 0) + 1);
    }
  });
  const least = Math.max(2, heights.length / 2);
  return (line, page) =>
    (within.get(maskNumbers(line.text)) ?? 0) < least &&
    toKeys(line, page).some((key) => (counts.get(key) ?? 0) >= least);
}

function maskNumbers(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, '');
}

/** A line by its height and its text, as it is and, numbers aside, with each of them less the page's; book pages have theirs left and right in turn. */
function toKeys({ text, y }: Line, page: number): readonly string[] {
  const bare = text.replace(/\s+/g, '');
  const place = Math.round(y / 3);
  const counted = Array.from(bare.matchAll(/\d+/g), ({ 0: digits, index }) => {
    return `${maskNumbers(bare)}@${place}#${index}:${Number(digits) - page}`;
  });
  return [`${bare}@${place}`, ...counted];
}

/** The first lines, at most as many as furniture may be, as long as they are. */
function takeWhile(lines: readonly Line[], isFurniture: (line: Line) => boolean): readonly Line[] {
  const end = lines.slice(0, deepest).findIndex((line) => !isFurniture(line));
  return lines.slice(0, end < 0 ? deepest : end);
}
