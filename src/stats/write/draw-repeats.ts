import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { toShown } from '../../write/shown.js';
import type { Occurrence, Repeat } from '../types.js';
import type { Words } from '../words.js';
import type { StatsSettings } from './settings.js';

/** Occasions that are shown of one proposal; csv, json and html have all of them. */
const shown = 10;

const gap = '  ';

/**
 * Draws what was proposed more than once: how often, the words of the first time, and under them each occasion, with its
 * own words where they are others. Lines without line ends.
 */
export function drawRepeats(repeats: readonly Repeat[], words: Words, { width, paint }: StatsSettings): string[] {
  return repeats.flatMap((repeat) => {
    const head = `${gap}${words.times(repeat.length)}${gap}`;
    const indent = ' '.repeat(displayWidth(head));
    const first = toShown(repeat[0]?.text ?? '');
    const under = repeat.slice(0, shown).flatMap((occurrence) => {
      const own = toShown(occurrence.text);
      const lines = wrap(toOccasion(occurrence, words), width - indent.length, gap);
      return own === first
        ? lines
        : [...lines, ...wrap(`“${own}”`, width - indent.length - gap.length).map((line) => gap + line)];
    });
    if (repeat.length > shown) under.push(words.rest(repeat.length - shown));
    return [
      ...wrap(first, width - indent.length).map((line, i) => (i === 0 ? head : indent) + line),
      ...under.map((line) => paint('faint', indent + line)),
    ];
  });
}

/** When, who, and in which report. */
function toOccasion({ date, speaker, organization, affiliation, title, file }: Occurrence, words: Words): string {
  const who = [speaker, organization ?? affiliation].filter((part) => part !== null).join(' ');
  return [date, who, title ?? file].map((part) => toShown(part || words.unknown)).join(gap);
}
