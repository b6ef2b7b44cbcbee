import { bulletinNames, pageNames } from '../lexicon/page-names.js';
import { bodyHeadlineWords, publishingBodies } from '../lexicon/site-names.js';
import { anyOf } from '../text/any-of.js';
import type { View } from '../text/view.js';
import { isHeadline } from './headline.js';
import type { PageLine } from './lines.js';
import { isPaperSign } from './paper-sign.js';

/** 附件1, 第三篇, 【2】, 12: which of a collection a report is. */
const numbering = /^(?:附件\d{0,2}:?|第[一二三四五六七八九十百\d]{1,4}[篇号章则]|【\d{1,3}】|\d{1,3})$/;

const pages = anyOf(pageNames);
/** A06城事·社区, 聚焦2026东麓两会, 《柏河新闻》播出文稿: the page of a paper, a column or a programme, above a headline. */
const column = new RegExp(
  `^(?:[A-D]?\\d{1,2}版?${pages}(?:·${pages})?|(?:聚焦|直击|关注)(?:\\d{4})?[\\u4e00-\\u9fff]{0,6}两会|《[^》]{2,12}》(?:播出)?文稿)$`,
);

/** 市政府参事建议(第9期), 决策参考(2024年第3期), 建言专刊第三期: the number of a bulletin behind its name, above a headline. */
const bulletin = new RegExp(
  `^[\\u4e00-\\u9fff]{0,10}${anyOf(bulletinNames)}\\(?(?:\\d{4}年)?(?:总?第)(?:\\d{1,4}|[一二三四五六七八九十百]{1,5})[期号辑]\\)?$`,
);

/** 某市人大常委会法制工作委员会, 某县人民医院: whose site or paper it is, above a headline. */
const owner = new RegExp(`^(?!.*${anyOf(bodyHeadlineWords)})[\\u4e00-\\u9fff]{2,24}${anyOf(publishingBodies)}$`);

/**
 * Whether a line of the head is of what the report is printed in: its number in a collection, the page or programme, the
 * body whose paper or site it is. `above` and `next` are the lines before it and those below that may be the headline.
 */
export function isOfIssue(view: View, line: PageLine, above: readonly PageLine[], next: readonly PageLine[]): boolean {
  const words = view.chars.slice(line.start, line.end);
  const isAbove = next.slice(0, 2).some((below) => isHeadline(view.chars, below));
  return (
    numbering.test(words) ||
    isPaperSign(words) ||
    (isAbove && (column.test(words) || bulletin.test(words) || (above.length === 0 && owner.test(words))))
  );
}
