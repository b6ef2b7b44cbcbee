import { stripEdges } from '../text/edges.js';
import type { Speaker } from '../types.js';
import { countCommon, countOverlapping } from './matches.js';

/** A speaker as far as scoring looks: of a report document, or of a gold file, whose proposals are plain texts. */
export interface Scored extends Pick<Speaker, 'name' | 'group'> {
  readonly proposals: readonly (string | { readonly text: string })[];
}

/** What a score counts: found and expected, and those that are both. */
export interface Count {
  readonly hits: number;
  readonly found: number;
  readonly gold: number;
}

/**
 * The measures of an extraction: proposals word for word, nearly (8 in 10 characters), word for word under the right
 * speaker, and the speakers who propose something. White space, widths and punctuation at the edges never count.
 */
export const measures = ['exact', 'overlap', 'attributed', 'speaker'] as const;

/** The counts of every measure. */
export type Score = Readonly<Record<(typeof measures)[number], Count>>;

/** Precision, recall and F1, from 0 to 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compares what was found in a report with what annotators or reviewers found. */
export function scoreReport(found: readonly Scored[], gold: readonly Scored[]): Score {
  const own = flatten(found);
  const expected = flatten(gold);
  const count = (toKeys: (list: readonly Flat[]) => readonly string[], countHits = countCommon): Count => {
    const keys = toKeys(own);
    const goldKeys = toKeys(expected);
    return { hits: countHits(keys, goldKeys), found: keys.length, gold: goldKeys.length };
  };
  return {
    exact: count(toTexts),
    overlap: count(toTexts, countOverlapping),
    attributed: count((list) => list.map(({ by, text }) => `${by}\n${text}`)),
    speaker: count((list) => [...new Set(list.map(({ by }) => by))]),
  };
}

/** The counts of several reports together. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (of: (typeof measures)[number], field: keyof Count) =>
    scores.reduce((total, score) => total + score[of][field], 0);
  const add = (of: (typeof measures)[number]): Count => ({
    hits: sum(of, 'hits'),
    found: sum(of, 'found'),
    gold: sum(of, 'gold'),
  });
  return { exact: add('exact'), overlap: add('overlap'), attributed: add('attributed'), speaker: add('speaker') };
}

/** The figures of counts; nothing found where nothing was expected is right. */
export function toFigures({ hits, found, gold }: Count): Figures {
  const precision = found > 0 ? hits / found : Number(gold === 0);
  const recall = gold > 0 ? hits / gold : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

interface Flat {
  readonly by: string;
  readonly text: string;
}

function flatten(speakers: readonly Scored[]): readonly Flat[] {
  return speakers.flatMap(({ name, group, proposals }) =>
    proposals.map((proposal) => ({
      by: toComparable(name ?? group ?? ''),
      text: toComparable(typeof proposal === 'string' ? proposal : proposal.text),
    })),
  );
}

function toTexts(list: readonly Flat[]): readonly string[] {
  return list.map(({ text }) => text);
}

const edge = /[,、:;。!?"'“”‘’()]/;

/** A text as it is compared: one width, no white space, no punctuation at its edges. */
function toComparable(text: string): string {
  return stripEdges(text.normalize('NFKC').replace(/\s+/gu, ''), edge, edge);
}
