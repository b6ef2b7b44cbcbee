// Extracts every report of the project's own gold and scores it, per layout.
import { readdirSync, readFileSync } from 'node:fs';
import { decode, extract, scoreReport, sumScores } from '../../dist/index.js';

const fixtures = new URL('../../fixtures/', import.meta.url);

/** One row a layout, then `all`: `{ layout, reports, scores }`. */
export function measure() {
  const files = readdirSync(new URL('gold/', fixtures)).filter((name) => name.endsWith('.json'));
  const scored = files.sort().map((name) => {
    const gold = JSON.parse(readFileSync(new URL(`gold/${name}`, fixtures), 'utf8'));
    const { text } = decode(readFileSync(new URL(`reports/${gold.text}`, fixtures)), gold.text);
    return { layout: gold.layout, score: scoreReport(extract(text, { file: gold.text }).speakers, gold.speakers) };
  });
  const layouts = [...new Set(scored.map(({ layout }) => layout))].sort();
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
