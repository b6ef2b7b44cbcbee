import { pageNames } from '../lexicon/page-names.js';
import { markerEnd } from '../text/markers.js';
import { hasGapBefore, type View } from '../text/view.js';
import type { Span } from '../types.js';
import type { PageLine } from './lines.js';

/** 第三篇, 【2】, (第37期), 大会发言材料之三: which of a collection a report is. */
const numbering =
  /^(?:附件\d{0,2}:?|内部(?:资料|参考|刊物)[^。]{0,8}|\(?(?:\d{4}年)?(?:\d{1,2}月号?)?总?第[一二三四五六七八九十百\d]{1,4}[篇期号章则辑]\)?(?:\((?:总第\d{1,4}期|内部[^()]{2,4})\))?|【\d{1,3}】|\d{1,3}|[(【]\d{4}[)】]第?\d{1,4}号|(?:大会|书面)发言材料之[一二三四五六七八九十\d]{1,3})$/;

const pages = `(?:${pageNames.join('|')})`;
/** A06城事·社区, 聚焦2026东麓两会, 《柏河新闻》播出文稿: the page of a paper, a column or a programme, above a headline. */
const column = new RegExp(
  `^(?:[A-D]?\\d{1,2}版?${pages}(?:·${pages})?|(?:聚焦|直击|关注)(?:\\d{4})?[\\u4e00-\\u9fff]{0,6}两会|《[^》]{2,12}》(?:播出)?文稿)$`,
);

const numeral = '(?:\\d{1,4}|[一二三四五六七八九十百]{1,5})';
const ordinal = `(?:\\d{4}年)?(?:\\d{1,2}月号?)?总?第${numeral}[期辑]`;
/** 第6期, 岱餐协(2012)9号, (3): which number of a bulletin, of a paper or of minutes it is. */
const issue = `(?:\\(?${ordinal}\\)?|[\\u4e00-\\u9fff]{0,8}[([【]\\d{4}[)\\]】]第?\\d{1,4}号|\\(\\d{1,3}\\)(?=$)|(?:(?:大会|书面|会议)?发言|会议)材料之${numeral})`;
/** 开明泽州, or 《开明泽州》, or 理工大学学报(社会科学版): what a bulletin is called, before its number. */
const name = '(?:《[^《》]{2,16}》|[\\u4e00-\\u9fff]{2,16}(?:\\([\\u4e00-\\u9fff]{2,8}\\))?)';
/** (总第41期), (内部资料), 5月16日, 第39卷: what goes on behind the number of an issue. */
const particulars = `(?:\\(?${ordinal}\\)?|第${numeral}卷|\\([^()]{2,14}\\)|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})*`;
const issueLine = new RegExp(`^(${name})??${issue}${particulars}$`);

/** 协会动态·2012年第9期(总第73期), 社区报|总第318期|2版: a bulletin's name and the number of its issue. */
const numbered =
  /^[\u4e00-\u9fff]{2,10}[·|](?:\d{4}年)?(?:\d{1,2}月号?)?总?第\d{1,4}期(?:\(总第\d{1,4}期\))?(?:\|[^。|]{1,12})?$/;

/** 某市人民政府办公室, beside the day below the number of its paper. */
const office = /(?:办公[室厅]|秘书[处组]|简报组|委员会|[局委部处室会院校馆社])(?:编印?|主办|印)?$/;

/** Nothing that stands above the number of an issue, but a headline, is longer. */
const longestMasthead = 30;

/** What minutes are called below the name of their kind. */
const minutes = /^关于|纪要$/;

/** What the name of a bulletin ends in. */
const bulletin =
  /^[\u4e00-\u9fff]{0,10}(?:[讯报刊声]|信息|动态|摘编|选登|建议|交流|内参|参考|反映|要情|观察|之窗|园地|会议纪要)$/;

/** 临沅市工商业联合会, above the name of its bulletin. */
const letterhead = /^[\u4e00-\u9fff]{2,16}(?:会|委|局|部|厅|院|办公室)$/;

/** 某市人大常委会法制工作委员会, 某县人民医院: whose site or paper it is, above a headline. */
const owner =
  /^(?!.*(?:召开|举行|举办|开展|走进|组织|赴|对|关于|答复))[\u4e00-\u9fff]{4,24}(?:委员会|人民政府|[局厅]|办公[室厅]|联合会|人民医院|大学|学院|总工会)$/;

/** What the headline of a form ends in: 2019年第三季度职工建议|收集表. */
const table = /^.{8,}(?:(?:登记|征求|征集|收集|汇总|反馈|意见)表|台账|登记)$/;

/** 某区人民政府办公室文件: what papers with a subject are printed under. */
const paperHead = /^[\u4e00-\u9fff]{2,20}(?:委员会|办公[室厅]|政府|[局厅部]|文件)$/;
const subject = /^(?:关于|对)[^。]{4,40}(?:建议|提案|报告|意见|答复|函|通知|发言|办法)/;

/** What a headline may open with. */
const mayOpenHeadline = /^(?!本期|会议|会上|参会|出席|议题|目录|(?:本[刊报网台社])?(?:记者|通讯员))[\u4e00-\u9fff“《]/;
/** 市政协委员张伟民, 张伟民(市政协委员), 张伟民委员:. */
const isPerson =
  /:$|(?<!\([一二三四五六七八九十\d])\)$|(?:委员|代表|专家|主席|主任|主委|书记)$|^[^的,]{0,8}(?:委员|代表|专家|主席|主任|主委|书记)(?!有话|怎么|这样|这么|热议|建言|献策|支招|发声|来了)[\u4e00-\u9fff]{2,3}$|^(?:嘉宾|主持人|记者)/;

/** No headline below the number of an issue is as short. */
const shortestHeadline = 7;

/**
 * Whether a line of the head is of the bulletin or the minutes that the report is printed in: their name or number, the
 * body above it, the office and the day below, or the page or programme. `above` and `next` are the lines before it and those below that may be the headline.
 */
export function isOfIssue(view: View, line: PageLine, above: readonly PageLine[], next: readonly PageLine[]): boolean {
  const [first] = next;
  const words = view.chars.slice(line.start, line.end);
  return (
    numbering.test(words) ||
    (column.test(words) && next.slice(0, 2).some((below) => isHeadline(view.chars, below))) ||
    (isNumbered(view, above) && isOfficeAndDay(view, line)) ||
    ((numbered.test(words) || isNumbered(view, [line])) && headlineBelow(view, next) !== undefined) ||
    isBulletin(view, line, next) ||
    isAboveIssue(view, line, next) ||
    (first !== undefined && paperHead.test(words) && subject.test(view.chars.slice(first.start, first.end))) ||
    (first !== undefined && letterhead.test(words) && isBulletin(view, first, next.slice(1))) ||
    (first !== undefined && letterhead.test(words) && table.test(view.chars.slice(first.start, first.end))) ||
    (above.length === 0 && owner.test(words) && first !== undefined && isHeadline(view.chars, first))
  );
}

/** 社情民意信息, above (第37期) and a headline: the name of an office's bulletin. */
function isBulletin(view: View, { start, end }: Span, next: readonly PageLine[]): boolean {
  const { chars } = view;
  const [issue] = next.map((line) => ({ ...line, words: chars.slice(line.start, line.end) }));
  return (
    bulletin.test(chars.slice(start, end)) &&
    issue !== undefined &&
    /期\)*$/.test(issue.words) &&
    numbering.test(issue.words) &&
    headlineBelow(view, next.slice(1)) !== undefined
  );
}

/** The headline below the number of an issue, and the office and the day; undefined where something else stands there, as 【本期要目】. */
function headlineBelow(view: View, lines: readonly PageLine[]): PageLine | undefined {
  const first = lines.find(
    (line) => !numbering.test(view.chars.slice(line.start, line.end)) && !isOfficeAndDay(view, line),
  );
  return first && isHeadline(view.chars, first) ? first : undefined;
}

/** Whether one of the lines is the number of an issue, alone or behind the bulletin's name (《开明泽州》, 教代会简报, or any before a blank). */
function isNumbered(view: View, lines: readonly Span[]): boolean {
  return lines.some(({ start, end }) => {
    const found = issueLine.exec(view.chars.slice(start, end));
    const named = found?.[1]?.length ?? 0;
    const isNamed = /^《|简报|[快专]报|[社会]讯|动态|内参/.test(found?.[1] ?? '') || hasGapBefore(view, start + named);
    return found !== null && (named === 0 || isNamed);
  });
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

/** 某县人民代表大会第四次会议|简报|(第6期)|…, 某市人民政府专题会议纪要|(2023)46号|…纪要: what stands above the number of an issue, where a headline follows. */
function isAboveIssue(view: View, line: PageLine, next: readonly PageLine[]): boolean {
  const { chars } = view;
  const words = chars.slice(line.start, line.end);
  const at = next.slice(0, 2).findIndex((below) => isNumbered(view, [below]));
  const between = next.slice(0, Math.max(0, at));
  const headline = headlineBelow(view, next.slice(at + 1));
  return (
    at >= 0 &&
    headline !== undefined &&
    words.length <= longestMasthead &&
    between.every(({ start, end }) => bulletin.test(chars.slice(start, end))) &&
    (!words.endsWith('纪要') || minutes.test(chars.slice(headline.start, headline.end)))
  );
}

/** Whether a line may be a headline: long enough, undated, and neither an item nor the name of whoever speaks. */
export function isHeadline(chars: string, { kind, start, end, fields }: PageLine): boolean {
  const words = chars.slice(start, end);
  return (
    kind === 'text' &&
    words.length >= shortestHeadline &&
    mayOpenHeadline.test(words) &&
    !isPerson.test(words) &&
    markerEnd(chars, start, true) === start &&
    !fields.some((field) => field.kind === 'date')
  );
}
