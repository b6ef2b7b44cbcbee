import type { Voice } from '../../../mentions/voice.js';
import { sentenceStart } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import { personNounEnd, whoIsCalled } from '../person-noun.js';
import type { SameSubject } from '../same-subject.js';
import type { Subject } from '../subject.js';
import { findAntecedent } from './antecedent.js';
import { findTogether } from './named-together.js';
import { oneOfTwo } from './one-of-two.js';

/** Who has had the word, and the words that say so. */
interface Heard {
  readonly voice: Voice;
  readonly words: Span;
}

/**
 * Whom 他, 前者, 老人 or a missing subject at `clause` means: `heard` have had the word in the line, `last` before it. Null where
 * nobody is to be found. View offsets.
 */
export function findVoiceMeant(
  view: View,
  line: Span,
  clause: number,
  heard: readonly Heard[],
  last: Voice | null,
  subject: SameSubject,
): Voice | null {
  if (subject.means === 'former' || subject.means === 'latter')
    return oneOfTwo(
      view,
      line,
      heard.map(({ voice }) => voice),
      subject.means,
    );
  const together = subject.count ? findTogether(view, line.start, clause, subject.count) : null;
  if (together) return together;
  const before = heard.at(-1);
  const from = before?.words.end ?? line.start;
  const { called } = subject;
  // …一直在捻念珠。|老人建议: somebody of the paragraph, and not who spoke above.
  const isNew = called !== undefined && !before && clause > line.start;
  const spoken = isNew ? null : (before?.voice ?? last);
  const voice = findAntecedent({ view, line, clause, from, spoken, subject });
  return called ? whoIsCalled(view, called, voice) : voice;
}

/** 老人想了想,|建议…: a missing subject as whoever the sentence calls so at its head. */
export function withNounCalled(chars: string, line: Span, subject: Subject | null): Subject | null {
  if (subject?.kind !== 'same' || subject.means !== 'speaker') return subject;
  const start = sentenceStart(chars, subject.start, line.start);
  // “……。”他挠挠头,|又建议…
  if (start < subject.start && /^”[他她](?![人们])/.test(chars.slice(start - 1, start + 2)))
    return { ...subject, means: 'person' };
  const end = personNounEnd(chars, start, subject.start);
  return end > start ? { ...subject, means: 'person', called: { start, end } } : subject;
}
