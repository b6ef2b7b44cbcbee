import { parseLeadingMention } from '../../../mentions/leading-mention.js';
import { proposerLabel } from '../../../mentions/person-words.js';
import { isWriter, toVoice, toWrittenPost } from '../../../mentions/voice.js';
import { isIn } from '../../../text/character-set.js';
import { clauseEnd } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import { isListLine, type Line } from '../../line.js';
import { postsOnLine } from '../author-posts.js';
import type { TurnHead } from '../turn.js';
import { isNarrated, parseSigner, sentenceEnds, withBracketed } from './bracketed-signature.js';

/** Who puts a motion or a suggestion. */
const putting = /^(?:第一)?(?:提案[人者]|建议人|联名(?:提案)?人|领衔(?:人|代表|委员)|议案提出人|提出人)[:】]/;
const longestPutting = 8;

/** What a letter opens with, to an editor or to an office. */
const opening =
  /^(?:(?:编辑同志|编辑部同志|[^。,:]{0,14}编辑部)(?:您好)?:$|尊敬的[^,。:]{0,12}(?:书记|领导|主任|主席团|[省市区县镇乡局]长)(?:您好)?:)/;

/** (民盟某区委|供稿). */
const contributed = /(?:供稿|提供|报送|反映|提交|提出)$/;

/** 报:市委领导。, 签发:…: who gets the paper. */
const distribution = /^(?:抄?[报送]|签发|发):/;
const longestLabel = 4;

/** No line with a name in brackets below an opinion is longer. */
const longestLine = 50;

/**
 * The lines with those words given to their speaker that carry the name below them or at their end: letters to the
 * editor, opinions with ——辛九思(研究员) below, opinions with (孟庆余 县政协委员) behind. Each is a turn from its first line.
 */
export function withSigned(view: View, lines: readonly Line[]): readonly Line[] {
  const passes = [withLetters, withFoot, withBelow, withBracketed];
  return passes.reduce((found, pass) => pass(view, found), lines);
}

/** Each letter from its 编辑同志: or 尊敬的书记: to the name below it. */
function withLetters({ chars }: View, lines: readonly Line[]): readonly Line[] {
  const salutation = ({ start, end }: Line) => opening.exec(chars.slice(start, end))?.[0].length ?? 0;
  const letters = lines.flatMap((line, i) => (salutation(line) > 0 ? [i] : []));
  const pairs = letters.flatMap((at, i) => {
    const below = lines
      .slice(at + 1, letters[i + 1])
      .filter(({ head }) => head?.rule === 'turn-line' || head?.rule === 'turn-label');
    const signature =
      below.find(({ head }) => head?.voice.name && head.voice.posts.length > 0) ??
      below.find(({ head }) => head?.voice.name) ??
      below.at(-1);
    return signature ? [[lines[at] as Line, signature] as const] : [];
  });
  return give(lines, pairs, (line) => line.start + salutation(line));
}

/** 议案全文|…|提案人:覃志高: a paper that nobody but who is named below its last paragraph speaks in, from its first one. */
function withFoot(view: View, lines: readonly Line[]): readonly Line[] {
  const { chars } = view;
  const at = lines.findLastIndex(({ head }) => head?.rule === 'turn-label');
  const line = lines[at];
  const isAlone = lines.slice(0, Math.max(0, at)).every(({ head }) => !head?.voice.name);
  const first = lines.findIndex((each) => isText(chars, each));
  if (!line?.head || !isAlone || first < 0 || first >= at) return lines;
  const isLast = !lines.slice(at + 1).some((below) => isText(chars, below));
  if (!isLast || !putting.test(chars.slice(line.start, line.start + longestPutting))) return lines;
  const { head } = line;
  if (lines.slice(first, at).some((above) => isNarrated(view, above, head))) return lines;
  return give(lines, [[lines[first] as Line, line]], ({ start }) => start);
}

/** Each opinion from its first paragraph to the name below it, behind a dash or between brackets; a paper of one name is his from its head. */
function withBelow(view: View, lines: readonly Line[]): readonly Line[] {
  const { chars } = view;
  const cards = isBelowCards(chars, lines);
  const signs = lines.map((line, i) => withPosts(view, readBelow(view, line, cards), lines[i + 1]));
  const first = signs.findIndex((head) => head !== null);
  const last = signs.findLastIndex((head) => head !== null);
  const isQuoted = first >= 0 && areQuoted(chars, lines, signs);
  // ❞ above the last name, or a quotation alone above each, tells that the words before it are over.
  const isAbove =
    isText(chars, lines[last + 1]) &&
    !lines[last - 1]?.endsWords &&
    !areBetween(chars, lines, signs) &&
    (!isQuoted || opensQuoted(chars, lines[last + 1]));
  const isLabelled = first >= 0 && labelLength(chars, (lines[first] as Line).start + 1) > 0;
  // On a page of letters one that the others’ form is not used for.
  const isAmongLetters = lines.slice(0, Math.max(0, first)).some(({ signature }) => signature === true);
  if ((first === last && !isLabelled && !isQuoted && !isAmongLetters) || !isText(chars, lines[first - 1]) || isAbove)
    return lines;
  const pairs = lines.flatMap((line, i) => {
    const head = signs[i];
    if (!head) return [];
    let start = i;
    const isWhole = first === last && !lines.slice(i + 1).some((below) => isText(chars, below));
    while (start > 0 && !signs[start - 1] && (isWhole ? !lines[start - 1]?.head : isWords(chars, lines, start - 1)))
      start--;
    if (lines.slice(start, i).some((above) => isNarrated(view, above, head))) return [];
    return start < i ? [[lines[start] as Line, { ...line, head }] as const] : [];
  });
  return give(lines, pairs, (line) => line.start);
}

/**
 * The head that a line is which says whose the words above it are: ——辛九思(研究员), 市政协委员 辛九思, ——农工党市委会, (建议人:市人大代表 屈海峰), (民盟某区委供稿),
 * or ——市政协委员辛九思认为,…, which goes on.
 */
function readBelow(view: View, line: Line, cards: boolean): TurnHead | null {
  const { chars } = view;
  const isDashed = chars.startsWith('——', line.start);
  if (line.head?.rule === 'turn-line' && (isDashed || (cards && isPosted(line)))) return line.head;
  if (isDashed && line.head === null) return readDashed(view, line);
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
  const posts = head?.bare && below ? postsOnLine(view, below).map((post) => toWrittenPost(view, post)) : [];
  return head && posts.length > 0 ? { ...head, voice: { ...head.voice, posts } } : head;
}

/** “……。”|below the last name. */
function opensQuoted(chars: string, line: Line | undefined): boolean {
  return line !== undefined && chars.charAt(line.start) === '“';
}

/** Whether from the first signature on a quotation stands above each (“…。”|——张伟民), and no other paragraph between them. */
function areQuoted(chars: string, lines: readonly Line[], signs: readonly (TurnHead | null)[]): boolean {
  const signed = signs.flatMap((head, i) => (head ? [i] : []));
  return signed.every((at, i) => {
    const above = lines
      .slice(i === 0 ? at - 1 : (signed[i - 1] as number) + 1, at)
      .filter((line) => isText(chars, line));
    const [words] = above;
    return above.length === 1 && words && chars.charAt(words.start) === '“' && chars.charAt(words.end - 1) === '”';
  });
}

/** ◆逝有所安|…。|——张伟民|◆机声与人声|…。: whether each signature but the last stands below a paragraph and above a heading. */
function areBetween(chars: string, lines: readonly Line[], signs: readonly (TurnHead | null)[]): boolean {
  const signed = signs.flatMap((head, i) => (head ? [i] : []));
  return (
    signed.length > 2 &&
    signed.slice(0, -1).every((at) => isText(chars, lines[at - 1]) && !isText(chars, lines[at + 1]))
  );
}

/** 建议人:, before who signs; 0 where no such label stands. */
function labelLength(chars: string, at: number): number {
  const length = proposerLabel.startingAt(chars, at);
  return length > 0 && chars.charAt(at + length) === ':' ? length + 1 : 0;
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
function readDashed(view: View, { start, end }: Line): TurnHead | null {
  const clause = clauseEnd(view.chars, start + 2, end);
  const mention = parseLeadingMention(view, start + 2, clause, 'posted');
  if (!mention || mention.posts.length === 0 || mention.end >= clause) return null;
  const voice = toVoice(view, mention, null);
  return { start, contentStart: mention.end, voice, rule: 'turn-line', bare: false, ornamented: true };
}

/** Whether a line is a paragraph that ends a sentence, and opens no turn. */
function isText(chars: string, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.head === null &&
    isIn(sentenceEnds, chars, line.end - 1) &&
    !distribution.test(chars.slice(line.start, line.start + longestLabel))
  );
}

/** Whether a line is such a paragraph, or part of a list: 提出以下建议:|1.修路;|2.架桥。 */
function isWords(chars: string, lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (isText(chars, line)) return true;
  const mark = line && line.head === null ? chars.charAt(line.end - 1) : '';
  return (
    (mark === ';' && line !== undefined && isListLine(chars, line)) ||
    (mark === ':' && below !== undefined && isListLine(chars, below))
  );
}

/** Gives each first line the head of the signature that it comes with; `contentStart` tells where the words begin in it. */
function give(
  lines: readonly Line[],
  pairs: readonly (readonly [first: Line, signature: Line])[],
  contentStart: (first: Line) => number,
): readonly Line[] {
  if (pairs.length === 0) return lines;
  const heads = new Map(pairs.map(([first, { head }]) => [first.start, head]));
  // A signature that goes on is a paragraph of its own, and the words above it end before.
  const signatures = new Set(pairs.map(([, signature]) => signature.start));
  const signedAt = new Set(pairs.flatMap(([, signature]) => (opensWords(signature) ? [signature.start] : [])));
  return lines.map((line, i) => {
    const above = heads.get(line.start);
    const endsWords = signedAt.has(lines[i + 1]?.start ?? -1) || line.endsWords === true;
    if (above)
      return {
        ...line,
        endsWords,
        head: { ...above, start: line.start, contentStart: contentStart(line), bare: false, ornamented: true },
      };
    if (signedAt.has(line.start)) return { ...line, head: null };
    return signatures.has(line.start)
      ? { ...line, head: null, endsWords: true, signature: true }
      : { ...line, endsWords };
  });
}

/** ——市政协委员辛九思|认为,…. */
function opensWords({ head, end }: Line): boolean {
  return head !== null && head.contentStart < end;
}
