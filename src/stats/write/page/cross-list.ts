import { escapeHtml } from '../../../write/html-head.js';
import type { CrossCount } from '../../types.js';
import type { Words } from '../../words.js';
import { toGroups } from '../groups.js';

/** Keywords of an affiliation that are shown. */
const shown = 12;

/** Steps of the shade that tells how often a keyword is there. */
const shades = 5;

/** Each affiliation with its most frequent keywords, darker where more frequent; what is not stated sets no measure. */
export function toCrossList(crossings: readonly CrossCount[], own: Words): string {
  const stated = crossings.filter(({ affiliation }) => affiliation !== null);
  const most = stated.reduce((greatest, { proposals }) => Math.max(greatest, proposals), 1);
  const entries = toGroups(crossings).map(({ name, counts }) => {
    const keywords = counts.slice(0, shown).map((count) => toKeyword(count, most));
    return `<dt>${escapeHtml(name ?? own.unknown)}</dt>\n<dd>${keywords.join(' ')}</dd>\n`;
  });
  return entries.length > 0 ? `<dl>\n${entries.join('')}</dl>\n` : '';
}

function toKeyword({ keyword, proposals }: CrossCount, most: number): string {
  const shade = Math.min(shades, Math.ceil((proposals / most) * shades));
  return `<span class="shade${shade}">${escapeHtml(keyword)} ${proposals}</span>`;
}
