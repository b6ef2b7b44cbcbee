/** 新华社北京3月8日电(记者某某), 央视网消息(新闻联播):, 本报讯: what an agency prints before the first word of a report. */
const dateline = /^[^,。:;!?\n]{0,30}(?:电|讯|消息)(?:\([^)\n]{1,40}\):?|:|—{1,2})/;

/** The view offset behind the dateline that the line at `from` opens with, or `from`. */
export function datelineEnd(chars: string, from: number, to: number): number {
  const hit = dateline.exec(chars.slice(from, Math.min(to, from + 80)));
  return hit ? from + hit[0].length : from;
}
