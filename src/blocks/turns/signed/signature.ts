import { signedPapers } from '../../../lexicon/documents.js';
import { toMention } from '../../../mentions/mention.js';
import { isName, readsAsName } from '../../../mentions/names/name.js';
import { isWriter, toVoice, type Voice } from '../../../mentions/voice.js';
import { anyOf } from '../../../text/any-of.js';
import { firstOf } from '../../../text/first-of.js';
import { hanRunEnd } from '../../../text/han.js';
import { splitLines } from '../../../text/lines.js';
import { hasGapWithin, type View } from '../../../text/view.js';
import { indexWithin, lastIndexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import type { Line } from '../../line.js';
import { authorPosts } from '../author-posts.js';
import { parseListedVoice } from '../listed-voice.js';
import { isPresenter } from '../trusted/head-kinds.js';
import { parsePersonVoice, parseTurnVoice } from '../turn-voice.js';
import { findAuthor } from './author.js';
import { findBodySpokenFor, findSigningBody } from './signing-body.js';

const label = '作者:';
const note = /^\(?(?:撰稿人?|执笔人?|来稿人?|反映人|作者):(?=[\u4e00-\u9fff]{2,4},)/;

const signed = new RegExp(`${anyOf(signedPapers)}(?:\\([^()]{2,6}\\))?$`);

/** Among how many lines of a page the headline stands, and the line that says 在…会议上的大会发言. */
const headLines = 4;

/** The headline of a speech. */
const given =
  /^([^,。:]{3,20}?)在[^,。:]{4,50}上的(?:书面|主旨|视频|大会|闭幕|开幕)?(?:发言|讲话|致辞|演讲)(?:稿|全文|摘要)?$/;

/** No name of an author is longer. */
const longestName = 4;

/** No note that tells who wrote the paper is longer. */
const longestNote = 100;

/**
 * Who gives or signs what the page prints whole, by the first of these that tells it: the page's own line
 * (作者:市政协委员张伟民; a name alone where the text addresses its hearers or ends in a note of his posts, for it may be a
 * reporter's), a note (撰稿人:柯慕云,某医院主任), the headline (童以宁大使在…上的发言, 省政府参事尉迟峰:…), the head or foot of a
 * paper or a letter (see `findAuthor`), the body whose document the headline says it is. `skipped` are the page's own lines,
 * `lines` those that open with a speaker. Null where nobody has signed. View offsets.
 */
export function findSignature(view: View, skipped: readonly Span[], lines: readonly Line[]): Voice | null {
  for (const line of skipped) {
    const at = view.chars.slice(line.start, line.end).indexOf(label);
    const signed = at < 0 ? null : parseSignature(view, line.start + at + label.length, line.end, lines);
    if (signed) return signed;
  }
  const all = splitLines(view);
  const noted = firstOf(all, (line) => parseNote(view, line));
  if (noted) return noted;
  const head = all.slice(0, headLines);
  const [speech, another] = all.filter(({ start, end }) => given.test(view.chars.slice(start, end)));
  const single = speech && !another && head.includes(speech) ? speech : null;
  const speaker = single ? speakerOf(view, single) : speech ? null : headlined(view, skipped);
  if (speaker) return speaker;
  const author = findAuthor(view, lines);
  if (author) return author;
  const isSpeech = lines.every((line) => line.head === null);
  const spokenFor = isSpeech ? findBodySpokenFor(view, lines) : null;
  if (spokenFor) return spokenFor;
  const isDocument = head.some(({ start, end }) => signed.test(view.chars.slice(start, end)));
  return isDocument ? findSigningBody(view, lines) : null;
}

/** (撰稿人:柯慕云,农工党某市委会委员、某医院主任): who wrote the paper, and what he is. */
function parseNote(view: View, { start, end }: Span): Voice | null {
  const words = end - start > longestNote ? '' : view.chars.slice(start, end);
  const opening = note.exec(words)?.[0].length ?? 0;
  return opening === 0 ? null : parseListedVoice(view, start + opening, end - (words.endsWith(')') ? 1 : 0));
}

/** 童以宁大使|在第四届全球滨海湿地大会上的发言: whose speech the page prints, by its headline. */
function speakerOf(view: View, { start, end }: Span): Voice | null {
  const words = given.exec(view.chars.slice(start, end))?.[1];
  const voice = words ? parsePersonVoice(view, { start, end: start + words.length }) : null;
  return voice && voice.posts.length > 0 ? voice : null;
}

/** 省政府参事尉迟峰|:让家政服务员有证, 民革市委会|:推动智能制造: whose words the headline promises. */
function headlined(view: View, skipped: readonly Span[]): Voice | null {
  for (const { start, end } of skipped) {
    const colon = indexWithin(view.chars, ':', start, end);
    // 从春天出发 | 省人大代表王岚:…
    const from = lastIndexWithin(view.chars, '|', start, Math.max(start, colon)) + 1 || start;
    const voice = colon > from ? parseTurnVoice(view, { start: from, end: colon }) : null;
    const isPerson = voice?.name && isName(voice.name) && voice.posts.length > 0 && !isWriter(voice);
    if (voice && (isPerson || (voice.group !== null && isPresenter(voice)))) return voice;
  }
  return null;
}

function parseSignature(view: View, start: number, to: number, lines: readonly Span[]): Voice | null {
  const whole = parsePersonVoice(view, { start, end: to });
  if (whole && whole.posts.length > 0) return isWriter(whole) ? null : whole;
  const name = parseName(view, start, to);
  const posts = authorPosts(view, 0, view.chars.length);
  if (!name || (posts.every(({ post }) => post === null) && !lines.some((line) => isAddressed(view.chars, line))))
    return null;
  return toVoice(view, toMention(name, posts), null);
}

/** Whether a speech begins in a line that addresses its hearers (各位委员,同志们:). View offsets. */
export function isAddressed(chars: string, { start, end }: Span): boolean {
  return /^(?:尊敬的)?各位/.test(chars.slice(start, start + 5)) && chars.charAt(end - 1) === ':';
}

function parseName(view: View, start: number, to: number): Span | null {
  let end = Math.min(hanRunEnd(view.chars, start, to), start + longestName);
  while (end > start && hasGapWithin(view, start, end)) end--;
  return readsAsName(view.chars.slice(start, end)) ? { start, end } : null;
}
