import { toMention } from '../../../mentions/mention.js';
import { isForeignName, isTransliterated } from '../../../mentions/names/foreign-name.js';
import { isName } from '../../../mentions/names/name.js';
import { endsPost } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { isBare, isWriter, toVoice, type Voice } from '../../../mentions/voice.js';
import { actionVerb } from '../../../text/action-verbs.js';
import { splitSpan } from '../../../text/spans.js';
import { hasGapBefore, type View } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import { parseListedVoice } from '../listed-voice.js';
import type { TurnHead } from '../turn.js';
import { longestHead, trimHead, withoutBrackets } from '../turn-edges.js';
import { parsePersonVoice, parseTurnVoice } from '../turn-voice.js';

/** 张伟民、李国强委员|的联合发言. */
const speechOf = /(?:的(?:联合|书面|口头|大会)?|联合|书面|口头|大会)发言$/;

/** 前纺代表团|(团长 曾阿苗): a part of the meeting, and who leads it. */
const ledGroup = /^[^()]{1,12}(?:代表团|组)(?=\((?:副?团长|副?组长|召集人|牵头人)[^()]{1,10}\)$)/;

/** ▲关于修路的建议, right above. */
const title =
  /(?:^|\n)(?:[▲△●◎■◆★▍]|\d{1,2}[.、])?(?:关于[^。\n]{2,40}的(?:建议|提案|议案)|(?<=[▲△●◎■◆★▍])[^。;\n]{4,40})\n+$/;

/** 让老人住得安心, right above: a short line without any mark, and no proposal. */
const headline = /(?:^|\n)(?![一二三四五六七八九十\d]{1,2}[、.])(?![^\n]*建议)[\u4e00-\u9fff“”]{4,30}\n+$/;

/** Another such line with whoever stands in brackets below it, near a place. */
const another = /(?:^|\n)(?![^\n]*建议)[\u4e00-\u9fff“”]{4,30}\n+\([^()\n]{2,24}\)\n/;
const longestEntry = 1000;

/** 李强,市政协委员, on the line below or above: a list of who was there. */
const namedBelow = /^\n+[\u4e00-\u9fff]{2,4},[^。;:!?\n]+(?:\n|$)/;
const namedAbove = /(?:^|\n)[\u4e00-\u9fff]{2,4},[^。;:!?\n]+\n+$/;

/** 张伟民,市政协委员: a name and his posts, alone on a line; one of several such lines is no head. */
export function parseNamedList(view: View, { start, end }: Span): Voice | null {
  const comma = indexWithin(view.chars, ',', start, end);
  const below = view.chars.slice(end, end + longestHead);
  const above = view.chars.slice(Math.max(0, start - longestHead), start);
  const behind = parsePostsAhead(view, { start, end });
  if (behind) return behind;
  const isListed = namedBelow.test(below) || namedAbove.test(above);
  const isPosted = !isListed && comma > start && endsPost(view.chars, comma + 1, end);
  const voice = isPosted ? parseListedVoice(view, start, end) : null;
  const name = voice?.name ?? '';
  return isName(name) || isTransliterated(name) || isForeignName(name) ? voice : null;
}

/** 市政协副主席,致公党某市委主委 徐旭明: posts that commas part, a blank, and the name; null where the stretch is anything else. */
function parsePostsAhead(view: View, { start, end }: Span): Voice | null {
  const gap = [2, 3, 4].map((length) => end - length).find((at) => at > start && hasGapBefore(view, at));
  if (gap === undefined || !isName(view.chars.slice(gap, end))) return null;
  const posts = splitSpan(view.chars, start, gap, /,/);
  if (posts.length < 2 || !posts.every((post) => endsPost(view.chars, post.start, post.end))) return null;
  const held = posts.map((post) => splitPost(view.chars, post.start, post.end));
  return toVoice(view, toMention({ start: gap, end }, held, { start, end }), null);
}

/** ▲关于修路的建议|(方晴), 让老人住得安心|(方晴 民建界别), 建设绿道|(河西代表团) among others: the stretch within the brackets that fill the line below a title; null elsewhere. View offsets. */
function belowTitle(chars: string, { start, end }: Span): Span | null {
  if (chars.charAt(start) !== '(' || chars.charAt(end - 1) !== ')') return null;
  const above = chars.slice(Math.max(0, start - longestHead * 2), start);
  const isAmong = () =>
    another.test(chars.slice(end, end + longestEntry)) ||
    another.test(chars.slice(Math.max(0, start - longestEntry), start - 1));
  const isBelow =
    title.test(above) || (headline.test(above) && (/界别?\)$/.test(chars.slice(start, end)) || isAmong()));
  return isBelow ? { start: start + 1, end: end - 1 } : null;
}

/** 完善社|区养老, 优化通勤(民建区委): headlines, for what reads as a body or a name of four characters there opens with a verb. */
function isUndertaking({ name, posts: [held] }: Voice): boolean {
  if (name === null || (held && held.post !== null)) return false;
  return [held?.organization ?? '', name.length > 3 ? name : ''].some((words) => actionVerb.startingAt(words, 0) > 1);
}

/** Reads 市政协委员张伟民, a speaker alone on the line whose words stand below. Null where it is none. */
export function parseLineHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  if (line.end - line.start > longestHead || /^(?:代表|访|记(?![协者]))/.test(chars.slice(start, start + 2)))
    return null;
  // 柏青山(省人大代表)——, (2)周丽委员建议, above what he says.
  const isAsked = start > line.start && chars.endsWith('建议', line.end);
  const told = speechOf.exec(chars.slice(start, line.end))?.[0].length ?? 0;
  const end = isAsked || chars.endsWith('——', line.end) ? line.end - 2 : line.end - told;
  const last = line.start + chars.slice(line.start, end).lastIndexOf('——');
  // “建议修路。”——市政协委员张伟民: signed, no head.
  if (/。”?$|[!?]”$|建议[^建]{0,40}[!?]$/.test(chars.slice(line.start, last))) return null;
  // 张伟民——市政协委员; else what stands before the dash is what the speech is about.
  const note = chars.charAt(end - 1) === ')' ? chars.lastIndexOf('(', end) : -1;
  const isPerson = isName(chars.slice(start, last)) || isTransliterated(chars.slice(start, last));
  const dash = isPerson && endsPost(chars, last + 2, note > last ? note : end) ? -1 : last;
  const entry = belowTitle(chars, line);
  const whole = entry ?? trimHead(chars, dash > start ? dash + 2 : start, end);
  const led = ledGroup.exec(chars.slice(whole.start, whole.end))?.[0].length ?? 0;
  const head = led > 0 ? { start: whole.start, end: whole.start + led } : whole;
  const words = withoutBrackets(chars.slice(head.start, head.end));
  if (head.end - head.start > 40 || /[。;!?:]|\|.*\|/.test(words)) return null;
  const parse = words.includes(',') ? parseNamedList : dash < start ? parseTurnVoice : parsePersonVoice;
  const voice = parse(view, head);
  // 老年大学“一座难求” is a headline.
  if (!voice || isWriter(voice) || voice.group?.endsWith('”') || isUndertaking(voice)) return null;
  return {
    start: line.start,
    contentStart: isAsked ? end : line.end,
    voice,
    rule: 'turn-line',
    // 第一位发言人:|张伟民 is labelled.
    bare: (isBare(voice) && chars.charAt(start - 1) !== ':') || (voice.group !== null && entry === null),
    ornamented: start > line.start,
  };
}
