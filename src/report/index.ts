import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { toReference } from './calendar.js';
import { findCaptions } from './captions.js';
import { type OpenedLine, parseDateline } from './dateline.js';
import { parseFileDate } from './file-date.js';
import { sender, sentOn } from './forwarded.js';
import type { Header, HeaderPart } from './header.js';
import { findHeld } from './held.js';
import { type PageLine, toPage } from './lines.js';
import { datelineDay, findPublication } from './publication.js';
import { findSource } from './source.js';
import { findTitle } from './title.js';

export type { Header, HeaderPart } from './header.js';
export { partRules } from './rules.js';

/** In how many lines behind the headline the report says where and when it was written, and when the meeting was held. */
const openingLines = 12;

/**
 * Reads what a report says of itself, and which of its lines are header or furniture. `file` is the input's name: a date
 * in it lends its year and month to a bare day.
 */
export function parseHeader(view: View, file: string): Header {
  const page = toPage(view);
  const { head, lines } = page;
  const found = findTitle(view, head);
  const fileDate = parseFileDate(file);
  const minutes = isMinutes(view, head);
  const read = [...head, ...page.foot];
  const text = found ? lines.filter((line) => line.start > found.line.start) : lines;
  const opened = text.map(({ start, end }): OpenedLine => ({ start, end, dateline: parseDateline(view, start, end) }));
  const opening = opened.slice(0, openingLines);
  const publishedOn = findPublication(view, page, opening, minutes, fileDate) ?? sentOn(view, page.cover);
  const writtenOn = datelineDay(view, opening, publishedOn ? toReference(publishedOn) : fileDate);
  const printed = toParts(read, found?.line ?? null);
  const captions = findCaptions(view, text).filter(({ start }) => !printed.some((part) => part.start === start));
  const told = opening.filter((line) => !printed.some((part) => part.start === line.start)).map(withoutDateline);
  return {
    title: found?.title ?? null,
    source: findSource(view, read, found?.line ?? null, opening),
    publishedOn,
    heldOn: findHeld(view, { head, body: told, headline: found, publishedOn, writtenOn, minutes, fileDate }),
    parts: [
      ...page.cover.map(toCoverPart),
      ...printed,
      ...captions.map(toCaptionPart),
      ...opened.flatMap(toDatelinePart),
    ].sort((a, b) => a.start - b.start),
  };
}

/** Minutes name their place and chair beside 时间:, so that it is the meeting's; the head of a mail has a subject, too (主题:). */
function isMinutes({ chars }: View, head: readonly PageLine[]): boolean {
  const isMail = head.some(({ start }) => sender.test(chars.slice(start, start + 5)));
  return !isMail && head.some((line) => line.fields.some((field) => field.kind === 'minutes'));
}

function toParts(page: readonly PageLine[], title: PageLine | null): readonly HeaderPart[] {
  return page.flatMap((line) => toPart(line, title));
}

function toCoverPart({ start, end }: Span): HeaderPart {
  return { start, end, fate: 'furniture', rule: 'aside' };
}

function toCaptionPart({ start, end }: Span): HeaderPart {
  return { start, end, fate: 'furniture', rule: 'caption' };
}

/** A round-up may have a dateline in every item. */
function toDatelinePart({ start, dateline }: OpenedLine): HeaderPart[] {
  return dateline ? [{ start, end: dateline.end, fate: 'header', rule: 'dateline' }] : [];
}

function withoutDateline({ start, end, dateline }: OpenedLine): Span {
  return { start: dateline?.end ?? start, end };
}

function toPart(line: PageLine, title: PageLine | null): HeaderPart[] {
  const { start, end, kind } = line;
  if (line === title) return [{ start, end, fate: 'header', rule: 'title' }];
  if (kind === 'breadcrumb' || kind === 'aside' || kind === 'credit')
    return [{ start, end, fate: 'furniture', rule: kind }];
  const dated = line.fields.some(
    (field) =>
      field.kind === 'date' || field.kind === 'meeting-time' || field.kind === 'published' || field.kind === 'source',
  );
  return kind === 'particulars' || (kind === 'text' && dated)
    ? [{ start, end, fate: 'header', rule: 'particulars' }]
    : [];
}
