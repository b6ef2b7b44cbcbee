import { notOutlets } from '../lexicon/beside-days.js';
import { provinces } from '../lexicon/provinces.js';
import { opensWithCommonSurname } from '../mentions/words/name-words.js';
import { anyOf } from '../text/any-of.js';
import { stripEdges } from '../text/edges.js';
import { firstOf } from '../text/first-of.js';
import { cut, type View } from '../text/view.js';
import { lastIndexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import type { OpenedLine } from './dateline.js';
import { type Field, isPageNumber } from './fields.js';
import type { PageLine } from './lines.js';
import { isOutlet, paperOf } from './outlet.js';
import { findReprint } from './reprint.js';

const notice = new RegExp(anyOf(notOutlets));

/** No outlet's name is longer. */
const longestName = 30;

/** No person's name is longer, and few outlets' are shorter. */
const longestPerson = 3;

/** Who published the report: what a 来源 label says, else an outlet's name beside the date, else the dateline's agency. */
export function findSource(
  view: View,
  lines: readonly PageLine[],
  title: PageLine | null,
  opening: readonly OpenedLine[],
): string | null {
  const fields = lines.flatMap((line) => line.fields);
  const labelled = firstOf(fields, (field) => (field.kind === 'source' ? fieldValue(view, field) : null));
  const span =
    labelled ??
    besideDate(view, lines, title) ??
    publisher(view, fields) ??
    agency(opening) ??
    findReprint(view, lines)?.outlet ??
    masthead(view, lines, title);
  return span && tidy(cut(view, span.start, span.end));
}

function isNotice(text: string): boolean {
  // HKT, UTC
  return notice.test(text) || provinces.includes(text) || /^(?:HKT|UTC|GMT|CST|EST|[AP]M)$/.test(text);
}

function fieldValue(view: View, field: Field): Span | null {
  return /[^\s(（)）]/.test(view.chars.slice(field.value.start, field.value.end)) ? field.value : null;
}

function publisher(view: View, fields: readonly Field[]): Span | null {
  const field = fields.find((each) => each.kind === 'publisher');
  return field && !namesPerson(view, field) ? fieldValue(view, field) : null;
}

/** 发布人:艾玲 names whoever put the page up, 发布机构:党办 an office. */
function namesPerson({ chars }: View, { start, value }: Field): boolean {
  return (
    /[人者员]/.test(chars.slice(start, value.start)) &&
    value.end - value.start <= longestPerson &&
    opensWithCommonSurname(chars.charAt(value.start)) &&
    !/[办委局部处室会]/.test(chars.charAt(value.end - 1)) &&
    !isOutlet(chars, value.start, value.end)
  );
}

/** 苔溪新闻网 2025-09-04 记者向晚, (松皋融媒 2026-01-15), 濠江日报 第A07版: a name alone with the date or the page. */
function besideDate(view: View, lines: readonly PageLine[], title: PageLine | null): Span | null {
  for (const line of lines) {
    if (line === title || line.fields.some(({ kind }) => kind === 'meeting-time')) continue;
    const onPage = isOnPage(view, line);
    if (!onPage && !line.fields.some(({ kind }) => kind === 'date' || kind === 'published')) continue;
    const texts = line.fields.filter(({ kind, start, end }) => kind === 'text' && end - start > 1);
    const first = account(view, line, texts) ?? texts[0];
    if (!first || first.end - first.start > longestName || isNotice(view.chars.slice(first.start, first.end))) continue;
    const named = isPost(view.chars, line) ? first : outletAt(view.chars, first);
    if (named || (texts.length === 1 && line.fields.length <= 3 && !onPage)) return named ?? first;
  }
  return null;
}

/** 原创 金竹镇政协联络组 石桥政协 2025年6月9日, 融媒体中心 曲棠发布 2026-01-16: of several names before the day the last one is the account's. */
function account({ chars }: View, line: PageLine, texts: readonly Field[]): Field | undefined {
  const day = line.fields.find(({ kind }) => kind === 'date');
  const last = day && texts.findLast(({ end }) => end <= day.start);
  if (!last || isPost(chars, line)) return last;
  const [first] = texts as [Field];
  const isAccount =
    chars.startsWith('原创', line.start) ||
    /^(?!(?:权威|重磅|最新|编辑|办公室)发布$)[\u4e00-\u9fff]{2,}发布$/.test(chars.slice(last.start, last.end)) ||
    !isOutlet(chars, first.start, first.end);
  return isAccount && isOutlet(chars, last.start, last.end) ? last : undefined;
}

/** 暮云教体 2025-09-11 20:05 发表于暮云: what an account posted, whatever its name. */
function isPost(chars: string, { start, end }: Span): boolean {
  return /\d发表于/.test(chars.slice(start, end));
}

/** (2003年11月20日 第6版 百姓呼声): behind the number of a page stands a column's name, unless it is an outlet's. */
function isOnPage({ chars }: View, { fields }: PageLine): boolean {
  return fields.some(({ kind, start, end }) => kind === 'aside' && isPageNumber(chars.slice(start, end)));
}

/** 《澜阳日报》, 苔溪新闻网, 南屏广播电视台|《午间关注》: the outlet that a stretch names; null where it names none. */
function outletAt(chars: string, field: Span): Span | null {
  const start = chars.charAt(field.start) === '(' ? field.start + 1 : field.start;
  const last = field.end;
  const paper = paperOf(chars, { start, end: last });
  if (paper) return paper;
  const end = /[(/]/.test(chars.charAt(last - 1)) ? last - 1 : last;
  const titled = chars.charAt(end - 1) === '》' ? lastIndexWithin(chars, '《', start, end) : -1;
  const to = titled > start ? titled : end;
  return isOutlet(chars, start, chars.charAt(to - 1) === '》' ? to - 1 : to) ? { start, end: to } : null;
}

/** 芦州晚报电子版 on a line above the headline, or 澜川日报 where a page's number stands on another. */
function masthead(view: View, lines: readonly PageLine[], title: PageLine | null): Span | null {
  const { chars } = view;
  const above = lines.slice(0, title ? lines.indexOf(title) : lines.length);
  const onPage = above.some((line) => isOnPage(view, line));
  for (const line of above) {
    const paper = paperOf(chars, line);
    if (paper) return paper;
    if (
      onPage &&
      /^[\u4e00-\u9fff]+[报刊网]$/.test(chars.slice(line.start, line.end)) &&
      isOutlet(chars, line.start, line.end)
    )
      return line;
  }
  return null;
}

function agency(opening: readonly OpenedLine[]): Span | null {
  return opening.find(({ dateline }) => dateline?.source)?.dateline?.source ?? null;
}

/** 楚西日报|讯(记者邓凯, 灣聞網|／財經中心／綜合報導: who reported for an outlet, behind its name. */
const reporters =
  /(?:(?<=[报网社台])讯)?[(（／/](?:[^()（）]{0,6}(?:[记記]者|通[讯訊]员)|[^()（）]{2,8}(?:中心|報導|报道))/u;

/** 某协会|浏览量:396日期:2025-10-09: what a page prints without a blank behind the source. */
const counters = /(?:浏览|阅读|点击|访问)(?:量|数|次数)/;
const behind = new RegExp(`${reporters.source}|${counters.source}`, 'u');

/** 再生杂志|(2020年第7期). */
const issue = /[(（](?:\d{4} ?年)? ?第? ?\d{1,4} ?期[)）]?$/;

/** Without what stands around the name: (来源:苔溪日报), 《桐安侨讯》2023年第5期. */
function tidy(written: string): string | null {
  const credited = written.search(behind);
  const text = (credited < 0 ? written : written.slice(0, credited)).trim().replace(issue, '');
  const titled =
    /^\s*[(（]?(?:本文|此文)?(?:原?载于?|原?刊于?|转载自?|转自|摘自|发表于|选自|据)?《([^》]+)(?:》|$)/.exec(text);
  if (titled) return titled[1] as string;
  if (/^(?:未知|不详|佚名|(?:系统|网站)?管理员)$/.test(text.trim())) return null;
  // “邻里青浦桥”微信公众号: the marks are of the name.
  const opens = /^\s*“[^”]+”[^”]/.test(text) ? /\s/ : /[\s:：(（[【《“"']/;
  // 江川卫视《江川新闻》
  const outlet = /^([^《》]{2,24}(?<=卫视|电视台|广播|电台|频道))《[^《》]{1,40}》?$/.exec(text.trim())?.[1];
  const named = (outlet ?? text).replace(
    /^文\/|^根据(?!《)|(?:全媒体|融媒体?)?(?<=.{4})[记記]者$|^[记記]者$|字[号號][:：]?$/u,
    '',
  );
  const source = stripEdges(named, opens, /[\s)）(（\]】》”"'|丨·,，;；。/]/);
  return source === '' ? null : source;
}
