import type { Line } from '../../line.js';

/** Gives each first line the head of the signature that it comes with; `contentStart` tells where the words begin in it. */
export function giveWords(
  lines: readonly Line[],
  pairs: readonly (readonly [first: Line, signature: Line])[],
  contentStart: (first: Line) => number,
): readonly Line[] {
  if (pairs.length === 0) return lines;
  const heads = new Map(pairs.map(([first, { head }]) => [first.start, head]));
  // A signature that goes on is a paragraph of its own, and the words above it end before.
  const signatures = new Set(pairs.map(([, signature]) => signature.start));
  const signedAt = new Set(pairs.flatMap(([, signature]) => (opensWords(signature) ? [signature.start] : [])));
  return lines.map((line, i) => {
    const above = heads.get(line.start);
    const endsWords = signedAt.has(lines[i + 1]?.start ?? -1) || line.endsWords === true;
    if (above)
      return {
        ...line,
        endsWords,
        head: { ...above, start: line.start, contentStart: contentStart(line), bare: false, ornamented: true },
      };
    if (signedAt.has(line.start)) return { ...line, head: null };
    return signatures.has(line.start)
      ? { ...line, head: null, endsWords: true, signature: true }
      : { ...line, endsWords };
  });
}

/** ——市政协委员辛九思|认为,…. */
function opensWords({ head, end }: Line): boolean {
  return head !== null && head.contentStart < end;
}
