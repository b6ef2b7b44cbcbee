import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import { type Scored, scoreReport, sumScores, toFigures } from '../src/score/index.js';

/** How often the grammar must be right at the least: F1 of proposals, of proposals under their speaker, and of speakers. */
const bars = [
  ['../fixtures/', { exact: 0.99, attributed: 0.99, speaker: 0.99 }],
  ['../fixtures/annotated/', { exact: 0.97, attributed: 0.95, speaker: 0.97 }],
] as const;

it.each(bars)('the reports of %s are read as their annotators read them', (folder, bar) => {
  const url = new URL(folder, import.meta.url);
  const scores = readdirSync(new URL('gold/', url)).map((name) => {
    const gold: { text: string; speakers: readonly Scored[] } = JSON.parse(
      readFileSync(new URL(`gold/${name}`, url), 'utf8'),
    );
    const text = readFileSync(new URL(`reports/${gold.text}`, url), 'utf8');
    return scoreReport(extract(text, { file: gold.text }).speakers, gold.speakers);
  });
  const total = sumScores(scores);
  const kinds = ['exact', 'attributed', 'speaker'] as const;
  const found = Object.fromEntries(kinds.map((kind) => [kind, toFigures(total[kind]).f1 >= bar[kind]]));
  expect(found).toEqual({ exact: true, attributed: true, speaker: true });
});
