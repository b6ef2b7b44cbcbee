import { endsBody } from '../../../mentions/posts/body.js';
import { toPostWords } from '../../../mentions/voice.js';
import { salutationEnd } from '../../../text/salutation.js';
import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import { authorPosts } from '../author-posts.js';
import { isNarrated, withBracketed } from './bracketed-signature.js';
import { giveWords } from './give-words.js';
import { isAboveDay, parseNames } from './letter.js';
import { isText } from './paragraphs.js';
import { withBelow } from './signature-below.js';

/** Who puts a motion or a suggestion. */
const putting = /^(?:第一)?(?:提案[人者]|建议人|联名(?:提案)?人|领衔(?:人|代表|委员)|议案提出人|提出人)[:】]/;
const longestPutting = 8;

/** What a letter opens with, to an editor or to an office. */
const opening =
  /^(?:(?:编辑同志|编辑部同志|[^。,:]{0,14}编辑部(?:的?(?:老师|同志|朋友)们?)?)(?:您好)?:$|尊敬的[^,。:]{0,12}(?:书记|领导|主任|主席团|[省市区县镇乡局]长)(?:您好)?:)/;

/**
 * The lines with those words given to their speaker that carry the name below them or at their end: letters to the
 * editor, opinions with ——辛九思(研究员) below, opinions with (孟庆余 县政协委员) behind. Each is a turn from its first line.
 */
export function withSigned(view: View, lines: readonly Line[]): readonly Line[] {
  const passes = [withLetters, withFoot, withBelow, withBracketed];
  return passes.reduce((found, pass) => pass(view, found), lines);
}

/** Each letter from its 编辑同志: or 尊敬的书记: to the name below it, or from its 乡亲们: to the name above its day. */
function withLetters(view: View, lines: readonly Line[]): readonly Line[] {
  const { chars } = view;
  const salutation = ({ start, end }: Line) => opening.exec(chars.slice(start, end))?.[0].length ?? 0;
  const isOpen = ({ start, end }: Line) => salutationEnd(chars, start, end) === end;
  const letters = lines.flatMap((line, i) => (salutation(line) > 0 || isOpen(line) ? [i] : []));
  const pairs = letters.flatMap((at, i) => {
    const behind = lines.slice(at + 1, letters[i + 1]);
    if (salutation(lines[at] as Line) === 0) {
      const signer = signerAboveDay(view, behind);
      return signer ? [[lines[at + 1] as Line, signer] as const] : [];
    }
    const below = behind.filter(({ head }) => head?.rule === 'turn-line' || head?.rule === 'turn-label');
    const signature =
      below.find(({ head }) => head?.voice.name && head.voice.posts.length > 0) ??
      below.find(({ head }) => head?.voice.name) ??
      below.at(-1);
    return signature
      ? [
          [
            lines[at] as Line,
            withAuthorPosts(view, signature, behind, lines[letters[i + 1] ?? lines.length]?.start),
          ] as const,
        ]
      : [];
  });
  return giveWords(lines, pairs, (line) => line.start + salutation(line));
}

/** 皇甫静|(作者系民进会员): the line of a name alone, one of `lines`, with the posts that the next one tells; `to` is where the letter ends. */
function withAuthorPosts(view: View, line: Line, lines: readonly Line[], to = view.chars.length): Line {
  if (!line.head || line.head.voice.posts.length > 0) return line;
  const below = lines[lines.indexOf(line) + 2]?.start ?? to;
  const posts = authorPosts(view, line.end, below).map((post) => toPostWords(view, post));
  return { ...line, head: { ...line.head, voice: { ...line.head.voice, posts } } };
}

/** 县人大代表 卜丽华 王阿贵|二〇二六年三月六日: the line of an open letter that says who signs it, with the head that it is; undefined where none stands alone above a day, or a body does. */
function signerAboveDay(view: View, lines: readonly Line[]): Line | undefined {
  const line = lines.find(({ end }, i) => i > 0 && isAboveDay(view.chars, end));
  if (!line || isBodyHead(line)) return undefined;
  if (line.head && line.head.contentStart >= line.end) return line;
  const voice = parseNames(view, line.start, line.end);
  const head = { start: line.start, contentStart: line.end, rule: 'turn-line', bare: false, ornamented: true } as const;
  return voice ? { ...line, head: { ...head, voice } } : undefined;
}

/** 县渔业协会: a letter names a body where it calls, too, so that its signature tells nothing; of people (一公司全体职工) it says 我们. */
function isBodyHead({ head }: Line): boolean {
  const group = head?.voice.group ?? '';
  return endsBody(group, 0, group.length);
}

/** 议案全文|…|提案人:覃志高: a paper that nobody but who is named below its last paragraph speaks in, from its first one. */
function withFoot(view: View, lines: readonly Line[]): readonly Line[] {
  const { chars } = view;
  const at = lines.findLastIndex(({ head }) => head?.rule === 'turn-label');
  const line = lines[at];
  const isAlone = lines.slice(0, Math.max(0, at)).every(({ head }) => !head?.voice.name);
  const text = lines.findIndex((each) => isText(chars, each));
  // 建议:|1.…: what announces the first paragraph is theirs, too.
  const first = lines[text - 1]?.triggers.length && !lines[text - 1]?.head ? text - 1 : text;
  if (!line?.head || !isAlone || first < 0 || first >= at) return lines;
  const isLast = !lines.slice(at + 1).some((below) => isText(chars, below));
  if (!isLast || !putting.test(chars.slice(line.start, line.start + longestPutting))) return lines;
  const { head } = line;
  if (lines.slice(first, at).some((above) => isNarrated(view, above, head))) return lines;
  return giveWords(lines, [[lines[first] as Line, line]], ({ start }) => start);
}
