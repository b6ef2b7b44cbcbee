import { findRepresented } from '../../../mentions/adjunct.js';
import { endsPost, type Post } from '../../../mentions/posts/post.js';
import { type PostWords, toPostWords, type Voice } from '../../../mentions/voice.js';
import { columnKind } from '../../../text/tables/columns.js';
import { nextGap, type View, wordsOf } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import type { Line } from '../../line.js';
import { authorPosts, postsOnLine } from '../author-posts.js';
import type { TurnHead } from '../turn.js';

/** Heads that fill their line. */
const namesOnly: ReadonlySet<string> = new Set(['turn-line', 'turn-label']);

/** Whether a line is nothing but a head: 【甄念慈】, 甄念慈, 提案人:甄念慈, and 甄念慈:, not 各位委员:. */
function isNameOnly({ head, end }: Line): boolean {
  if (!head || namesOnly.has(head.rule)) return head !== null;
  const isPerson = head.rule === 'turn-colon' && head.voice.name !== null;
  return (isPerson || head.rule === 'turn-bracket') && head.contentStart >= end;
}

/** Where the speech of each line ends: at the next line that is nothing but a head. */
export function speechEnds({ chars }: View, lines: readonly Line[]): readonly number[] {
  const ends: number[] = [];
  let end = chars.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    ends[i] = end;
    if (isNameOnly(line)) end = line.start;
  }
  return ends;
}

/** No label of a field is longer with its colon. */
const longestLabel = 10;

/**
 * The line with what else tells who its speaker is: 代表某党区委 below a head, for whom he speaks; below a name with a post another
 * one; above or below a name alone the post, or (作者系市政协委员) at the end of the speech, which ends at `to`.
 */
export function withStanding(
  view: View,
  line: Line,
  above: Line | undefined,
  below: Line | undefined,
  to: number,
): Line {
  const { head } = line;
  if (!head || !(isNameOnly(line) || below?.tellsPost) || head.voice.name === null || !below) return line;
  const body = findRepresented(view.chars, below.start, below.end);
  if (body?.end === below.end) return withVoice(line, head, { represents: wordsOf(view, body) });
  const beside = postsOnLine(view, bracketsOpening(view.chars, below) ?? behindLabel(view.chars, below));
  if (!head.bare) return below.tellsPost ? withPosts(view, line, head, [...head.voice.posts], beside) : line;
  const over = above && !above.head ? postsOnLine(view, above) : [];
  const posts = [beside, over, authorPosts(view, line.end, to)].find((each) => each.length > 0) ?? [];
  return posts.length > 0 ? withPosts(view, line, head, [], posts) : line;
}

function withPosts(view: View, line: Line, head: TurnHead, own: readonly PostWords[], told: readonly Post[]): Line {
  return withVoice(line, head, { posts: [...own, ...told.map((post) => toPostWords(view, post))] });
}

function withVoice(line: Line, head: TurnHead, told: Partial<Voice>): Line {
  return { ...line, head: { ...head, voice: { ...head.voice, ...told } } };
}

/** (省总工会副主席):|…, below a name alone: the brackets. */
function bracketsOpening(chars: string, { start, end }: Span): Span | null {
  const close = chars.charAt(start) === '(' ? chars.slice(start, end).indexOf('):') : -1;
  return close < 0 ? null : { start, end: start + close + 1 };
}

/** 身份:某村党支部书记: what the label says. */
function behindLabel(chars: string, { start, end }: Span): Span {
  const colon = indexWithin(chars, ':', start, Math.min(end, start + longestLabel));
  const kind = colon > start ? columnKind(chars.slice(start, colon)) : undefined;
  return kind === 'post' || kind === 'standing' ? { start: colon + 1, end } : { start, end };
}

/** 林知远:给山区学校多留几位好老师|(市政协委员、岩州师范学院教务处处长): below a name and what the speech is about. */
function isBelowThesis(view: View, { head, triggers }: Line, { start, end }: Span): boolean {
  const isThesis = head?.rule === 'turn-colon' && head.bare && head.voice.name !== null && triggers.length === 0;
  const isBracketed = view.chars.charAt(start) === '(' && view.chars.charAt(end - 1) === ')';
  return isThesis && isBracketed && postsOnLine(view, { start, end }).length > 0;
}

/** Whether a line is 赵启棠|民进某区总支主委: below a name alone on its line the post, which by itself would be somebody without a name. */
export function isPostOf(view: View, above: Line | undefined, { start, end, head, signature }: Line): boolean {
  if (signature) return false;
  if (above && isBelowThesis(view, above, { start, end })) return true;
  const named = above?.head && isNameOnly(above) && above.head.voice.name !== null ? above.head : null;
  const isBelowName = named?.bare === true;
  if (isBelowName && bracketsOpening(view.chars, { start, end })) return true;
  // 民进某区总支副主委|某中学高级教师: a second one.
  const mayHavePost = isBelowName || above?.tellsPost === true || (named !== null && nextGap(view, start, end) === end);
  return mayHavePost && isPostAlone(view, { start, end, head });
}

/** Whether a line tells nothing but a post. */
function isPostAlone(view: View, { start, end, head }: Pick<Line, 'start' | 'end' | 'head'>): boolean {
  if (postsOnLine(view, { start, end }).length === 0) return false;
  if (head?.rule !== 'turn-line') return head === null;
  // 省人大代表、南桑师范学院教师: no teacher called 南桑.
  const isList = indexWithin(view.chars, '、', start, end) > 0 && endsPost(view.chars, start, end);
  return head.voice.group !== null || isList;
}
