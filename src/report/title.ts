import { isName } from '../mentions/names/name.js';
import { parsePostedName } from '../mentions/names/posted-name.js';
import { endsBody } from '../mentions/posts/body.js';
import { endsPost } from '../mentions/posts/post.js';
import { proposerLabel } from '../mentions/words/person-words.js';
import { salutationEnd } from '../text/salutation.js';
import { nextGap, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { standsAbove } from './above-headline.js';
import { findCaptions } from './captions.js';
import { mail } from './forwarded.js';
import { isHeadline } from './headline.js';
import type { PageLine } from './lines.js';
import { isNoTitle } from './not-title.js';
import { headlineOfPaper } from './paper-head.js';
import { isFormKind } from './paper-sign.js';
import { hasLabel, labelLength, parseTitle } from './title-text.js';

/** What the head of a mail, or of one in a forum, opens with, and what a form does. */
const openings = new RegExp(
  `${mail.source}|^(?:收件人:|作者.{1,40}看板|(?:发言|提案|提交|报送)(?:单位|人):|会议主题:|(?:提案|议案|建议)?(?:编?号|案号):)`,
);

const announcement = /提出(?:以下|如下)[^,。:]{0,4}建议:$/;

/** 尊敬的市长!: a headline may end in such a mark, and in 市政协全会!. */
const courteous = /^尊敬的|[您你]们?好!$/;

/** 各位领导、各位委员:, 主任、副主任、各位委员:, at the head of a speech. */
const addressed = /^(?:尊敬的)?(?:[^。:!?]{1,20}、)?各位[^。:!?]{1,30}:$/;

/** 张伟民委员建议:, 市政协常委张伟民:, above what is said. */
const opensTurn = /(?:委员|代表|常委|主[席任委]|教授|建议|呼吁|提议|倡议|说|表示|编者按)(?:\([^()]{2,20}\))?:$/;

/** What a paper is called: 关于完善步道的建议. */
const paper = /^关于.*(?:建议|提案|倡议|思考|意见)$/;

/** Up to which line a form says what it is (某县政协|提案). */
const formLines = 3;

/** No line with an author's name and posts is longer. */
const longestAuthor = 40;

/** So many lines a headline has at most, with what stands over and under it, and no fewer characters below the way through a site. */
const mostHeadlines = 3;
const shortestBelowWay = 7;

const dating: ReadonlySet<string> = new Set(['date', 'published', 'source']);

/** The report's headline as written, and the line that carries it. */
export interface Headline {
  readonly title: string;
  readonly line: PageLine;
}

/** The report's headline; null where the page opens with a paragraph. */
export function findTitle(view: View, head: readonly PageLine[]): Headline | null {
  const below = belowWay(view, head);
  const captions = findCaptions(view, below).filter(({ start, end }) => view.chars.slice(start, end).includes('。'));
  const candidates = below.filter(
    (each) => (each.kind === 'text' || each.kind === 'paragraph') && !captions.includes(each),
  );
  const line =
    headlineOfPaper(view, head) ??
    withTitle(view, headedTitle(view, head)) ??
    candidates.find(
      (each, i) =>
        !opensLetter(view.chars, each) &&
        !isNoTitle(view.chars.slice(each.start, each.end)) &&
        !isSpeaker(view, each) &&
        (i === candidates.length - 1 ||
          !(isAuthor(view, each, candidates[i + 1]) || standsAbove(view, each, candidates.slice(i + 1), below))),
    );
  if (!line || isForm(view.chars, line)) return null;
  const title = line.kind === 'text' || hasLabel(view, line) ? parseTitle(view, line) : null;
  return title === null ? null : { title, line };
}

/** Below 首页 > 要闻 > 正文, where a headline and then the day or the source follow: what stands above is the site's. */
function belowWay(view: View, head: readonly PageLine[]): readonly PageLine[] {
  const way = head.findLastIndex(({ kind }) => kind === 'breadcrumb');
  const below = head.slice(way + 1);
  const dated = below.findIndex(isDated);
  const words = below[0]?.kind === 'text' ? view.chars.slice(below[0].start, below[0].end) : '——';
  const isShort = words.length < shortestBelowWay && !(below[1] && view.chars.startsWith('——', below[1].start));
  const isLower = words.startsWith('——') || isShort || dated < 1 || dated > mostHeadlines;
  const isAbove = head
    .slice(0, way)
    .some((line) => !endsBody(view.chars, line.start, line.end) && isHeadline(view.chars, line));
  // Right above the day it is the headline, whatever the site says above the way.
  return isLower || (isAbove && dated > 1) ? head : below;
}

/** 2025年3月1日 来源:某报: what dates the piece or tells where it is from. */
function isDated({ fields: [first] }: PageLine): boolean {
  return first !== undefined && dating.has(first.kind);
}

/** 市政协委员 张伟民|关于完善步道的建议, 作者:|张伟民: who wrote what the line below is the headline of. */
function isAuthor(view: View, { start, end }: PageLine, next: PageLine | undefined): boolean {
  if (end - start > longestAuthor || next?.kind !== 'text') return false;
  const label = proposerLabel.startingAt(view.chars, start, end);
  if (label > 0 && view.chars.charAt(start + label) === ':') return true;
  const isPaper = paper.test(view.chars.slice(next.start, next.end));
  return (isPaper && endsBody(view.chars, start, end)) || parsePostedName(view, start, end) !== null;
}

/** ●张伟民(市政协委员): whoever speaks below. */
const speaker =
  /^[●■◆▲★◎][\u4e00-\u9fff]{2,4}\([^()]{0,24}(?:委员|常委|代表|主[任席委]|教授|[局院会校]长|经理|书记|工程师)\)$/;

function isSpeaker(view: View, { start, end }: PageLine): boolean {
  if (end - start > longestAuthor) return false;
  const isPosted = view.chars.charAt(end - 1) === ':' && parsePostedName(view, start, end - 1) !== null;
  return isPosted || isNameWithPost(view, { start, end }) || speaker.test(view.chars.slice(start, end));
}

/** 张伟民 市人大代表: a name, a blank and posts. */
function isNameWithPost(view: View, { start, end }: Span): boolean {
  const gap = nextGap(view, start, end);
  return gap < end && isName(view.chars.slice(start, gap)) && endsPost(view.chars, gap, end);
}

/** 尊敬的市长:, or 现提出如下建议:, where a letter has no headline. */
function opensLetter(chars: string, { start, end }: PageLine): boolean {
  if (addressed.test(chars.slice(start, end))) return true;
  return (
    end - start <= longestAuthor &&
    (chars.charAt(end - 1) === ':' || (chars.charAt(end - 1) === '!' && courteous.test(chars.slice(start, end)))) &&
    (salutationEnd(chars, start, end) === end ||
      announcement.test(chars.slice(start, end)) ||
      opensTurn.test(chars.slice(start, end)))
  );
}

/** The line, where a title is left of it; else undefined. */
function withTitle(view: View, line: PageLine | undefined): PageLine | undefined {
  return line && parseTitle(view, line) !== null ? line : undefined;
}

/** 《午间关注》播出稿|标题:校务座谈会, 发信人:…|标题:校务座谈会, From:…|Subject:…, 提案号:0217|案由:…: the line of a mail's or a form's head that has its title. */
function headedTitle(view: View, head: readonly PageLine[]): PageLine | undefined {
  const words = ({ start, end }: PageLine) => view.chars.slice(start, end);
  const isHeaded =
    (head[0] !== undefined && openings.test(words(head[0]))) ||
    head.slice(1, formLines).some((line) => isFormKind(words(line)) || words(line).startsWith('标题:'));
  return isHeaded ? head.find((line) => labelLength(view, line) > 1) : undefined;
}

/** 【发言人】张伟民: the first field of a form that has no headline. */
function isForm(chars: string, { start }: PageLine): boolean {
  const length = chars.charAt(start) === '【' ? proposerLabel.startingAt(chars, start + 1) : 0;
  return length > 0 && chars.charAt(start + 1 + length) === '】';
}
