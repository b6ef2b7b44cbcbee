import { parseLeadingMention } from '../../../mentions/leading/leading-mention.js';
import { isWriter, toPostWords, toVoice } from '../../../mentions/voice.js';
import { emojiEnd } from '../../../text/markers.js';
import { clauseEnd } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import { postsOnLine } from '../author-posts.js';
import type { TurnHead } from '../turn.js';
import { isSection } from '../turn-headings.js';
import { isNarrated, labelLength, parseSigner } from './bracketed-signature.js';
import { giveWords } from './give-words.js';
import { isText, isWords } from './paragraphs.js';

/** (民盟某区委|供稿). */
const contributed = /(?:供稿|提供|报送|反映|提交|提出)$/;

/** No line with a name in brackets below an opinion is longer. */
const longestLine = 50;

/** Each opinion from its first paragraph to the name below it, behind a dash or between brackets; a paper of one name is his from its head. */
export function withBelow(view: View, lines: readonly Line[]): readonly Line[] {
  const { chars } = view;
  const cards = isBelowCards(chars, lines);
  const signs = lines.map((line, i) => withPosts(view, parseBelow(view, line, cards), lines[i + 1]));
  const first = signs.findIndex((head) => head !== null);
  const last = signs.findLastIndex((head) => head !== null);
  const isQuoted = first >= 0 && areQuoted(chars, lines, signs);
  // ❞ above the last name, or a quotation alone above each, tells that the words before it are over.
  const isAbove =
    isText(chars, lines[last + 1]) &&
    !lines[last - 1]?.endsWords &&
    !areBetween(chars, lines, signs) &&
    (!isQuoted || opensQuoted(chars, lines[last + 1]));
  const isLabelled = first >= 0 && saysWhose(chars, lines[first] as Line);
  // On a page of letters one that the others’ form is not used for.
  const isAmongLetters = lines.slice(0, Math.max(0, first)).some(({ signature }) => signature === true);
  // ——市政协委员张伟民, above 【老电梯该体检】: all of the entry is his.
  const isOfEntry = first === last && isSection(chars, lines[last + 1] ?? { start: 0, end: 0 });
  const isAlone =
    first === last && !isLabelled && !isQuoted && !isAmongLetters && !isOfEntry && !closesPaper(chars, lines, signs);
  if (isAlone || !isWords(chars, lines, first - 1) || isAbove) return lines;
  const pairs = lines.flatMap((line, i) => {
    const head = signs[i];
    if (!head) return [];
    let start = i;
    const isWhole = first === last && !lines.slice(i + 1).some((below) => isText(chars, below));
    // Of several paragraphs only quotations are his who signs one: the narrator tells of others between them.
    const isHis = (at: number) =>
      at === i - 1 || !isQuoted || isWholeQuotation(chars, lines[at]) || opensAlone(chars, lines[at]);
    const goesUp = (at: number) => (isWhole ? !lines[at]?.head : isWords(chars, lines, at));
    while (start > 0 && !signs[start - 1] && goesUp(start - 1) && isHis(start - 1)) start--;
    if (lines.slice(start, i).some((above) => isNarrated(view, above, head))) return [];
    return start < i ? [[lines[start] as Line, { ...line, head }] as const] : [];
  });
  return giveWords(lines, pairs, (line) => line.start);
}

/**
 * The head that a line is which says whose the words above it are: ——辛九思(研究员), 市政协委员 辛九思, ——农工党市委会, (建议人:市人大代表 屈海峰), (民盟某区委供稿),
 * or ——市政协委员辛九思认为,…, which goes on.
 */
function parseBelow(view: View, line: Line, cards: boolean): TurnHead | null {
  const { chars } = view;
  const isDashed = chars.startsWith('——', line.start);
  if (line.head?.rule === 'turn-line' && (isDashed || (cards && isPosted(line)))) return line.head;
  if (isDashed && line.head === null) return parseDashed(view, line);
  if (chars.charAt(line.start) !== '(' || chars.charAt(line.end - 1) !== ')' || line.end - line.start > longestLine)
    return null;
  const start = line.start + 1 + labelLength(chars, line.start + 1);
  const end = line.end - 1 - (contributed.exec(chars.slice(start, line.end - 1))?.[0].length ?? 0);
  const voice = parseSigner(view, { start, end });
  if (!voice || isWriter(voice)) return null;
  return { start: line.start, contentStart: line.end, voice, rule: 'turn-line', bare: false, ornamented: true };
}

/** ——宗政伟|某公司总经理: the head with the posts on the line below it, where it tells none. */
function withPosts(view: View, head: TurnHead | null, below: Line | undefined): TurnHead | null {
  const posts = head?.bare && below ? postsOnLine(view, below).map((post) => toPostWords(view, post)) : [];
  return head && posts.length > 0 ? { ...head, voice: { ...head.voice, posts } } : head;
}

/** 上学难。建议增开班车。|——市政协委员张伟民: whether one with a post signs below the last paragraph, above which nobody else is named. */
function closesPaper(chars: string, lines: readonly Line[], signs: readonly (TurnHead | null)[]): boolean {
  const last = signs.findLastIndex((head) => head !== null);
  const voice = signs[last]?.voice;
  return (
    voice != null &&
    voice.name !== null &&
    voice.posts.some(({ post }) => post !== null) &&
    !lines.slice(last + 1).some((below) => isText(chars, below)) &&
    lines.slice(0, last).every(({ head }) => !head?.voice.name)
  );
}

/** “……。”|below the last name. */
function opensQuoted(chars: string, line: Line | undefined): boolean {
  return line !== undefined && chars.charAt(quotedFrom(chars, line)) === '“';
}

/** 🎤“……。”: behind the signs before the words of a quotation. */
function quotedFrom(chars: string, { start }: Line): number {
  return emojiEnd(chars, start);
}

/** Whether a quotation stands right above each signature (“…。”|——张伟民), of one paragraph or several. */
function areQuoted(chars: string, lines: readonly Line[], signs: readonly (TurnHead | null)[]): boolean {
  return signs.every((head, i) => {
    if (!head) return true;
    let at = i - 1;
    if (chars.charAt((lines[at]?.end ?? 0) - 1) !== '”') return false;
    while (opensAlone(chars, lines[at - 1])) at--;
    return opensQuoted(chars, lines[at]);
  });
}

/** “……。, whose quotation goes on in the next paragraph. */
function opensAlone(chars: string, line: Line | undefined): boolean {
  return line !== undefined && opensQuoted(chars, line) && !chars.slice(line.start, line.end).includes('”');
}

/** “……。”, with nothing of the narrator's between its marks. */
function isWholeQuotation(chars: string, line: Line | undefined): boolean {
  const words = line ? chars.slice(quotedFrom(chars, line), line.end) : '';
  return words.startsWith('“') && words.endsWith('”') && !/”(?!“)./.test(words);
}

/** ◆逝有所安|…。|——张伟民|◆机声与人声|…。: whether each signature but the last stands below a paragraph and above a heading. */
function areBetween(chars: string, lines: readonly Line[], signs: readonly (TurnHead | null)[]): boolean {
  const signed = signs.flatMap((head, i) => (head ? [i] : []));
  return (
    signed.length > 2 &&
    signed.slice(0, -1).every((at) => isText(chars, lines[at - 1]) && !isText(chars, lines[at + 1]))
  );
}

/** (建议人:市人大代表 屈海峰), (民盟某区委供稿): whether a line says itself that it tells whose the words are. */
function saysWhose(chars: string, { start, end }: Line): boolean {
  const isBracketed = chars.charAt(start) === '(' && chars.charAt(end - 1) === ')';
  return labelLength(chars, start + 1) > 0 || (isBracketed && contributed.test(chars.slice(start, end - 1)));
}

/**
 * Whether each name with its post on a line of its own stands below a paragraph and above a headline or nothing, and no paragraph
 * follows the last: 打造文化线路|…。|市政协委员 龚一帆, where elsewhere such a name stands above what is said.
 */
function isBelowCards(chars: string, lines: readonly Line[]): boolean {
  const names = lines.flatMap((line, i) => (isPosted(line) ? [i] : []));
  const last = names.at(-1) ?? -1;
  return (
    names.length > 1 &&
    names.every((at) => isText(chars, lines[at - 1]) && !isText(chars, lines[at + 1])) &&
    !lines.slice(last + 1).some((line) => isText(chars, line))
  );
}

function isPosted({ head }: Line): boolean {
  return head?.rule === 'turn-line' && head.voice.name !== null && head.voice.posts.length > 0;
}

/** ——市政协委员辛九思|认为,…: who the words above are of, by what else the speaker said. */
function parseDashed(view: View, { start, end }: Line): TurnHead | null {
  const clause = clauseEnd(view.chars, start + 2, end);
  const mention = parseLeadingMention(view, start + 2, clause, 'posted');
  if (!mention || mention.posts.length === 0 || mention.end >= clause) return null;
  const voice = toVoice(view, mention, null);
  return { start, contentStart: mention.end, voice, rule: 'turn-line', bare: false, ornamented: true };
}
