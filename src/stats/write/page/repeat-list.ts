import type { Occurrence, Repeat } from '../../types.js';
import type { Words } from '../../words.js';
import { escapeHtml } from './escape-html.js';

/** What was proposed more than once, each with its occasions in the order of time. */
export function toRepeatList(repeats: readonly Repeat[], own: Words): string {
  if (repeats.length === 0) return '';
  const entries = repeats.map((repeat) => {
    const text = `${escapeHtml(repeat[0]?.text ?? '')} <small>${escapeHtml(own.times(repeat.length))}</small>`;
    return `<li><p>${text}</p>\n<ul>\n${repeat.map((each) => toEntry(each, own)).join('')}</ul></li>\n`;
  });
  return `<ol>\n${entries.join('')}</ol>\n`;
}

/** When, who, and in which report. */
function toEntry({ date, speaker, organization, affiliation, title, file }: Occurrence, own: Words): string {
  const who = [speaker ?? own.unknown, organization ?? affiliation].filter((part) => part !== null).join(' ');
  const when = date === null ? escapeHtml(own.unknown) : `<time>${escapeHtml(date)}</time>`;
  return `<li>${when} ${escapeHtml(who)} <cite>${escapeHtml(title ?? file)}</cite></li>\n`;
}
