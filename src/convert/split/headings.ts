import { parseNumbered } from './numbered.js';
import { toTextLines } from './text-lines.js';

/** A line that may be a heading, and its number where it has one. Offsets are UTF-16 units of the text. */
interface Candidate {
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
}

/** A heading is short and no sentence. */
const longest = 60;
const sentenceEnd = /[。！？；，、：!?;,:]$/;

/** How many times a line without a number of its own must return to be a heading. */
const leastRepeats = 3;

/** Characters that a report has at least; what is shorter is a line of a table of contents. */
const leastText = 30;

/**
 * Where the reports of a collection start, in UTF-16 units of its text: at the headings that are numbered from one upwards
 * (第一篇, 【1】, 1.) or return again and again, numbers aside. Of several kinds of heading the one that begins first
 * counts. Empty where there is none.
 */
export function findHeadings(text: string): readonly number[] {
  const chains = [...groupByKind(text).values()].map((kind) =>
    kind[0]?.number === null ? toRepeats(kind, text) : toSequence(kind, text),
  );
  const found = chains.filter((chain) => chain.length > 0);
  return found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))[0] ?? [];
}

function groupByKind(text: string): ReadonlyMap<string, readonly Candidate[]> {
  const kinds = new Map<string, Candidate[]>();
  for (const { text: line, start } of toTextLines(text)) {
    const heading = line.trim();
    if (heading === '' || heading.length > longest || sentenceEnd.test(heading)) continue;
    const numbered = parseNumbered(heading);
    const kind = numbered?.kind ?? heading.replace(/\d+/g, '#');
    const candidate = { number: numbered?.number ?? null, start, end: start + line.length };
    kinds.set(kind, [...(kinds.get(kind) ?? []), candidate]);
  }
  return kinds;
}

/** Headings that count 1, 2, 3 … through the whole text; none where they begin anew, as sections of each report do. */
function toSequence(kind: readonly Candidate[], text: string): readonly number[] {
  let chain: Candidate[] = [];
  for (const candidate of kind) {
    const last = chain.at(-1);
    if (candidate.number === 1 && chain.length > 1) return [];
    if (candidate.number === 1) chain = [candidate];
    else if (last?.number === (candidate.number ?? 0) - 1 && isApart(last, candidate.start, text))
      chain.push(candidate);
  }
  const last = chain.at(-1);
  return chain.length > 1 && last && isApart(last, text.length, text) ? chain.map(({ start }) => start) : [];
}

function toRepeats(kind: readonly Candidate[], text: string): readonly number[] {
  const chain = kind.filter((candidate, i) => isApart(candidate, kind[i + 1]?.start ?? text.length, text));
  return chain.length >= leastRepeats ? chain.map(({ start }) => start) : [];
}

/** Whether there is a report's text between a heading and the next one, or the end. */
function isApart(heading: Candidate, next: number, text: string): boolean {
  return text.slice(heading.end, next).trim().length >= leastText;
}
