// The transcripts of meeting software, which numbers whoever it does not know: 说话人2 00:00:38.
import { numberedPeople } from '../../../lexicon/numbered-people.js';
import { clauseStart } from '../../../mentions/clause.js';
import { isPerson } from '../../../mentions/joint-mention.js';
import { parseLeadingMention } from '../../../mentions/leading/leading-mention.js';
import { toGroupVoice, toVoice, type Voice } from '../../../mentions/voice.js';
import { anyOf } from '../../../text/any-of.js';
import { clauseEnd } from '../../../text/sentences.js';
import { nextGap, type View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import type { Line } from '../../line.js';
import { parsePersonVoice } from '../turn-voice.js';

/** 说话人2|00:00:38, alone on a line. */
const label = new RegExp(`^${anyOf(numberedPeople)}\\d{1,2}$`);
const time = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const longestStamp = 20;

/** 我讲两句啊,我是新风里的居民,|我叫|佘阿芬: how somebody tells who he is, in so many characters from where his words begin. */
const introducing = /(?<=^|[,。])我(?:叫|是)/g;
const longestGreeting = 60;

/** 下面|请|区人大代表夏侯磊|发言。: whom the words above call, in their last clause. */
const calling = /^(?:下面|接下来|那么?|现在|先)?有?请([^,。!?]{2,24})(?:发言|讲讲|说说|谈谈|[讲说]几句|讲|说)[。!]?$/;
const longestCall = 60;

/**
 * The lines of a transcript with each stamp as the head of whoever speaks below it: by the name that he tells of himself, or by which the
 * turn above calls him, else by the number. What goes on below another stamp of the same number is one turn.
 */
export function withTranscript(view: View, lines: readonly Line[]): readonly Line[] {
  const labels = lines.map((line) => stampLabel(view, line));
  const stamps = labels.flatMap((label, i) => (label === null ? [] : [{ label, at: i }]));
  if (stamps.length === 0) return lines;
  const voices = new Map<string, Voice>();
  for (const [i, { label, at }] of stamps.entries()) {
    const isCalled = stamps[i - 1]?.label !== label;
    const told =
      voices.get(label) ?? parseOneself(view, lines[at + 1]) ?? (isCalled ? parseCalled(view, lines[at - 1]) : null);
    if (told) voices.set(label, told);
  }
  let speaking: string | null = null;
  return lines.flatMap((line, i) => {
    const label = labels[i] ?? null;
    // What somebody tells of himself below his stamp opens no other turn.
    if (label === null)
      return labels[i - 1] != null && line.head?.rule === 'turn-self' ? [{ ...line, head: null }] : [line];
    if (label === speaking) return [];
    speaking = label;
    const own = { start: line.start, end: line.start + label.length };
    const voice = voices.get(label) ?? toGroupVoice(view, own);
    return [
      {
        ...line,
        head: { start: line.start, contentStart: line.end, voice, rule: 'turn-line', bare: false, ornamented: true },
      },
    ];
  });
}

/** The number on a stamp; null for other lines. */
function stampLabel(view: View, { start, end }: Span): string | null {
  const clock = end - start <= longestStamp ? nextGap(view, start, end) : end;
  const words = view.chars.slice(start, clock);
  return label.test(words) && time.test(view.chars.slice(clock, end)) ? words : null;
}

/** 我是西苑社区的汪桂荣, early in a turn. */
function parseOneself(view: View, line: Line | undefined): Voice | null {
  if (!line) return null;
  for (const { index, 0: opening } of view.chars
    .slice(line.start, line.start + longestGreeting)
    .matchAll(introducing)) {
    const start = line.start + index + opening.length;
    const voice = parsePersonVoice(view, { start, end: clauseEnd(view.chars, start, line.end) });
    if (voice?.name) return voice;
  }
  return null;
}

/** 下面请区人大代表夏侯磊发言。, at the end of the turn above. */
function parseCalled(view: View, line: Line | undefined): Voice | null {
  if (!line) return null;
  const from = clauseStart(view.chars, line.end - 1, Math.max(line.start, line.end - longestCall));
  const call = calling.exec(view.chars.slice(from, line.end));
  if (!call?.[1]) return null;
  const start = from + call[0].indexOf(call[1]);
  const mention = parseLeadingMention(view, start, start + call[1].length, 'posted');
  return mention?.names.every((name) => isPerson(view.chars, name)) ? toVoice(view, mention, null) : null;
}
