// The accuracy gate: scores the built tool on the shared gold and fails below the bars of accuracy-bars.json.
// Each bar is a figure of the scorer's JSON by its path, e.g. "composed": {"attributed.f1": 0.97}.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const scorer = fileURLToPath(new URL('../shared/eval/score.mjs', root));

if (!existsSync(scorer)) {
  console.log('accuracy gate: left out, there is no ../shared beside this folder');
} else {
  const misses = findMisses(score(), JSON.parse(readFileSync(new URL('scripts/accuracy-bars.json', root), 'utf8')));
  for (const miss of misses) console.error(`accuracy gate: ${miss}`);
  console.log(misses.length > 0 ? 'accuracy gate: below the bar' : 'accuracy gate: passed');
  process.exitCode = misses.length > 0 ? 1 : 0;
}

function score() {
  const run = (...more) =>
    spawnSync(process.execPath, [scorer, ...more], { cwd: fileURLToPath(root), encoding: 'utf8', maxBuffer: 1 << 28 });
  const table = run();
  process.stdout.write(table.stdout);
  process.stderr.write(table.stderr);
  return JSON.parse(run('--json').stdout);
}

function findMisses({ total, sets }, bars) {
  const measured = { all: total, composed: sets.composed, broadcast: sets.broadcast, yangpu: sets['.'] };
  return Object.entries(bars).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([path, bar]) => {
      const figure = path.split('.').reduce((value, key) => value?.[key], measured[set]);
      if (typeof figure === 'number' && figure >= bar) return [];
      return [`${set}: ${path} is ${figure?.toFixed(4) ?? 'not measured'}, the bar is ${bar}`];
    }),
  );
}
