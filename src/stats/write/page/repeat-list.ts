import { escapeHtml } from '../../../write/html-head.js';
import type { Occurrence, Repeat } from '../../types.js';
import type { Words } from '../../words.js';

/** What was proposed more than once, each with its occasions in the order of time and their words where they are others. */
export function toRepeatList(repeats: readonly Repeat[], own: Words): string {
  if (repeats.length === 0) return '';
  const entries = repeats.map((repeat) => {
    const first = repeat[0]?.text ?? '';
    const text = `${escapeHtml(first)} <small>${escapeHtml(own.times(repeat.length))}</small>`;
    return `<li><p>${text}</p>\n<ul>\n${repeat.map((each) => toEntry(each, first, own)).join('')}</ul></li>\n`;
  });
  return `<ol>\n${entries.join('')}</ol>\n`;
}

/** When, who, in which report, and in which words. */
function toEntry(occurrence: Occurrence, first: string, own: Words): string {
  const { date, speaker, organization, affiliation, text, title, file } = occurrence;
  const who = [speaker ?? own.unknown, organization ?? affiliation].filter((part) => part !== null).join(' ');
  const when = date === null ? escapeHtml(own.unknown) : `<time>${escapeHtml(date)}</time>`;
  const words = text === first ? '' : `<br><q>${escapeHtml(text)}</q>`;
  return `<li>${when} ${escapeHtml(who)} <cite>${escapeHtml(title ?? file)}</cite>${words}</li>\n`;
}
