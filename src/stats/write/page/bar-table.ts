import { escapeHtml } from '../../../write/html-head.js';
import type { Words } from '../../words.js';
import type { Bar, Chart } from '../charts.js';

const columns = '<colgroup><col class="label"><col class="value"><col class="share"><col></colgroup>';

/** A chart as a table with a bar in each row, so that it can be read aloud and copied; what is not shown unfolds. */
export function toBarTable({ heading, bars, rest, unknown }: Chart, own: Words): string {
  const most = [...bars, ...rest].reduce((greatest, { value }) => Math.max(greatest, value), 0);
  const toRows = (shown: readonly Bar[]) => shown.map((bar) => toRow(bar, bar.value / most)).join('');
  const rows = toRows(bars) + (unknown ? toRow(unknown, null) : '');
  const head = [heading, own.count, own.share].map(toHeading).join('');
  const table = (body: string) =>
    `<table>\n${columns}\n<thead><tr>${head}<td></td></tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
  if (rows === '') return '';
  if (rest.length === 0) return table(rows);
  const summary = `<summary>${escapeHtml(own.rest(rest.length))}</summary>`;
  return `${table(rows)}<details>${summary}\n${table(toRows(rest))}</details>\n`;
}

/** For those who listen; the eye sees what the columns hold. */
function toHeading(name: string): string {
  return `<th scope="col"><span class="unseen">${escapeHtml(name)}</span></th>`;
}

/** A row with a bar as long as the part of the greatest; null for none. */
function toRow({ label, detail, value, share }: Bar, part: number | null): string {
  const name = escapeHtml(label) + (detail ? ` <small>${escapeHtml(detail)}</small>` : '');
  const bar =
    part === null
      ? ''
      : `<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${(part * 100).toFixed(1)}" height="1"/></svg>`;
  const row = part === null ? '<tr class="open">' : '<tr>';
  return `${row}<th scope="row">${name}</th><td>${value}</td><td>${share.toFixed(1)}%</td><td class="bar">${bar}</td></tr>\n`;
}
