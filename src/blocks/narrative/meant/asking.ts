import type { Voice } from '../../../mentions/voice.js';
import { sentenceStart } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import type { SameSubject } from '../same-subject.js';

/** A clause whose subject is 他 or missing: who has it is asked for. View offsets. */
export interface Asking {
  readonly view: View;
  readonly line: Span;
  readonly clause: number;
  /** Where the last attribution of the line ends. */
  readonly from: number;
  /** Who spoke last. */
  readonly spoken: Voice | null;
  readonly subject: SameSubject;
}

/** Whether nobody has had the word in the line. */
export function isFirst({ line, from }: Asking): boolean {
  return from === line.start;
}

/** Whether a clause opens its line, or stands there behind a note in brackets, an opening phrase or half of what 他 says: (出录音)“……。”, 针对这一问题,他建议, “……。”他接过话头,“……。” */
export function opensLine({ view, line: { start }, clause }: Asking): boolean {
  return (
    clause === start ||
    /^(?:\([^()]{1,10}\)|(?:针对|对|为|因|据)[^,。]{1,14},|“[^”]*”[他她][^,。“”]{1,10}[,:])$/.test(
      view.chars.slice(start, clause),
    )
  );
}

/** 他还建议: whoever spoke goes on. */
export function speakerGoesOn({ view, clause }: Asking): boolean {
  return /^[他她]?(?:还|又|也|同时|此外)/.test(view.chars.slice(clause, clause + 4));
}

/** Whether the line tells what a panel comes to. */
export function isConcluded({ view, line, clause }: Asking): boolean {
  return /同意|认为|通过|评审|审议|验收|形成/.test(view.chars.slice(line.start, clause));
}

/** 某委员打开了话匣子:|“…”他建议: the line before gives somebody the word. */
export function isAnnounced({ view, line }: Asking): boolean {
  return view.chars.startsWith(':\n', line.start - 2);
}

/** A group counts as the subject only of its own sentence: …委员会将责任归咎于某人,并建议…. */
export function ownSentence({ view, line, clause }: Asking): number {
  return sentenceStart(view.chars, clause, line.start);
}
