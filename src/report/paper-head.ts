import { collectionEnds, paperLabels } from '../lexicon/paper-labels.js';
import { anyOf } from '../text/any-of.js';
import { toPhrases } from '../text/phrases.js';
import { nextGap, type View } from '../text/view.js';
import { isHeadline } from './headline.js';
import { type PageLine, rubric } from './lines.js';
import { isBareOrdinal, isPaperSign, ofMeeting } from './paper-sign.js';

const label = toPhrases(paperLabels);

/** 某市人民政府办公室, beside the day: who put a paper out. */
const office = /(?:办公[室厅]|秘书[处组]|简报组|(?<!大|会)[委会局部处室院校馆社组])(?:编印?|主办|印)?$/;
/** What stands beside such a sign: the name of a paper, an office, anything in Latin letters. */
const beside =
  /^(?:[\u4e00-\u9fff“”《》()·]{2,24}|[\u4e00-\u9fff]{2,5}:[\u4e00-\u9fff\d]{1,12}|\d{1,2}版|[A-Za-z][\w .,()&-]*)$/;

/** 提案选登, …大会发言材料汇编, …提案登记表: what holds papers of many, whose own name is the headline. */
const collection = new RegExp(`${anyOf(collectionEnds)}(?:\\([^()]{1,8}\\))?$`);
/** A line with a label, or who wrote what stands below: none is a headline. */
const particular =
  /^[^:“《]{0,5}(?:单位|[人称题者名期别容向态果式间点项号]):|^作者|记者|发自|通讯员|撰稿|(?:印发|课题组|小组|调研组|办公室)$/;

/** A longer line is none of such a head. */
const longestLine = 60;
const longestMasthead = 30;
/** A shorter name is of a kind of paper. */
const shortestCollection = 8;
/** No more lines of names stand in such a head. */
const mostNames = 5;

/**
 * The headline of an office's paper, a bulletin or a journal, below the head that it is printed under (内部资料|社情民意信息|
 * 第23期|某县政协办公室编 2011年6月14日|签发:某某): the first line that may be one below the last sign of such a head. Undefined
 * where no such sign stands above a headline.
 */
export function headlineOfPaper(view: View, head: readonly PageLine[]): PageLine | undefined {
  const last = lastSign(view, head);
  if (last < 0) return undefined;
  const words = (line: PageLine) => view.chars.slice(line.start, line.end);
  if (head.slice(0, last).some((line) => line.end - line.start >= shortestCollection && collection.test(words(line))))
    return undefined;
  const below = head.slice(last + 1).find((line) => !isOpening(view, line));
  return below && isHeadline(view.chars, below) && !particular.test(words(below)) ? below : undefined;
}

/** The index of the last line that is a sign of such a head, before whatever cannot stand in one; -1 where none is. */
function lastSign(view: View, head: readonly PageLine[]): number {
  let last = -1;
  let names = 0;
  for (const [i, line] of head.entries()) {
    if (isSign(view, line, head[i - 1])) last = i;
    else if (line.kind === 'text' && ++names > mostNames) break;
    else if (line.kind === 'paragraph' || line.end - line.start > longestMasthead) break;
  }
  return last;
}

/** 2010年第3期(总第41期), 签发人:邰志诚, 第6期|区政协办公室编|2020年2月17日: whether every piece of a line belongs to such a head, and one is a sign of it; `above` is the line before. */
function isSign(view: View, line: PageLine, above: PageLine | undefined): boolean {
  if (line.end - line.start > longestLine) return false;
  const pieces = piecesOf(view, line);
  const words = pieces.join('');
  // (三十四), below 大会发言材料; below a headline it says little.
  if (isBareOrdinal(words)) return above !== undefined && ofMeeting.test(view.chars.slice(above.start, above.end));
  const signs = pieces.filter((piece) => isPaperSign(piece) || label.startingAt(piece, 0) > 0);
  return (
    isPaperSign(words) ||
    (signs.length > 0 && pieces.every((piece) => signs.includes(piece) || isDay(piece) || beside.test(piece)))
  );
}

function isDay(piece: string): boolean {
  return /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?$|^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^[〇○零一二三四五六七八九]{4}年/.test(
    piece,
  );
}

/** What blanks and strokes part in a line. */
function piecesOf(view: View, { start, end }: PageLine): readonly string[] {
  const pieces: string[] = [];
  for (let at = start; at < end; ) {
    const to = nextGap(view, at, end);
    pieces.push(...view.chars.slice(at, to).split('|'));
    at = to;
  }
  return pieces.filter((piece) => piece !== '');
}

/** What may stand between such a head and the headline: a rule, a column's name, the day. */
function isOpening(view: View, line: PageLine): boolean {
  const words = view.chars.slice(line.start, line.end);
  const pieces = piecesOf(view, line);
  const [first = ''] = pieces;
  const isDated =
    pieces.every((piece) => isDay(piece) || !/[\u4e00-\u9fff]/.test(piece)) ||
    (office.test(first) && /[年月日\d]/.test(pieces.slice(1).join('')));
  return isDated || rubric.test(words) || line.kind === 'aside';
}
