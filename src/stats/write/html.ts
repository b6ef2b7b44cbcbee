import { escapeHtml, toHead } from '../../write/html-head.js';
import { words } from '../words.js';
import { toCharts, toScope } from './charts.js';
import { toBarTable } from './page/bar-table.js';
import { toCrossList } from './page/cross-list.js';
import { toRepeatList } from './page/repeat-list.js';
import { pageStyle } from './page/style.js';
import type { StatsWriter } from './settings.js';

/** Bars of a chart that are seen at once; the rest unfolds. */
const shown = 15;

/** For a browser: one page with all charts, without script, that loads nothing. */
export const writeStatsHtml: StatsWriter = (statistics, { headings }) => {
  const own = words[headings];
  const isEmpty = statistics.proposals === 0;
  const charts = toCharts(statistics, own, shown).map((chart) => toSection(chart.heading, toBarTable(chart, own)));
  return `${toHead(headings, own.title, { style: pageStyle })}<header>
<h1>${escapeHtml(own.title)}</h1>
<p>${escapeHtml(isEmpty ? own.nothing : toScope(statistics, own, headings))}</p>
</header>
<main>
<div class="charts">
${charts.join('')}</div>
${toSection(own.crossings, toCrossList(statistics.crossings, own))}${toSection(own.repeats, toRepeatList(statistics.repeats, own))}</main>
</body>
</html>
`;
};

/** A section under its heading; none where there is nothing in it. */
function toSection(heading: string, content: string): string {
  if (content === '') return '';
  return `<section>\n<h2>${escapeHtml(heading)}</h2>\n${content}</section>\n`;
}
