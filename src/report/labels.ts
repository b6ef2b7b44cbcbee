import { creditLabels } from '../lexicon/credit-labels.js';
import { timedMeetings, times, timesAlone } from '../lexicon/meeting-time-labels.js';
import { minutesLabels } from '../lexicon/minutes-labels.js';
import { plainDateLabels } from '../lexicon/plain-date-labels.js';
import { publicationLabels } from '../lexicon/publication-labels.js';
import { publisherLabels } from '../lexicon/publisher-labels.js';
import { sourceLabels } from '../lexicon/source-labels.js';
import { updateLabels } from '../lexicon/update-labels.js';
import { isHan } from '../text/han.js';
import { isLineHead } from '../text/lines.js';
import { toPhrases } from '../text/phrases.js';
import { hasGapBefore, hasGapWithin, type View } from '../text/view.js';
import type { Span } from '../types.js';

const lists = {
  source: sourceLabels,
  publisher: publisherLabels,
  published: publicationLabels,
  updated: updateLabels,
  'plain-date': plainDateLabels,
  'meeting-time': [
    ...timesAlone,
    ...timedMeetings.flatMap((held) => [...times, ...timesAlone].map((time) => held + time)),
  ],
  minutes: minutesLabels,
  credit: creditLabels,
} as const;

/** What a label says that stands behind it. */
export type LabelKind = keyof typeof lists;

/** A label with its colon, or with the stroke or blank that stands for one. */
export interface Label extends Span {
  readonly kind: LabelKind;
}

const kindOf = new Map(
  (Object.keys(lists) as LabelKind[]).flatMap((kind) => lists[kind].map((word) => [word, kind] as const)),
);
const label = toPhrases([...kindOf.keys()]);

/** Marks that do a colon's work behind a label, as the view shows them: 来源丨某某报. */
const strokes = ':|/';

/** Labels behind which a mere blank may stand for the colon. */
const openKinds: readonly LabelKind[] = ['source', 'publisher', 'published', 'updated'];

/** The label that starts at `at`, with the marks behind it, or null. View offsets. */
export function labelAt(view: View, at: number, to: number): Label | null {
  const length = label.startingAt(view.chars, at, to);
  const kind = length > 0 ? kindOf.get(view.chars.slice(at, at + length)) : undefined;
  const end =
    kind && !isTorn(view, at, at + length) && !isHalfBracketed(view.chars, at, at + length)
      ? markEnd(view, at + length, to, kind, isMinutesLabel(view, at, kind))
      : at;
  return kind && end > at ? { start: at, end, kind } : null;
}

/** 澄溪发布 日期:…: the word before the blank is the end of another one. */
function isTorn(view: View, start: number, end: number): boolean {
  return hasGapWithin(view, start, end) && isHan(view.chars.charCodeAt(start - 1)) && !hasGapBefore(view, start);
}

/** 【人代会时间】: a bracket closes behind the word that opens before another one. */
function isHalfBracketed(chars: string, start: number, end: number): boolean {
  return /[】\]]/.test(chars.charAt(end)) && !/[【[]/.test(chars.charAt(start - 1));
}

/** 时间 2016年11月23日, 会议时间 9月1日, 主持 会长祖文斌: at a line's head a blank does behind these. */
function isMinutesLabel({ chars }: View, at: number, kind: LabelKind): boolean {
  return (kind === 'plain-date' || kind === 'meeting-time' || kind === 'minutes') && isLineHead(chars, at);
}

function markEnd(view: View, at: number, to: number, kind: LabelKind, opensLine: boolean): number {
  const { chars } = view;
  const closed = chars.charAt(at) === '】' || chars.charAt(at) === ']' ? at + 1 : at;
  let end = closed;
  while (end < to && strokes.includes(chars.charAt(end))) end++;
  // 来源丶某某报: the view shows the stroke as the mark of a list.
  if (kind === 'source' && chars.charAt(end) === '、') end++;
  if (end > closed) return end;
  const blank = at < to && hasGapBefore(view, at) && (openKinds.includes(kind) || opensLine);
  const dated = /\d/.test(chars.charAt(at)) && (kind === 'published' || kind === 'updated');
  return closed > at || blank || dated ? closed : -1;
}
