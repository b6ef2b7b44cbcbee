// What of a line is the headline: without its label, and what trails on it.
import { columnNames } from '../lexicon/menu-words.js';
import { pageNames } from '../lexicon/page-names.js';
import { siteSubjects } from '../lexicon/site-names.js';
import { anyOf } from '../text/any-of.js';
import { stripEdges } from '../text/edges.js';
import { cut, hasGapBefore, type View } from '../text/view.js';
import type { PageLine } from './lines.js';

/** …协商会|-桐林政协网: the site's name that a window's title ends with. */
const siteName = new RegExp(
  `[-_|｜丨－] ?[\\u4e00-\\u9fff]{1,10}(?:[省市县区](?:政协|人大|人民政府)|(?:${anyOf(siteSubjects)}|政法|教育|人民|门户|[省市区县州])网|网站|客户端|频道)$`,
);

/** …协商会|-要闻, where the site's name follows. */
const columnName = new RegExp(`[-_|｜丨－] ?${anyOf([...pageNames, ...columnNames])}$`);

/** 我的会议日记 | 3月4日, …协商会(6月2日). */
const trailingDay = /[|丨｜] ?\d{1,2}月\d{1,2}日$|[(（](?:\d{4}年)?\d{1,2}月\d{1,2}日[)）]$/;

/** How long the label before a headline is with the marks of a heading: 标题:, Subject:, and in a mail's head 标题 before a blank. */
export function labelLength(view: View, { start, end }: PageLine): number {
  const words = view.chars.slice(start, end);
  const marked =
    /^[#*>\s]*(?:【标题】|原?标题:|(?:信息)?名称:|(?:会议)?主题:|(?:发言|演讲|讲话)?题目:|案由:|Subject:|title:|正在阅读:)?/i.exec(
      words,
    )?.[0].length ?? 0;
  return marked === 0 && words.startsWith('标题') && hasGapBefore(view, start + 2) ? 2 : marked;
}

/** Whether more than the marks of a heading stand before the title. */
export function hasLabel(view: View, line: PageLine): boolean {
  return labelLength(view, line) > (/^[#*>\s]*/.exec(view.chars.slice(line.start, line.end))?.[0].length ?? 0);
}

/** The text of the line up to the date, source or page word that trails on it; null where nothing is left. */
export function parseTitle(view: View, line: PageLine): string | null {
  const first = line.fields.findIndex((field) => field.kind === 'text');
  const rest = line.fields.slice(first);
  const stop = rest.findIndex((field) => field.kind !== 'text' && field.kind !== 'aside');
  const texts = (stop < 0 ? rest : rest.slice(0, stop)).filter((field) => field.kind === 'text');
  const end = stop < 0 ? line.end : (texts.at(-1)?.end ?? line.end);
  const opening = labelLength(view, line);
  // 主题:座谈会, which minutes tell of a meeting, too
  if (first < 0) return tidy(cut(view, line.start + opening, line.end));
  const start = Math.max(line.start + opening, precedingMarked(line, first));
  return tidy(cut(view, start, Math.max(end, start)));
}

/** Behind a label or date before the text (标题:…); brackets that open the headline stay with it. */
function precedingMarked(line: PageLine, first: number): number {
  const before = line.fields[first - 1];
  return before && before.kind !== 'aside' ? (line.fields[first]?.start ?? line.start) : line.start;
}

function tidy(text: string): string | null {
  // title: "城市书房座谈会"
  const own = text.replace(siteName, '');
  const bare = (own === text ? own : own.replace(columnName, ''))
    .replace(trailingDay, '')
    .replace(/^(["'])([^"']+)\1$/, '$2');
  const title = stripEdges(bare, /[#*>|\s]/, /[\s|丨*/(（[【—–-]/);
  return title === '' ? null : title;
}
