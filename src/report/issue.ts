import { markerEnd } from '../text/markers.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import type { PageLine } from './lines.js';

/** 第三篇, 【2】, (第37期): what parts the reports of a collection. */
const numbering =
  /^(?:\(?总?第[一二三四五六七八九十百\d]{1,4}[篇期号章则辑]\)?(?:\(总第\d{1,4}期\))?|【\d{1,3}】|\d{1,3}|\(\d{4}\)第?\d{1,4}号|[A-D]\d{1,2}[\u4e00-\u9fff·]{2,8}|\d{2}[\u4e00-\u9fff]{2,4}·[\u4e00-\u9fff]{2,4}|(?:聚焦|直击|关注)(?:\d{4})?[\u4e00-\u9fff]{0,6}两会|《[^》]{2,12}》(?:播出)?文稿|(?:大会|书面)发言材料之[一二三四五六七八九十\d]{1,3})$/;

/** (第6期), (2023)46号: which number of a bulletin or of minutes it is. */
const issue = /^\(?(?:总?第\d{1,4}期|\d{4}\)第?\d{1,4}号)/;

/** 某市人民政府办公室, beside the day below the number of its paper. */
const office = /(?:办公[室厅]|秘书[处组]|委员会|[局委部处室])$/;

/** What the name of a bulletin ends in. */
const bulletin = /^[\u4e00-\u9fff]{0,10}(?:信息|简报|专报|快报|摘报|通讯|内参|参考|反映|要报|专刊)$/;

/** 临沅市工商业联合会, above the name of its bulletin. */
const letterhead = /^[\u4e00-\u9fff]{2,16}(?:会|委|局|部|厅|院|办公室)$/;

/** What a headline may open with. */
const mayOpenHeadline = /^(?!本期)[\u4e00-\u9fff“《]/;

/** No headline below the number of an issue is as short. */
const shortestHeadline = 7;

/**
 * Whether a line of the head is of the bulletin or the minutes that the report is printed in: their name or number, the
 * body above it, the office and the day below. `above` and `next` are the lines before it and those below that may be the headline.
 */
export function isOfIssue(view: View, line: PageLine, above: readonly PageLine[], next: readonly PageLine[]): boolean {
  const [first] = next;
  const words = view.chars.slice(line.start, line.end);
  return (
    numbering.test(words) ||
    (isNumbered(view, above) && isOfficeAndDay(view, line)) ||
    isBulletin(view, line, next) ||
    isAboveIssue(view, line, next) ||
    (first !== undefined && letterhead.test(words) && isBulletin(view, first, next.slice(1)))
  );
}

/** 社情民意信息, above (第37期) and a headline: the name of an office's bulletin. */
function isBulletin({ chars }: View, { start, end }: Span, next: readonly PageLine[]): boolean {
  const [issue, ...others] = next.map((line) => ({ ...line, words: chars.slice(line.start, line.end) }));
  return (
    bulletin.test(chars.slice(start, end)) &&
    issue !== undefined &&
    /期\)*$/.test(issue.words) &&
    numbering.test(issue.words) &&
    others.some(
      ({ kind, words, fields }) =>
        kind === 'text' && !numbering.test(words) && !fields.some((field) => field.kind === 'date'),
    )
  );
}

/** Whether one of the lines is the number of an issue. */
function isNumbered({ chars }: View, lines: readonly Span[]): boolean {
  return lines.some(({ start, end }) => issue.test(chars.slice(start, end)));
}

/** 某市人民政府办公室 2023年8月25日: who put a paper out, and when. */
function isOfficeAndDay({ chars }: View, { fields }: PageLine): boolean {
  const [first] = fields;
  return (
    first?.kind === 'text' &&
    fields.some(({ kind }) => kind === 'date') &&
    office.test(chars.slice(first.start, first.end))
  );
}

/** 某县人民代表大会第四次会议|简报|(第6期)|…, 某市人民政府专题会议纪要|(2023)46号|…: what stands above the number of an issue, where the headline follows. */
function isAboveIssue(view: View, line: PageLine, next: readonly PageLine[]): boolean {
  const at = next.slice(0, 2).findIndex((below) => isNumbered(view, [below]));
  const between = next.slice(0, Math.max(0, at));
  const { chars } = view;
  return (
    at >= 0 &&
    line.kind === 'text' &&
    between.every(({ start, end }) => bulletin.test(chars.slice(start, end))) &&
    next
      .slice(at + 1)
      .some(
        (below) =>
          below.kind === 'text' &&
          below.end - below.start >= shortestHeadline &&
          mayOpenHeadline.test(chars.slice(below.start, below.start + 2)) &&
          markerEnd(chars, below.start, true) === below.start &&
          !below.fields.some(({ kind }) => kind === 'date'),
      )
  );
}
