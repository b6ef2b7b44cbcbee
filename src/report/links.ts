import { trigger } from '../mentions/words/verb-words.js';
import { lineMarkerEnd } from '../text/markers.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { PageLine } from './lines.js';
import { isAboveLinks } from './navigation.js';

/** 市政协委员:建议增设车位: whom the headline of another piece quotes, and no person. */
const kindOfPeople = /^[▷▶>·]?[全省市区县]{0,2}(?:政协|人大)?(?:委员|代表|专家|居民|学者|网友)$/;
/** 省冷链协会发布年度报告:建议加快补齐短板: what a headline tells before its colon. */
const ofNews = /发布|召开|举[行办]|印发|启动|(?:报告|公告|通知|通报)$/;
/** 【委员履职谈②】: which piece of a series one is. */
const ofSeries = /^【[^】]{2,10}[①-⑳]】/;
/** What no headline ends in, though it may ask or exclaim. */
export const sentenceEnding = /[。;]["”)]?$/;

/** The lines of a page's foot, those below 往期回顾 as what they are: headlines of other pieces. */
export function withLinks(view: View, foot: readonly PageLine[]): readonly PageLine[] {
  const linked = foot.findIndex((line) => isAboveLinks(view, line));
  if (linked < 0) return foot;
  const links = foot.slice(linked + 1);
  const isList = !links.some(({ start, end }) => sentenceEnding.test(view.chars.slice(Math.max(start, end - 2), end)));
  return [...foot.slice(0, linked + 1), ...links.map((line) => asLink(view, line, isList))];
}

/** The headline of another piece is nobody's words; what ends like a sentence, or opens like a turn or an item, is none, the latter where `isList` tells that no sentence stands among them. */
function asLink({ chars }: View, line: PageLine, isList: boolean): PageLine {
  const colon = indexWithin(chars, ':', line.start, line.end);
  const mayLead = colon < 0 || trigger.endingAt(chars, colon, line.start) > 0;
  const isLink = isList
    ? line.kind !== 'paragraph' || !sentenceEnding.test(chars.slice(Math.max(line.start, line.end - 2), line.end))
    : line.kind === 'text' && lineMarkerEnd(chars, line.start) === line.start;
  const before = chars.slice(line.start, colon);
  const isTurn = !mayLead && !(isList && (kindOfPeople.test(before) || ofNews.test(before)));
  const isPiece = ofSeries.test(chars.slice(line.start, line.end));
  const isTold = line.kind === 'credit' || line.kind === 'particulars';
  return isLink && (isPiece || !isTurn) && !isTold ? { ...line, fields: [], kind: 'aside' } : line;
}
