import { pageNames } from '../lexicon/page-names.js';
import type { View } from '../text/view.js';
import { isHeadline } from './headline.js';
import type { PageLine } from './lines.js';

/** 第三篇, 【2】, (第37期), 大会发言材料之三: which of a collection a report is. */
const numbering =
  /^(?:附件\d{0,2}:?|内部(?:资料|参考|刊物)[^。]{0,8}|\(?(?:\d{4}年)?(?:\d{1,2}月号?)?总?第[一二三四五六七八九十百\d]{1,4}[篇期号章则辑]\)?(?:\((?:总第\d{1,4}期|内部[^()]{2,4})\))?|【\d{1,3}】|\d{1,3}|[(【]\d{4}[)】]第?\d{1,4}号|(?:大会|书面)发言材料之[一二三四五六七八九十\d]{1,3})$/;

const pages = `(?:${pageNames.join('|')})`;
/** A06城事·社区, 聚焦2026东麓两会, 《柏河新闻》播出文稿: the page of a paper, a column or a programme, above a headline. */
const column = new RegExp(
  `^(?:[A-D]?\\d{1,2}版?${pages}(?:·${pages})?|(?:聚焦|直击|关注)(?:\\d{4})?[\\u4e00-\\u9fff]{0,6}两会|《[^》]{2,12}》(?:播出)?文稿)$`,
);

/** 临沅市工商业联合会, above the name of its bulletin. */
const letterhead = /^[\u4e00-\u9fff]{2,16}(?:会|委|局|部|厅|院|办公室)$/;

/** 某市人大常委会法制工作委员会, 某县人民医院: whose site or paper it is, above a headline. */
const owner =
  /^(?!.*(?:召开|举行|举办|开展|走进|组织|赴|对|关于|答复|视察|调研|走访|来访|约见|问政|走近|做客|建言|如何|怎么|让|我|的|办好|参观|考察|拜访))[\u4e00-\u9fff]{2,24}(?:委员会|人民政府|[局厅]|办公[室厅]|联合会|人民医院|大学|学院|总工会)$/;

/** What the headline of a form ends in: 2019年第三季度职工建议|收集表. */
const table = /^.{8,}(?:(?:登记|征求|征集|收集|汇总|反馈|意见)表|台账|登记)$/;

/** 某区人民政府办公室文件: what papers with a subject are printed under. */
const paperHead = /^[\u4e00-\u9fff]{2,20}(?:委员会|办公[室厅]|政府|[局厅部]|文件)$/;
const subject = /^(?:关于|对)[^。]{4,40}(?:建议|提案|报告|意见|答复|函|通知|发言|办法)/;

/**
 * Whether a line of the head is of what the report is printed in: its number in a collection, the page or programme, the
 * body whose paper or site it is. `above` and `next` are the lines before it and those below that may be the headline.
 */
export function isOfIssue(view: View, line: PageLine, above: readonly PageLine[], next: readonly PageLine[]): boolean {
  const [first] = next;
  const words = view.chars.slice(line.start, line.end);
  return (
    numbering.test(words) ||
    (column.test(words) && next.slice(0, 2).some((below) => isHeadline(view.chars, below))) ||
    (first !== undefined && paperHead.test(words) && subject.test(view.chars.slice(first.start, first.end))) ||
    (first !== undefined && letterhead.test(words) && table.test(view.chars.slice(first.start, first.end))) ||
    (above.length === 0 && owner.test(words) && first !== undefined && isHeadline(view.chars, first))
  );
}
