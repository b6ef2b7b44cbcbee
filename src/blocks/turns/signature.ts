import { rubrics } from '../../lexicon/rubrics.js';
import { readsAsName } from '../../mentions/name.js';
import { endsPost, type Post } from '../../mentions/post.js';
import { splitPost } from '../../mentions/split-post.js';
import { isWriter, toVoice, type Voice } from '../../mentions/voice.js';
import { splitSegments } from '../../mentions/whole-mention.js';
import { fold } from '../../text/fold.js';
import { hanRunEnd } from '../../text/han.js';
import { splitLines } from '../../text/lines.js';
import { hasGapWithin, type View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import { findSigningBody } from './signing-body.js';
import { skipOrnament } from './turn-edges.js';
import { parseListedVoice, parseTurnVoice } from './turn-voice.js';

const label = '作者:';
const introduction = '(作者系';
const note = /^\(?(?:撰稿人?|执笔人?|来稿人?|反映人|作者):(?=[\u4e00-\u9fff]{2,4},)/;

/** What a body puts its name to, above the text or below it. */
const document = /(?:倡议书|建议书|呼吁书|公开信|意见书|(?:调研|考察|视察|调查)报告|提案|建议|议案|发言)$/;

/** Among how many lines of a page the headline stands, and the line that says 在…会议上的大会发言. */
const headLines = 4;

/** The headline of a speech. */
const given =
  /^([^,。:]{3,20}?)在[^,。:]{4,50}上的(?:书面|主旨|视频|大会|闭幕|开幕)?(?:发言|讲话|致辞|演讲)(?:稿|全文|摘要)?$/;

/** 委员|声音: a column. */
const rubric = new Set(rubrics);

/** No name of an author is longer. */
const longestName = 4;

/** Nor a post with its body. */
const longestPost = 40;

/** Nor a note that lists several. */
const longestNote = 60;

/**
 * Who gives a speech that the page prints whole below its author's name (作者:市政协委员张伟民; without a post where the
 * speech opens with 各位委员:, or a note at its end tells one: (作者系民建省委常委), (撰稿人:柯慕云,某医院主任)), or whom the headline names before its colon. `skipped` are the page's own lines,
 * `lines` the others. Else the body that puts its name to a document, which the headline says it is. Null where nobody has signed, or a name alone has, with neither: it may be a reporter's. View offsets.
 */
export function findSignature(view: View, skipped: readonly Span[], lines: readonly Span[]): Voice | null {
  for (const line of skipped) {
    const at = view.chars.slice(line.start, line.end).indexOf(label);
    if (at >= 0) return readSignature(view, line.start + at + label.length, line.end, lines);
  }
  const all = splitLines(view);
  const noted = firstOf(all, (line) => readNote(view, line));
  if (noted) return noted;
  const head = all.slice(0, headLines);
  const [speech, another] = all.filter(({ start, end }) => given.test(view.chars.slice(start, end)));
  const single = speech && !another && head.includes(speech) ? speech : null;
  const speaker = single ? speakerOf(view, single) : speech ? null : headlined(view, skipped);
  if (speaker) return speaker;
  const isDocument = head.some(({ start, end }) => document.test(view.chars.slice(start, end)));
  return isDocument ? findSigningBody(view, lines) : null;
}

/** What the first of these lines that gives something gives. */
function firstOf(lines: readonly Span[], read: (line: Span) => Voice | null): Voice | null {
  for (const line of lines) {
    const voice = read(line);
    if (voice) return voice;
  }
  return null;
}

/** (撰稿人:柯慕云,农工党某市委会委员、某医院主任): who wrote the paper, and what he is. */
function readNote(view: View, { start, end }: Span): Voice | null {
  const words = end - start > longestNote + longestPost ? '' : view.chars.slice(start, end);
  const opening = note.exec(words)?.[0].length ?? 0;
  return opening === 0 ? null : parseListedVoice(view, start + opening, end - (words.endsWith(')') ? 1 : 0));
}

/** 童以宁大使|在第四届全球滨海湿地大会上的发言: whose speech the page prints, by its headline. */
function speakerOf(view: View, { start, end }: Span): Voice | null {
  const words = given.exec(view.chars.slice(start, end))?.[1];
  const voice = words ? parseTurnVoice(view, { start, end: start + words.length }, false) : null;
  return voice && voice.posts.length > 0 ? voice : null;
}

/** 省政府参事尉迟峰|:让家政服务员有证: whose words the headline promises. */
function headlined(view: View, skipped: readonly Span[]): Voice | null {
  for (const { start, end } of skipped) {
    const colon = indexWithin(view.chars, ':', start, end);
    const voice = colon > start ? parseTurnVoice(view, { start, end: colon }, false) : null;
    if (voice?.name && voice.posts.length > 0 && !isWriter(voice) && !rubric.has(fold(voice.name))) return voice;
  }
  return null;
}

function readSignature(view: View, start: number, to: number, lines: readonly Span[]): Voice | null {
  const whole = parseTurnVoice(view, { start, end: to }, false);
  if (whole && whole.posts.length > 0) return isWriter(whole) ? null : whole;
  const name = readName(view, start, to);
  const posts = authorPosts(view, 0, view.chars.length);
  if (!name || (posts.length === 0 && !lines.some((line) => isAddressed(view.chars, line)))) return null;
  return toVoice(view, { start: name.start, end: name.end, names: [name], posts, sector: null }, null);
}

/** Whether a speech begins in a line that addresses its hearers (各位委员,同志们:). View offsets. */
export function isAddressed(chars: string, { start, end }: Span): boolean {
  return /^(?:尊敬的)?各位/.test(chars.slice(start, start + 5)) && chars.charAt(end - 1) === ':';
}

function readName(view: View, start: number, to: number): Span | null {
  let end = Math.min(hanRunEnd(view.chars, start, to), start + longestName);
  while (end > start && hasGapWithin(view, start, end)) end--;
  return readsAsName(view.chars.slice(start, end)) ? { start, end } : null;
}

/** 市政协委员(民盟界别): the post without what its brackets tell. */
function withoutNote(chars: string, { start, end }: Span): Span {
  const open = chars.charAt(end - 1) === ')' ? chars.lastIndexOf('(', end) : -1;
  return { start, end: open > start ? open : end };
}

/** The posts that fill a line, perhaps in brackets or behind a bullet: (作者系市政协委员), 某大学副教授、九三学社社员; none where it says anything else. */
export function postsOnLine(view: View, line: Span): readonly Post[] {
  const { chars } = view;
  const { end } = line;
  if (end - line.start > longestNote) return [];
  const start = chars.charAt(line.start) === '(' ? line.start : skipOrnament(view, line.start, end);
  const isNote = chars.charAt(start) === '(' && chars.charAt(end - 1) === ')';
  const from = chars.startsWith(introduction, start) ? start + introduction.length : start + 1;
  const parts = isNote ? splitSegments(chars, from, end - 1, /、/) : splitSegments(chars, start, end, /、/);
  const posts = parts.map((part) => withoutNote(chars, part)).filter((part) => endsPost(chars, part.start, part.end));
  return isNote || posts.length === parts.length ? posts.map((part) => splitPost(chars, part.start, part.end)) : [];
}

/**
 * The posts of the author that a note at the end of the speech tells which fills `from` to `to`: (作者系民建省委常委). View
 * offsets.
 */
export function authorPosts({ chars }: View, from: number, to: number): Post[] {
  const at = chars.slice(from, to).lastIndexOf(introduction);
  if (at < 0) return [];
  const start = from + at + introduction.length;
  const length = chars.slice(start, start + longestPost).search(/[)。;]/);
  return length < 1
    ? []
    : splitSegments(chars, start, start + length, /[、,]/).map((part) => splitPost(chars, part.start, part.end));
}
