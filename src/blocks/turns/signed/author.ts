import { toMention } from '../../../mentions/mention.js';
import { isName } from '../../../mentions/names/name.js';
import { parsePostedName } from '../../../mentions/names/posted-name.js';
import { isWriter, toVoice, type Voice } from '../../../mentions/voice.js';
import { parseApart } from '../../../mentions/whole-mention.js';
import { proposerLabel } from '../../../mentions/words/person-words.js';
import { isIn } from '../../../text/character-set.js';
import { splitLines } from '../../../text/lines.js';
import type { View } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import type { Line } from '../../line.js';
import { authorPosts } from '../author-posts.js';
import { fieldEnd } from '../heads/labelled-head.js';
import { parseListedVoice } from '../listed-voice.js';
import { parsePersonVoice, parseTurnVoice } from '../turn-voice.js';
import { parseSigner, sentenceEnds } from './bracketed-signature.js';
import { parseLetterName, parseNames } from './letter.js';

/** Among how many lines at the head and at the foot of a paper or a letter the author's name stands. */
const headLines = 4;
const footLines = 4;

/** No line with an author's name and posts is longer. */
const longestLine = 60;
/** No line with one of several authors is longer. */
const longestName = 24;

const author = '作者';

/** 笔者建议: what tells that the author does, of whom a note has the body alone. */
const writerWords = /(?:笔者|本人)[^,。:]{0,4}(?:建议|呼吁|倡议|提议)/;

const system = /^作者[系为]/;

/** (以姓氏笔画为序), (排名不分先后): in what order those stand who sign. */
const note = /^\([^()]{2,10}\)/;

/** Posts of those who send reports in, or write them. */
const sending = /评论员|宣传|主编|主持|信息员|编辑/;
/** What a report opens with that tells of a meeting, as no paper of one author's does. */
const told = /(?:召开|举行|举办)了?[^,。]{0,24}[会谈]|(?:近日|日前|昨[天日]|今[天日](?:上午|下午)?),|\d日[,上下]/;

/**
 * Who signs the whole text: at its head or foot between brackets or behind a label ((作者系市政协委员戚广陵), 倡议人:某志愿服务队), below the
 * headline or instead of one, or below a letter (编辑同志:…|读者 徐桂英); null where nobody does, or more than one label or
 * bracket names somebody. `turns` are the lines that open with a speaker. View offsets.
 */
export function findAuthor(view: View, turns: readonly Line[]): Voice | null {
  const lines = splitLines(view);
  const isTold = told.test(view.chars);
  const signed = lines.flatMap((line, i) => {
    const voice = parseAuthorLine(view, lines, i, isTold);
    return voice ? [{ voice, line, i }] : [];
  });
  const [author, another] = signed;
  if (another) return null;
  if (author) {
    const behind = lines.slice(author.i + 1);
    const isAtFoot = behind.length < footLines || !behind.some((line) => isParagraph(view, line));
    const isAlone = !turns.some(({ start, head }) => start < author.line.start && head?.voice.name);
    return author.i < headLines || (isAtFoot && isAlone) ? author.voice : null;
  }
  const head = lines.slice(0, headLines);
  return parseByline(view, head) ?? parseHeading(view, lines[0], isTold) ?? parseLetterName(view, lines);
}

/** 张伟民, below the headline, where a note tells what he is: (作者系市政协委员). */
function parseByline(view: View, head: readonly Span[]): Voice | null {
  const text = head.findIndex((line, i) => i > 0 && isParagraph(view, line));
  const above = head.slice(1, text < 0 ? undefined : text);
  const name = above.findLast(({ start, end }) => isName(view.chars.slice(start, end)));
  const posts = name ? authorPosts(view, 0, view.chars.length) : [];
  const isPaper = posts.some(({ post }) => post !== null) || (posts.length > 0 && writerWords.test(view.chars));
  return name && isPaper ? toVoice(view, toMention(name, posts), null) : null;
}

/** 市政协委员 张伟民, instead of a headline. */
function parseHeading(view: View, line: Span | undefined, isTold: boolean): Voice | null {
  const mention = line && !isTold ? parsePostedName(view, line.start, line.end) : null;
  const voice = mention && toVoice(view, mention, null);
  return voice && !isSender(voice) ? voice : null;
}

/** Whether a line ends a sentence, so that the text goes on there. */
function isParagraph(view: View, { end }: Span): boolean {
  return isIn(sentenceEnds, view.chars, end - 1);
}

/** The author whom a line names by a label, or between brackets where the text does not tell of a meeting. */
function parseAuthorLine(view: View, lines: readonly Span[], index: number, isTold: boolean): Voice | null {
  const { chars } = view;
  const line = lines[index];
  if (!line || line.end - line.start > longestLine) return null;
  const isBracketed = chars.charAt(line.start) === '(' && chars.charAt(line.end - 1) === ')';
  const start = line.start + (isBracketed ? 1 : 0);
  const end = line.end - (isBracketed ? 1 : 0);
  const label = labelEnd(chars, start, end);
  if (label > start) {
    const own = { start: label, end: fieldEnd(view, label, end) };
    // 作者:|龙建辉,民革某市委会副主委
    const below = own.start < own.end ? own : lines[index + 1];
    const voice = below ? parseAuthor(view, below) : null;
    // 作者:张伟民 may be a reporter.
    const isReporter = !voice || isWriter(voice) || (chars.startsWith(author, start) && voice.posts.length === 0);
    return isReporter ? null : withOthers(view, voice, lines, index + 1);
  }
  const voice = isBracketed ? parseSigner(view, { start, end }) : null;
  return voice?.name && !isTold && !isSender(voice) ? voice : null;
}

/** 倡议人:韦启明(某小学教师)|覃秀莲(某村组长): with those who sign on the lines below. */
function withOthers(view: View, voice: Voice, lines: readonly Span[], from: number): Voice {
  const names = [voice.name];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Span;
    const isShort = line.end - line.start <= longestName;
    const other = isShort && voice.name !== null ? parsePersonVoice(view, line) : null;
    if (!other?.name || other.posts.length === 0) break;
    names.push(other.name);
  }
  return names.length === 1 ? voice : { ...voice, name: names.join('、'), posts: [] };
}

/** (市政协办公室 李红), (某报评论员 李红): who sent the report in, or wrote it. */
function isSender(voice: Voice): boolean {
  return isWriter(voice) || voice.posts.every(({ post }) => post === null || sending.test(post));
}

/** Behind 倡议人:, 倡议人(以姓氏笔画为序):, 作者系; `from` where no label stands. */
function labelEnd(chars: string, from: number, to: number): number {
  if (system.test(chars.slice(from, from + 3))) return from + 3;
  const length = proposerLabel.startingAt(chars, from, to);
  const colon = from + length + (note.exec(chars.slice(from + length, to))?.[0].length ?? 0);
  return length > 0 && chars.charAt(colon) === ':' ? colon + 1 : from;
}

/** 市政协委员张伟民; 张伟民,某公司经理; 张伟民 系某公司经理; 某志愿服务队. */
function parseAuthor(view: View, { start, end }: Span): Voice | null {
  const is = indexWithin(view.chars, '系', start, Math.min(end, start + 6));
  const name = view.chars.charAt(is - 1) === ',' ? is - 1 : is;
  const held =
    name > start && isName(view.chars.slice(start, name))
      ? parseApart(view, { start, end: name }, { start: is + 1, end }, end)
      : null;
  return held
    ? toVoice(view, held, null)
    : (parseNames(view, start, end) ?? parseTurnVoice(view, { start, end }) ?? parseListedVoice(view, start, end));
}
