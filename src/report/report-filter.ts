import { forumFloors } from '../lexicon/comment-marks.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { parseColumnKinds } from '../text/tables/columns.js';
import { holdsTrigger } from '../text/trigger-words.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';

/** Longer lines are paragraphs. */
export const longestLine = 120;

const bullet = toCharacterSet('·');

/** 5楼 老桥头 发表于 2025-4-11 20:15: the head of what somebody posts in a forum. */
const posting = new RegExp(`^${anyOf(forumFloors)}.{0,24}发表于\\d{4}`);

/**
 * Returns a filter of lines in order that leaves out what is of the report wherever it stands: tables, heads of what is posted in a forum,
 * bullets below a sentence that leads to them, and one above a paragraph (· 张伟民委员).
 */
export function toReportFilter({ chars }: View): (line: Span, i: number, lines: readonly Span[]) => boolean {
  const hasStrokes = chars.includes('|');
  let listed = false;
  let tabled = false;
  return (line, i, lines) => {
    const isBullet = isIn(bullet, chars, line.start);
    const isHeading = isBullet && isAboveParagraph(chars, line, lines[i + 1]);
    listed &&= isBullet;
    const isPost = posting.test(chars.slice(line.start, Math.min(line.end, line.start + longestLine)));
    tabled &&= indexWithin(chars, '|', line.start, line.end) >= 0;
    tabled ||= hasStrokes && parseColumnKinds(chars, line).length > 0;
    const isOfReport = listed || isHeading || isPost || tabled;
    listed ||= leadsToList(chars, line);
    return !isOfReport;
  };
}

/** · 张伟民委员: whether a bullet without a call stands above a sentence, as the heading of a paragraph does; none above links. */
function isAboveParagraph(chars: string, line: Span, below: Span | undefined): boolean {
  return (
    below !== undefined &&
    !isIn(bullet, chars, below.start) &&
    /[。!?;”]/.test(chars.charAt(below.end - 1)) &&
    !holdsTrigger(chars.slice(line.start, Math.min(line.end, line.start + longestLine))) &&
    !/来源|\d{4}/.test(chars.slice(line.start, Math.min(line.end, line.start + longestLine)))
  );
}

/** 某学会呼吁:, and what is no label of links: 相关链接:. */
function leadsToList(chars: string, { start, end }: Span): boolean {
  return chars.charAt(end - 1) === ':' && holdsTrigger(chars.slice(Math.max(start, end - longestLine), end));
}
