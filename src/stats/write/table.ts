import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { toShown } from '../../write/shown.js';
import type { CrossCount, Occurrence, Repeat } from '../types.js';
import { type Words, words } from '../words.js';
import { toCharts, toScope } from './charts.js';
import { drawBars } from './draw-bars.js';
import { toGroups } from './groups.js';
import type { StatsSettings, StatsWriter } from './settings.js';

/** Entries of a list that are shown; csv, json and html have all of them. */
const shown = 10;

const gap = '  ';

/** For people: bars for each statistic, under each other, and below them what was proposed more than once. */
export const writeStatsTable: StatsWriter = (statistics, settings) => {
  const { paint, headings, width } = settings;
  const own = words[headings];
  const scope = wrap(toScope(statistics, own, headings), width).map((line) => paint('faint', line));
  const head = [paint('strong', own.title), ...scope];
  if (statistics.proposals === 0) return toText([...head, own.nothing]);
  const sections: [heading: string, lines: readonly string[]][] = [
    ...toCharts(statistics, own, shown).map((chart): [string, string[]] => [
      chart.heading,
      drawBars(chart, own, width, paint),
    ]),
    [own.crossings, drawCrossings(statistics.crossings, own, width)],
    [own.repeats, drawRepeats(statistics.repeats, own, settings)],
  ];
  return [
    toText(head),
    ...sections.flatMap(([heading, lines]) => (lines.length > 0 ? toText([paint('strong', heading), ...lines]) : [])),
  ].join('\n');
};

/** Each affiliation with its most frequent keywords, as many as go on a line. */
function drawCrossings(crossings: readonly CrossCount[], own: Words, width: number): string[] {
  const groups = toGroups(crossings).slice(0, shown);
  const label = groups.reduce((most, { name }) => Math.max(most, displayWidth(name ?? own.unknown)), 0);
  return groups.map(({ name, counts }) => {
    const title = name ?? own.unknown;
    let line = `${gap}${title}${' '.repeat(label - displayWidth(title))}${gap}`;
    for (const [i, { keyword, proposals }] of counts.slice(0, shown).entries()) {
      const next = `${line}${i === 0 ? '' : ' · '}${toShown(keyword)} ${proposals}`;
      if (displayWidth(next) > width) break;
      line = next;
    }
    return line;
  });
}

/** How often, what, and under it the occasions. */
function drawRepeats(repeats: readonly Repeat[], own: Words, { width, paint }: StatsSettings): string[] {
  const heads = repeats.slice(0, shown).map(({ length }) => `${gap}${own.times(length)}${gap}`);
  const lines = heads.flatMap((head, i) => {
    const repeat = repeats[i] ?? [];
    const indent = ' '.repeat(displayWidth(head));
    const text = wrap(toShown(repeat[0]?.text ?? ''), width - indent.length);
    const occasions = repeat.slice(0, shown).flatMap((occurrence) => drawOccurrence(occurrence, own, width, indent));
    const rest = repeat.length > shown ? [indent + own.rest(repeat.length - shown)] : [];
    return [
      ...text.map((line, at) => (at === 0 ? head : indent) + line),
      ...[...occasions, ...rest].map((line) => paint('faint', line)),
    ];
  });
  return repeats.length > shown ? [...lines, paint('faint', gap + own.rest(repeats.length - shown))] : lines;
}

/** When, who, and in which report. */
function drawOccurrence(
  { date, speaker, organization, affiliation, title, file }: Occurrence,
  own: Words,
  width: number,
  indent: string,
): string[] {
  const who = [speaker, organization ?? affiliation].filter((part) => part !== null).join(' ');
  const line = [date, who, title ?? file].map((part) => toShown(part || own.unknown)).join(gap);
  return wrap(line, width - indent.length, gap).map((part) => indent + part);
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
