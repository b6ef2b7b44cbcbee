import type { Line } from './lines.js';

/** How many lines at the head and foot of a page may be running headers, page numbers and the like. */
const deepest = 3;

/** A page number alone: `3`, `- 3 -`, `第3页`, `第 3 页 共 9 页`, `3/9`, `Page 3 of 9`; or the address that a browser prints. */
const pageNumber =
  /^(?:[-—–·•~\s]*(?:\d{1,4}|[ivxlc]{1,6})[-—–·•~\s]*|第\s*[\d一二三四五六七八九十百]{1,5}\s*页(?:[\s,，/]*共\s*[\d一二三四五六七八九十百]{1,5}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?|(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?)$/i;

/** The pages without running headers, running footers and page numbers: what stands at an edge, or beyond it only such. */
export function dropFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const heights = pages.map((lines) => [...lines].sort((a, b) => b.y - a.y));
  const repeated = findRepeated(heights);
  const isFurniture = (line: Line) => pageNumber.test(line.text) || repeated.has(toKey(line));
  return pages.map((lines, i) => {
    const sorted = heights[i] ?? [];
    const dropped = new Set([...takeWhile(sorted, isFurniture), ...takeWhile([...sorted].reverse(), isFurniture)]);
    return lines.filter((line) => !dropped.has(line));
  });
}

/** What stands near the edge of half the pages, at the same height, numbers aside. */
function findRepeated(heights: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of heights) {
    const edges = [...lines.slice(0, deepest), ...lines.slice(-deepest)];
    for (const key of new Set(edges.map(toKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, heights.length / 2);
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
}

/** A line by its text, digits masked, and its height; book pages have their numbers left and right in turn. */
function toKey({ text, y }: Line): string {
  return `${text.replace(/\d+/g, '#').replace(/\s+/g, '')}@${Math.round(y / 3)}`;
}

/** The first lines, at most as many as furniture may be, as long as they are. */
function takeWhile(lines: readonly Line[], isFurniture: (line: Line) => boolean): readonly Line[] {
  const end = lines.slice(0, deepest).findIndex((line) => !isFurniture(line));
  return lines.slice(0, end < 0 ? deepest : end);
}
