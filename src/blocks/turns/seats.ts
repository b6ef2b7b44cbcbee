import { meetingParts } from '../../lexicon/meeting-parts.js';
import { numberedDelegates } from '../../lexicon/numbered-people.js';
import type { Voice } from '../../mentions/voice.js';
import { anyOf } from '../../text/any-of.js';
import type { View } from '../../text/view.js';
import type { Line } from '../line.js';
import { skipOpening } from './turn-edges.js';
import { parsePersonVoice } from './turn-voice.js';

/** A list of seats has so many lines at least. */
const fewest = 3;

/** 3号| 消费者代表 季春花. */
const seat = /^(\d{1,2})号(?!楼|院|线)/;
/** 3号代表:|我同意。, 3号听证参加人:|…, 8号(由工作人员代读):|…. */
const speaking = new RegExp(
  `^(\\d{1,2})号(?:${anyOf([...numberedDelegates, ...meetingParts])})?(?:\\([^()]{1,24}\\))?:`,
);
const longestNumber = 4;
const longestHead = 40;

/** The lines with the heads of those whom minutes call by their seats (3号代表:…), where a list above them says who sits there; its lines are nobody's heads. */
export function withSeats(view: View, lines: readonly Line[]): readonly Line[] {
  const seats = new Map<string, Voice>();
  const listed = new Set<Line>();
  const numberOf = (line: Line | undefined) =>
    line ? seat.exec(view.chars.slice(line.start, line.start + longestNumber)) : null;
  for (const [i, line] of lines.entries()) {
    const number = numberOf(lines[i - 1]) || numberOf(lines[i + 1]) ? numberOf(line) : null;
    const rest = { start: line.start + (number?.[0].length ?? 0), end: line.end };
    const voice = number && rest.end - rest.start <= longestHead ? parsePersonVoice(view, rest) : null;
    if (!number?.[1] || !voice?.name || voice.posts.length === 0) continue;
    seats.set(number[1], voice);
    listed.add(line);
  }
  if (seats.size < fewest) return lines;
  const below = Math.max(...Array.from(listed, ({ end }) => end));
  return lines.map((line) => {
    if (listed.has(line)) return { ...line, head: null };
    if (line.start < below) return line;
    const words = speaking.exec(view.chars.slice(line.start, Math.min(line.end, line.start + longestHead)));
    const voice = seats.get(words?.[1] ?? '');
    if (!words || !voice) return line;
    const contentStart = skipOpening(view.chars, line.start + words[0].length, line.end);
    return {
      ...line,
      head: { start: line.start, contentStart, voice, rule: 'turn-colon', bare: false, ornamented: true },
    };
  });
}
