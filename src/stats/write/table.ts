import { displayWidth, padTo, widestOf } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { toShown } from '../../write/shown.js';
import type { CrossCount } from '../types.js';
import { type Words, words } from '../words.js';
import { toCharts, toScope } from './charts.js';
import { drawBars } from './draw-bars.js';
import { drawRepeats } from './draw-repeats.js';
import { toGroups } from './groups.js';
import type { StatsWriter } from './settings.js';

/** Entries of a list that are shown; csv, json and html have all of them. */
const shown = 10;

const gap = '  ';

/** For people: bars for each statistic, under each other, and below them what was proposed more than once. */
export const writeStatsTable: StatsWriter = (statistics, settings) => {
  const { paint, headings, width } = settings;
  const own = words[headings];
  const scope = wrap(toShown(toScope(statistics, own, headings)), width).map((line) => paint('faint', line));
  const head = [paint('strong', own.title), ...scope];
  if (statistics.proposals === 0) return toText([...head, own.nothing]);
  const further = statistics.repeats.length - shown;
  const sections: [heading: string, lines: readonly string[]][] = [
    ...toCharts(statistics, own, shown).map((chart): [string, string[]] => [
      chart.heading,
      drawBars(chart, own, width, paint),
    ]),
    [own.crossings, drawCrossings(statistics.crossings, own, width)],
    [
      own.repeats,
      [
        ...drawRepeats(statistics.repeats.slice(0, shown), own, settings),
        ...(further > 0 ? [paint('faint', gap + own.rest(further))] : []),
      ],
    ],
  ];
  return [
    toText(head),
    ...sections.flatMap(([heading, lines]) => (lines.length > 0 ? toText([paint('strong', heading), ...lines]) : [])),
  ].join('\n');
};

/** Each affiliation with its most frequent keywords, as many as go on a line. */
function drawCrossings(crossings: readonly CrossCount[], own: Words, width: number): string[] {
  const groups = toGroups(crossings).slice(0, shown);
  const labels = groups.map(({ name }) => toShown(name ?? own.unknown));
  const widest = widestOf(labels);
  return groups.map(({ counts }, at) => {
    let line = gap + padTo(widest, labels[at] ?? '') + gap;
    for (const [i, { keyword, proposals }] of counts.slice(0, shown).entries()) {
      const next = `${line}${i === 0 ? '' : ' · '}${toShown(keyword)} ${proposals}`;
      if (displayWidth(next) > width) break;
      line = next;
    }
    return line;
  });
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
