import { findRepresented } from '../../../mentions/adjunct.js';
import { isName } from '../../../mentions/names/name.js';
import { isWriter, type Voice } from '../../../mentions/voice.js';
import { proposerLabel } from '../../../mentions/words/person-words.js';
import { isIn } from '../../../text/character-set.js';
import { lineMarkerEnd } from '../../../text/markers.js';
import { clauseMarks } from '../../../text/sentences.js';
import { nextGap, type View, wordsOf } from '../../../text/view.js';
import { indexWithin, lastIndexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import type { Line } from '../../line.js';
import { isText } from '../signed/paragraphs.js';
import { isPresenter, proposes } from '../trusted/head-kinds.js';
import type { TurnHead } from '../turn.js';
import { parseTurnVoice } from '../turn-voice.js';

/** (代表民建某省委员会发言), on a line of its own below a speech. */
const closing = /^\(代表[^()]{2,30}发言\)$/;

/** What a heading of a speech says that it is about. */
const about = /关于|针对|对于/;

/** So many headings with a speaker, above a paragraph each, need not say what they are about. */
const fewestUntold = 3;

/** No heading is longer, nor what its brackets hold. */
const longestHeading = 50;
const longestSpeaker = 30;

/**
 * The lines with those headings of speeches given to their speaker that have a name in them: 胡静姝:让进城孩子学得好, where
 * (代表某党省委会发言) closes the speech, and 一、关于村道管护(练春阳代表,第一代表小组), or 优化通勤(民建区委), where several do so. Each is a turn whose words
 * begin on the next line.
 */
export function withHeaded(view: View, lines: readonly Line[]): readonly Line[] {
  return withPlainTopics(view, withTopics(view, withClosed(view, lines)));
}

/** Each name before a colon with the body that the closing line says the speech is for. */
function withClosed(view: View, lines: readonly Line[]): readonly Line[] {
  const { chars } = view;
  const read: Line[] = [...lines];
  let opened = -1;
  lines.forEach((line, i) => {
    if (opened >= 0 && closing.test(chars.slice(line.start, line.end))) {
      const body = findRepresented(chars, line.start + 1, line.end - 1);
      const first = lines[opened] as Line;
      const head = first.head as TurnHead;
      const voice = { ...head.voice, represents: body && wordsOf(view, body) };
      const isThesis = first.triggers.length === 0 && !isIn(clauseMarks, chars, first.end - 1);
      read[opened] = isThesis ? toHeaded(first, voice) : { ...first, head: { ...head, voice } };
      read[i] = { ...line, head: null, endsWords: true, signature: true };
      opened = -1;
    }
    if (line.head) opened = isNameBeforeColon(view, line.head) ? i : -1;
  });
  return read;
}

/** Whether a head is a name before a colon. */
function isNameBeforeColon({ chars }: View, { rule, bare, start, contentStart }: TurnHead): boolean {
  return rule === 'turn-colon' && bare && isName(chars.slice(start, indexWithin(chars, ':', start, contentStart)));
}

/** Each numbered heading with a speaker in brackets at its end, where several have one, and one of them a person. */
function withTopics(view: View, lines: readonly Line[]): readonly Line[] {
  const topics = lines.map((line) => parseNumberedTopic(view, line));
  const areHeadings = topics.every((topic, i) => topic === null || isText(view.chars, lines[i + 1]));
  const isNamed = topics.filter((topic) => topic !== null).length >= fewestUntold && areHeadings;
  const voices = topics.map((topic, i) => {
    const isOfMatter = isNamed || about.test(view.chars.slice(lines[i]?.start, lines[i]?.end));
    return parseLabelled(view, lines[i] as Line) ?? (isOfMatter ? topic : null);
  });
  const found = voices.filter((voice) => voice !== null);
  if (found.length < 2 || !found.some(({ name }) => name !== null)) return lines;
  return lines.map((line, i) => {
    const voice = voices[i];
    return voice ? toHeaded(line, voice) : line;
  });
}

function parseNumberedTopic(view: View, { start, end }: Line): Voice | null {
  return lineMarkerEnd(view.chars, start) > start ? parseTopic(view, { start, end }) : null;
}

/** Each heading 优化通勤(民建区委) above a paragraph, where a party or somebody with a post stands so behind several. */
function withPlainTopics(view: View, lines: readonly Line[]): readonly Line[] {
  const voices = lines.map((line, i) => parsePlainTopic(view, line, lines[i + 1]));
  if (voices.filter((voice) => voice !== null).length < 2) return lines;
  return lines.map((line, i) => {
    const voice = voices[i];
    return voice ? toHeaded(line, voice) : line;
  });
}

function parsePlainTopic(view: View, line: Line, below: Line | undefined): Voice | null {
  if (line.head || proposes(line) || !isText(view.chars, below)) return null;
  const voice = parseTopic(view, line);
  return voice && !isWriter(voice) && isPresenter(voice) ? voice : null;
}

function parseTopic(view: View, { start, end }: Span): Voice | null {
  const { chars } = view;
  if (end - start > longestHeading || chars.charAt(end - 1) !== ')') return null;
  const open = lastIndexWithin(chars, '(', Math.max(start, end - longestSpeaker), end) + 1;
  if (open <= start || isIn(clauseMarks, chars, open - 2)) return null;
  const comma = indexWithin(chars, ',', open, end);
  const voice = parseTurnVoice(view, { start: open, end: comma < 0 ? end - 1 : comma });
  return voice && (voice.group !== null || voice.posts.length > 0) ? voice : null;
}

/** ■ 地铁站里,该有一间母婴室|提案人:市政协委员 嵇若兰: whom a label behind a blank names on the line of a heading; null where none does. */
function parseLabelled(view: View, { start, end }: Line): Voice | null {
  if (end - start > longestHeading) return null;
  for (let at = nextGap(view, start, end); at < end; at = nextGap(view, at, end)) {
    const length = proposerLabel.startingAt(view.chars, at, end);
    if (at > start + 2 && length > 0 && view.chars.charAt(at + length) === ':')
      return parseTurnVoice(view, { start: at + length + 1, end });
  }
  return null;
}

/** The line as the heading of somebody's words. */
function toHeaded(line: Line, voice: Voice): Line {
  const head = {
    start: line.start,
    contentStart: line.end,
    voice,
    rule: 'turn-line',
    bare: false,
    ornamented: true,
  } as const;
  return { ...line, head };
}
