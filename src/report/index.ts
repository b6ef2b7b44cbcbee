import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { parseDateline } from './dateline.js';
import { parseFileDate } from './file-date.js';
import type { Header, HeaderPart } from './header.js';
import { findHeld } from './held.js';
import { type PageLine, readPage } from './lines.js';
import { findPublication } from './publication.js';
import { findSource } from './source.js';
import { findTitle } from './title.js';

export type { Header, HeaderPart } from './header.js';
export { partRules } from './rules.js';

/**
 * Reads what a report says of itself, and which of its lines are header or furniture. `file` is the input's name: a date
 * in it lends its year and month to a bare day.
 */
export function parseHeader(view: View, file: string): Header {
  const { head, foot, body } = readPage(view);
  const found = findTitle(view, head);
  const fileDate = parseFileDate(file);
  const minutes = isMinutes(head);
  const page = [...head, ...foot];
  const text = found ? body.filter((line) => line.start > found.line.start) : body;
  const datelines = findDatelines(view, text);
  const spoken = text.map((line) => ({
    ...line,
    start: datelines.find((part) => part.start === line.start)?.end ?? line.start,
  }));
  const publishedOn = findPublication(view, head, text, minutes, fileDate);
  return {
    title: found?.title ?? null,
    source: findSource(view, page, found?.line ?? null, text),
    publishedOn,
    heldOn: findHeld(view, head, spoken, found?.title ?? null, publishedOn, minutes, fileDate),
    parts: [...toParts(page, found?.line ?? null), ...datelines].sort((a, b) => a.start - b.start),
  };
}

/** Minutes name their place and chair beside 时间:, so that it is the meeting's. */
function isMinutes(head: readonly PageLine[]): boolean {
  return head.some((line) => line.fields.some((field) => field.kind === 'minutes'));
}

function toParts(page: readonly PageLine[], title: PageLine | null): readonly HeaderPart[] {
  return page.flatMap((line) => toPart(line, title));
}

/** A round-up may have a dateline in every item. */
function findDatelines(view: View, body: readonly Span[]): readonly HeaderPart[] {
  return body.flatMap((line): HeaderPart[] => {
    const dateline = /[电讯息道]/.test(view.chars.slice(line.start, line.start + 50))
      ? parseDateline(view, line)
      : null;
    return dateline
      ? [{ start: line.start, end: datelineEnd(view, dateline.end), fate: 'header', rule: 'dateline' }]
      : [];
  });
}

/** Behind the reporter's brackets and the colon: 电(记者方绮文、解放), 消息(新闻联播):. */
function datelineEnd(view: View, at: number): number {
  const behind = /^(?:[([][^)\]\n]{0,60}[)\]])?[:—]{0,2}/.exec(view.chars.slice(at, at + 70));
  return at + (behind?.[0].length ?? 0);
}

function toPart(line: PageLine, title: PageLine | null): HeaderPart[] {
  const { start, end, kind } = line;
  if (line === title) return [{ start, end, fate: 'header', rule: 'title' }];
  if (kind === 'breadcrumb' || kind === 'aside' || kind === 'credit')
    return [{ start, end, fate: 'furniture', rule: kind }];
  const dated = line.fields.some(
    (field) => field.kind === 'date' || field.kind === 'published' || field.kind === 'source',
  );
  return kind === 'particulars' || (kind === 'text' && dated)
    ? [{ start, end, fate: 'header', rule: 'particulars' }]
    : [];
}
