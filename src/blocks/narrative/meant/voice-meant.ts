import { isSameVoice, type Voice } from '../../../mentions/voice.js';
import { sentenceStart } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import { personNounEnd, whoIsCalled } from '../person-noun.js';
import type { SameSubject } from '../same-subject.js';
import { antecedentReach } from '../sentence-head.js';
import type { Subject } from '../subject.js';
import { findAntecedent } from './antecedent.js';
import { findTogether } from './named-together.js';
import { oneOfTwo } from './one-of-two.js';

/** Who has had the word, and the words that say so. */
interface Heard {
  readonly voice: Voice;
  readonly words: Span;
}

/** 前者 is one of the last two, who have not had the word more often since. */
const recent = 24;

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
      clause,
      heard.slice(-recent).map(({ voice }) => voice),
      subject.means,
    );
  const together = subject.count ? whoTogether(view, line, clause, heard, subject.count) : null;
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

/** 张伟民委员说,….赵大海委员说,….|两人建议: the last of those who had the word, else those whom the text names together. */
function whoTogether(view: View, line: Span, clause: number, heard: readonly Heard[], count: number): Voice | null {
  const named = findTogether(view, Math.max(line.start, clause - antecedentReach), clause, count);
  const people = heard.map(({ voice }) => voice).filter(({ name }) => name !== null && !name.includes('、'));
  const last = people
    .filter((voice, i) => !people.slice(i + 1).some((later) => isSameVoice(later, voice)))
    .slice(-count);
  const names = last.map(({ name }) => name as string);
  const areNamed = names.every((name) => named?.name?.split('、').includes(name));
  if (last.length < count || areNamed) return named;
  return { ...(last[0] as Voice), name: names.join('、') };
}

const ofHim = /^(?:[^,。“”]{1,8},)?[他她](?![们说])/;
const longestOfHim = 12;

/** 老人想了想,|建议…: a missing subject as whoever the sentence calls so at its head. */
export function withNounCalled(chars: string, line: Span, subject: Subject | null): Subject | null {
  if (subject?.kind !== 'same' || subject.means !== 'speaker') return subject;
  const start = sentenceStart(chars, subject.start, line.start);
  // “……。”他挠挠头,|又建议…
  if (start < subject.start && /^”[他她](?![人们])/.test(chars.slice(start - 1, start + 2)))
    return { ...subject, means: 'person' };
  // 今年,他递交了一份提案,|建议
  if (start < subject.start && ofHim.test(chars.slice(start, start + longestOfHim)))
    return { ...subject, means: 'person' };
  const end = personNounEnd(chars, start, subject.start);
  return end > start ? { ...subject, means: 'person', called: { start, end } } : subject;
}
