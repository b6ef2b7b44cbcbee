import { fold, foldUnit } from '../fold.js';

const newline = 0x0a;
const space = 0x20;
/** 。!?” */
const sentenceEnds: ReadonlySet<number> = new Set([0x3002, 0x21, 0x3f, 0x201d]);

/** 本报讯, with which the report begins behind its source. */
const dateline = /^本[报刊台网社]讯/;
const longestDateline = 3;

/** A line of several paragraphs has so many breaks at least, and no paragraph is shorter. */
const fewestBreaks = 2;
const shortestParagraph = 8;

/**
 * The offsets at which a new paragraph begins within a line, as copies have it that lost their line ends but not what
 * paragraphs are indented with: behind a sentence, or before a dateline, two blanks or more, wherever all the paragraphs of the line are long
 * enough. Offsets of the first of the blanks, in UTF-16 units of the text.
 */
export function findJoins(text: string): ReadonlySet<number> {
  const joins = new Set<number>();
  let own: number[] = [];
  let from = 0;
  const close = (end: number) => {
    const edges = [...own, end];
    const isLong = edges.every((at, i) => at - (edges[i - 1] ?? from) >= shortestParagraph);
    if (own.length >= fewestBreaks && isLong) for (const at of own) joins.add(at);
    own = [];
    from = end + 1;
  };
  const isBlank = (at: number) => foldUnit(text.charCodeAt(at)) === space;
  for (let at = 1; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === newline) close(at);
    else if (unit === space && isBlank(at + 1)) {
      let end = at + 1;
      while (isBlank(end)) end++;
      const isBehind = sentenceEnds.has(foldUnit(text.charCodeAt(at - 1)));
      const isInner = end < text.length && foldUnit(text.charCodeAt(end)) !== newline;
      if (isInner && (isBehind || dateline.test(fold(text.slice(end, end + longestDateline))))) own.push(at);
      at = end - 1;
    }
  }
  close(text.length);
  return joins;
}
