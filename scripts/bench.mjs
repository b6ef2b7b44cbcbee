// npm run bench [-- PART...]: how fast the built tool is, as ratios within this one run, each beside its bar. Needs an
// idle machine and `npm run build` before it; takes several minutes. Parts: processes, texts, growth, archive.
import { measureArchive } from './bench/archive.mjs';
import { openCorpora } from './bench/corpora.mjs';
import { measureGrowth } from './bench/growth.mjs';
import { measureProcesses } from './bench/processes.mjs';
import { measureTexts } from './bench/texts.mjs';

const corpora = openCorpora();
const parts = { processes: measureProcesses, texts: measureTexts, growth: measureGrowth, archive: measureArchive };
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const unknown = chosen.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(`bench: there is no part ${unknown.join(', ')}; name some of ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

console.log(`${'measured'.padEnd(72)}  figure     bar`);
let misses = 0;
for (const part of chosen) {
  for await (const { what, figure, bar, unit = 'x' } of parts[part](corpora)) {
    const missed = bar !== undefined && !(figure <= bar);
    if (missed) misses += 1;
    console.log(`${what.padEnd(72)} ${cell(figure, unit)} ${cell(bar, unit)}  ${missed ? 'FAIL' : bar ? 'pass' : ''}`);
  }
}
corpora.close();
console.log(misses === 0 ? 'all within their bars' : `${misses} over their bars`);
process.exitCode = misses === 0 ? 0 : 1;

function cell(value, unit) {
  if (value === undefined) return ' '.repeat(8);
  return (value === null ? 'too slow' : `${value.toFixed(unit === 'x' ? 2 : 0)} ${unit}`).padStart(8);
}
