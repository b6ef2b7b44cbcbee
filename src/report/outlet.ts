import { outletEndings } from '../lexicon/outlet-endings.js';
import { outletOpenings } from '../lexicon/outlet-openings.js';
import { toPhrases } from '../text/phrases.js';
import type { Span } from '../types.js';

const ending = toPhrases(outletEndings);
const opening = toPhrases(outletOpenings);

/** No paper's name is longer, with that of its edition. */
const longestPaper = 12;

/** How far below its masthead a page says where it comes from. */
const reach = 160;

/** No place in such a name is longer. */
const longestPlace = 4;

/** 法治晨报·数字报, 岚江日报数字报刊. */
const digital = /^([\u4e00-\u9fff]{1,7}[报刊])·?(?:数字报刊?|电子报|电子版)$/;

/** The paper whose digital edition a line names; null where it names none. View offsets. */
export function paperOf(chars: string, { start, end }: Span): Span | null {
  const name = end - start <= longestPaper ? digital.exec(chars.slice(start, end))?.[1] : undefined;
  return name === undefined ? null : { start, end: start + name.length };
}

/** Whether a short line, or what stands in it before a column's name (临水在线·民声直通车), is said once more below, as the source (来源:溪州之声网) or before the day (青禾发布 2025年2月20日). */
export function isNamedAgain(chars: string, { start, end }: Span): boolean {
  if (end - start > longestPaper) return false;
  const [name] = chars.slice(start, end).split('·', 1);
  const below = chars.slice(end, end + reach);
  return below.includes(`来源:${name}`) || below.includes(`\n${name}20`);
}

/** Whether a stretch of the folded text is the name of an outlet: 苔溪日报, 云上苔溪. View offsets. */
export function isOutlet(chars: string, start: number, end: number): boolean {
  const place = start + opening.startingAt(chars, start, end);
  return ending.endingAt(chars, end, start) > 0 || (place > start && end - place > 1 && end - place <= longestPlace);
}
