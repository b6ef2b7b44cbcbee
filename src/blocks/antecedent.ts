import { clauseEnd, sentenceStart } from '../text/sentences.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { clauseStart } from './clause.js';
import type { Voice } from './speaker.js';
import { parseGroupTopic, parseTopic, type SameSubject } from './subject.js';
import { write } from './write.js';

/** Opening phrases that may stand before a sentence's subject: 受国务院委托,国务院侨务办公室主任陈旭作了…. */
const opening = /^(?:受|据|在|针对|围绕|对|随着|根据|作为|话音|谈|说)/;

/** How far before a clause, in UTF-16 units, the person may stand that it means. */
const reach = 2000;

/**
 * Whom 他 or a missing subject at `clause` means: the person at the head of the nearest sentence before it, else who
 * spoke last (`spoken`). `from` is where the last attribution of the line ends. View offsets.
 */
export function findAntecedent(
  view: View,
  line: Span,
  clause: number,
  from: number,
  spoken: Voice | null,
  subject: SameSubject,
): Voice | null {
  const nearest = nearestTopic(view, line, clause, from) ?? spoken;
  const voice = subject.person && nearest?.group ? (nearestPerson(view, line, clause) ?? nearest) : nearest;
  return voice && subject.represents ? { ...voice, represents: write(view, subject.represents) } : voice;
}

function nearestTopic(view: View, line: Span, clause: number, from: number): Voice | null {
  const limit = Math.max(from, clause - reach);
  for (let end = clause - 1; end > limit; ) {
    const start = sentenceStart(view.chars, end, line.start);
    const topic = start >= from ? (personTopic(view, start, end) ?? groupTopic(view, start, end, clause)) : null;
    if (topic) return topic;
    end = start - 1;
  }
  return null;
}

/** The person that a sentence opens with, perhaps behind an opening phrase. */
function personTopic(view: View, start: number, end: number): Voice | null {
  const first = clauseEnd(view.chars, start, end);
  const topic = parseTopic(view, start, first);
  if (topic || !opening.test(view.chars.slice(start, first))) return topic;
  return parseTopic(view, first + 1, clauseEnd(view.chars, first + 1, end));
}

/** A group counts as the subject only of its own sentence: …委员会将责任归咎于某人,并建议…. */
function groupTopic(view: View, start: number, end: number, clause: number): Voice | null {
  if (sentenceStart(view.chars, clause, start) > start) return null;
  for (let from = start; from < end; ) {
    const to = clauseEnd(view.chars, from, end);
    const topic = parseGroupTopic(view, from, to);
    if (topic) return topic;
    from = to + 1;
  }
  return null;
}

/** The person nearest before a place at the head of any clause; 他 is no body. */
function nearestPerson(view: View, line: Span, at: number): Voice | null {
  for (let end = at - 1; end > Math.max(line.start, at - reach); ) {
    const start = clauseStart(view.chars, end, line.start);
    const topic = end > start ? parseTopic(view, start, end) : null;
    if (topic && topic.posts.length > 0) return topic;
    end = start - 1;
  }
  return null;
}
