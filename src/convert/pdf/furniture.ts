import type { Line } from './lines.js';

/** How many lines at the head and foot of a page may be running headers, page numbers and the like. */
const deepest = 3;

/** A page number alone: `3`, `- 3 -`, `第3页`, `第 3 页 共 9 页`, `3/9`, `Page 3 of 9`; or the address that a browser prints. */
const pageNumber =
  /^(?:[-—–·•~\s]*(?:\d{1,4}|[ivxlc]{1,6})[-—–·•~\s]*|第\s*[\d一二三四五六七八九十百]{1,5}\s*页(?:[\s,，/]*共\s*[\d一二三四五六七八九十百]{1,5}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?|(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?)$/i;

/** The pages without running headers, running footers and page numbers. */
export function dropFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const edges = pages.map(toEdges);
  const repeated = findRepeated(edges);
  return pages.map((lines, i) => {
    const edge = edges[i] ?? new Set();
    return lines.filter((line) => !edge.has(line) || !(repeated.has(toKey(line)) || isPageNumber(line, lines)));
  });
}

/** The uppermost and lowermost lines of a page, as far as they may be furniture. */
function toEdges(lines: readonly Line[]): ReadonlySet<Line> {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, deepest), ...byHeight.slice(-deepest)]);
}

/** What stands at the same place of half the pages, numbers aside. */
function findRepeated(edges: readonly ReadonlySet<Line>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map(toKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, edges.length / 2);
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
}

/** A line by its text, digits masked, and its height; book pages have their numbers left and right in turn. */
function toKey({ text, y }: Line): string {
  return `${text.replace(/\d+/g, '#').replace(/\s+/g, '')}@${Math.round(y / 3)}`;
}

/** Only the first or the last line of a page is a page number. */
function isPageNumber(line: Line, lines: readonly Line[]): boolean {
  if (!pageNumber.test(line.text)) return false;
  return lines.every((other) => other.y >= line.y) || lines.every((other) => other.y <= line.y);
}
