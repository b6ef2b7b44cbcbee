// Extracts every report of the project's own gold and scores it: those of fixtures/ per layout, and the annotated ones.
import { readdirSync, readFileSync } from 'node:fs';
import { decode, extract, scoreReport, sumScores } from '../../dist/index.js';

const fixtures = new URL('../../fixtures/', import.meta.url);

/** One row a layout, one of the annotated reports, which have none, then `all`: `{ layout, reports, scores }`. */
export function measure() {
  const scored = [...scoreFolder(fixtures), ...scoreFolder(new URL('annotated/', fixtures))];
  const layouts = [...new Set(scored.map(({ layout }) => layout))].sort(
    (a, b) => order(a) - order(b) || (a < b ? -1 : 1),
  );
  const row = (layout, members) => ({
    layout,
    reports: members.length,
    scores: sumScores(members.map(({ score }) => score)),
  });
  return [
    ...layouts.map((layout) =>
      row(
        layout,
        scored.filter((one) => one.layout === layout),
      ),
    ),
    row('all', scored),
  ];
}

/** The annotated reports stand below the layouts. */
function order(layout) {
  return layout === 'annotated' ? 1 : 0;
}

function scoreFolder(folder) {
  const files = readdirSync(new URL('gold/', folder)).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const gold = JSON.parse(readFileSync(new URL(`gold/${name}`, folder), 'utf8'));
    const { text } = decode(readFileSync(new URL(`reports/${gold.text}`, folder)), gold.text);
    const score = scoreReport(extract(text, { file: gold.text }).speakers, gold.speakers);
    return { layout: gold.layout ?? 'annotated', score };
  });
}
