import { notReporters, pieceKinds, reporterKinds } from '../lexicon/bylines.js';
import { anyOf } from '../text/any-of.js';
import { isIn } from '../text/character-set.js';
import { hasGapBefore, hasGapWithin, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { type FoundDate, findDates } from './dates.js';
import {
  asideLength,
  asides,
  longestCredit,
  openers,
  separators,
  standsAlone,
  textEnd,
  valueEnd,
} from './field-ends.js';
import { type Label, type LabelKind, labelAt } from './labels.js';

/** A piece of a line: a label with its value, a date, something the page printed around the report, or plain text. */
export interface Field extends Span {
  readonly kind: LabelKind | 'date' | 'aside' | 'byline' | 'text';
  /** What stands behind the label; the whole piece where there is none. */
  readonly value: Span;
}

/** 记者节, 记者走访…: what goes on behind the word names no writer. */
const another = `(?!${anyOf(notReporters)})`;
const byline = new RegExp(`^${anyOf(reporterKinds)}*(?:记者|通讯员|实习生)${another}`);

/** 滨江商报记者安然: what names the outlet, and nothing but those who report for it. */
const outletByline = new RegExp(
  `^([\\u4e00-\\u9fff]{2,8}[报网社台](?:全媒体|融媒体?|见习|实习|首席)?记者)${another}[\\u4e00-\\u9fff、]{2,12}(?:发自.{2,8})?$`,
);

const address = /^(?:https?:\/\/|www\.|[\w.-]{1,32}@)/;

/** No digit, sign or word that dates, labels and separators are written with. */
const plain = /^[\u3400-\u9fff“《](?:(?![年月日])[\u3400-\u9fff“”《》、,!?])*$/;

/** Kinds of pieces, and credits, too. */
const rubric = new RegExp(`^${anyOf(pieceKinds)}`);

/** Whether an aside is the number of a paper's page: 第A07版. */
export function isPageNumber(aside: string): boolean {
  return /^(?:第|期)[^版]{1,4}版/.test(aside);
}

/** Cuts a line into its fields, in order. View offsets; separators between them belong to none. */
export function scanFields(view: View, line: Span): readonly Field[] {
  if (isPlain(view, line)) return [toField('text', line.start, line.start, line.end)];
  const dates = findDates(view, line.start, line.end).filter((date) => standsAlone(view, date, line));
  const fields: Field[] = [];
  for (let at = line.start; at < line.end; ) {
    const field = fieldAt(view, at, line, dates);
    if (field) fields.push(field);
    at = field ? field.end : at + 1;
  }
  return fields;
}

/** Whether a line is one piece of text at a glance, as most headlines are: nothing in it could end or begin a field. */
function isPlain(view: View, { start, end }: Span): boolean {
  if (hasGapWithin(view, start, end)) return false;
  const text = view.chars.slice(start, end);
  return plain.test(text) && !byline.test(text) && asides.startingAt(text, 0) === 0;
}

function fieldAt(view: View, at: number, line: Span, dates: readonly FoundDate[]): Field | null {
  const { chars } = view;
  const marked = markedAt(view, at, line, dates);
  if (marked) return marked;
  if (isIn(separators, chars, at)) return null;
  if (isIn(openers, chars, at) && markedAt(view, at + 1, line, dates)) return null;
  return toField('text', at, at, textEnd(view, at + 1, line, dates));
}

/** The end of the address of a page, up to a blank or the first character that none is written with. */
function addressEnd(view: View, at: number, to: number): number {
  if (!address.test(view.chars.slice(at, at + 8))) return at;
  let end = at + 1;
  while (end < to && view.chars.charCodeAt(end) < 0x80 && !hasGapBefore(view, end)) end++;
  return end;
}

/** A field that says what it is: a date, a label, a byline, an address, a word of the page. */
function markedAt(view: View, at: number, line: Span, dates: readonly FoundDate[]): Field | null {
  const date = dates.find((found) => found.start === at);
  if (date) return toField('date', at, at, date.end);
  const label = labelAt(view, at, line.end);
  if (label && !isRubric(view, label, line))
    return toField(label.kind, at, label.end, valueEnd(view, label.end, line, dates, label.kind));
  const head = byline.exec(view.chars.slice(at, Math.min(at + 20, line.end)));
  const outlet = outletByline.exec(view.chars.slice(at, line.end))?.[1];
  if (outlet && !hasGapWithin(view, at, at + outlet.length)) return toField('byline', at, at, line.end);
  if (head) return toField('byline', at, at, valueEnd(view, at + head[0].length, line, dates, 'credit'));
  const aside = Math.max(asideLength(view, at, line.end), addressEnd(view, at, line.end) - at);
  return aside > 0 ? toField('aside', at, at, at + aside) : null;
}

/** 视频|地铁末班车要不要推迟?, [视频]国内联播快讯…: what kind of piece a headline is of, and no credit. */
function isRubric({ chars }: View, { kind, start, end }: Label, line: Span): boolean {
  const isKind = kind === 'credit' && rubric.test(chars.slice(start, end));
  const opens = start === line.start || (start === line.start + 1 && chars.charAt(line.start) === '[');
  return isKind && opens && /[|\]]/.test(chars.charAt(end - 1)) && line.end - end > longestCredit;
}

function toField(kind: Field['kind'], start: number, valueStart: number, end: number): Field {
  return { kind, start, end, value: { start: valueStart, end } };
}
