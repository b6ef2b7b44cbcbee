import { extract } from '../../dist/index.js';
import { median, timeOf } from './timing.mjs';

const rounds = 7;

/** Sizes that would take longer than this, in milliseconds, by what the smaller ones took, are not tried. */
const patience = 60_000;

/** One text again and again in one file, with and without line ends: time against what is proportional to the length. */
export function* measureGrowth({ fixtures }) {
  const text = fixtures.map((bytes) => bytes.toString()).join('\n');
  const line = text.replaceAll('\n', '');
  yield* measureSizes('fixtures in one file', text, [1, 10, 100]);
  const megabyte = Math.ceil(1e6 / Buffer.byteLength(line));
  yield* measureSizes('on one line', line, [1, megabyte, 10 * megabyte]);
}

function* measureSizes(what, text, multiples) {
  const [, ...larger] = multiples;
  const first = timeOfOne(text, multiples.at(-1));
  let last = { multiple: 1, time: first };
  let growth = 1;
  for (const multiple of larger) {
    const expected = last.time * (multiple / last.multiple) * growth;
    const time = expected > patience ? null : median(timesOf(text.repeat(multiple), expected));
    const size = `${((Buffer.byteLength(text) * multiple) / 1e6).toFixed(1)} MB`;
    const figure = time === null ? null : time / (first * multiple);
    yield { what: `${what}: ${size} / proportional time (${multiple}x)`, figure, bar: 1.3 };
    if (time === null) return;
    growth = Math.max(1, time / (last.time * (multiple / last.multiple)));
    last = { multiple, time };
  }
}

/** The smallest size, as often in a row as makes up the largest, so that all are as warm and timed as finely. */
function timeOfOne(text, times) {
  const runs = Array.from({ length: rounds }, () =>
    timeOf(() => {
      for (let i = 0; i < times; i++) extract(text);
    }),
  );
  return median(runs) / times;
}

function timesOf(text, expected) {
  return Array.from({ length: expected > patience / rounds ? 1 : rounds }, () => timeOf(() => extract(text)));
}
