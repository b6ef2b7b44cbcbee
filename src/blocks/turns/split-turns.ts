import { triggers as triggerWords } from '../../lexicon/triggers.js';
import { isFullName, isSureName } from '../../mentions/names/name.js';
import { anyOf } from '../../text/any-of.js';
import { findQuotations, isWithinQuotation } from '../../text/quotes.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import { parseTurnHead } from './turn.js';
import { longestHead } from './turn-edges.js';

/** What may be the head of a further turn within a line. */
const turnWithin = /[。;!?](?=[^。;!?:,“”]{3,40}:)/g;

/** 张伟民委员:“建议修路。”|县长当场问财政局:“能不能办?”: how another is given the word behind what somebody said. */
const handover =
  /^(?![他她])[^“”。!?;:\n]{2,24}(?:[问答]|回应|插话|表态|承诺|接话|拍板)(?:道|说)?[^“”。!?;:,\n]{0,8}[:,]“/;
const longestHandover = 40;

/** 张伟民委员:|建议, 张伟民委员:|我赞成: what somebody's own words open with. */
const ownOpening = new RegExp(`^(?:我?也?${anyOf(triggerWords)}(?!您)|我也?(?:同意|赞成|赞同|补充))`);
const longestOwnOpening = 5;

/** 民革市委会主委张伟民:…。|民盟市委会副主委李国强:…: a line that opens with a speaker who has a post in a body, and its parts that do; or with one who has a post (何勇委员:建议), and the parts whose words open as his do. */
export function splitTurns(view: View, line: Span): readonly Span[] {
  const headAt = (start: number) => {
    // No more of the line than a head may take: there may be thousands.
    const head = parseTurnHead(view, { start, end: Math.min(line.end, start + longestHead + 1) });
    return head?.rule === 'turn-colon' && head.voice.name !== null && head.voice.posts.length > 0 ? head : null;
  };
  const opens = (start: number) =>
    headAt(start)?.voice.posts.some(({ organization }) => organization !== null) === true;
  const asks = (start: number) => {
    const head = headAt(start);
    const name = head?.voice.name ?? '';
    const isNamed = name.length === 1 || isSureName(name) || isFullName(name, true);
    const at = head?.contentStart;
    return isNamed && at !== undefined && ownOpening.test(view.chars.slice(at, at + longestOwnOpening));
  };
  const isLastHead = (start: number) => {
    const head = parseTurnHead(view, { start, end: line.end });
    return (
      head?.rule === 'turn-colon' &&
      head.voice.name !== null &&
      head.voice.posts.length > 0 &&
      head.contentStart >= line.end
    );
  };
  const sentences = Array.from(
    view.chars.slice(line.start, line.end).matchAll(turnWithin),
    ({ index }) => line.start + index + 1,
  ).filter((at) => !isWithinQuotation(view.chars, at));
  const several = sentences.length > 1 && opens(line.start) ? sentences.filter(opens) : [];
  // One more may be told of in a speech, unless he speaks.
  const starts =
    several.length < 2 ? (sentences.length > 0 && headAt(line.start) ? sentences.filter(asks) : []) : several;
  // …。张伟民委员(市规划院院长)说:, whose words begin on the next line.
  const last = view.chars.charAt(line.end - 1) === ':' ? sentences.at(-1) : undefined;
  if (last !== undefined && !starts.includes(last) && isLastHead(last)) starts.push(last);
  if (starts.length === 0) starts.push(...handoverWithin(view, line, headAt(line.start)?.contentStart));
  if (starts.length === 0) return [line];
  return [line.start, ...starts].map((start, i) => ({ start, end: starts[i] ?? line.end }));
}

/** Where behind a quotation that opens what the speaker of a line says, at `from`, another one is given the word; empty where none is. */
function handoverWithin({ chars }: View, line: Span, from: number | undefined): readonly number[] {
  if (from === undefined || chars.charAt(from) !== '“') return [];
  const end = findQuotations(chars, from, line.end)[0]?.end ?? line.end;
  return end < line.end && isHandedOver(chars, end) ? [end] : [];
}

/** Whether right behind a quotation another one than its speaker is given the word. */
export function isHandedOver(chars: string, at: number): boolean {
  return chars.charAt(at - 1) === '”' && handover.test(chars.slice(at, at + longestHandover));
}
