import { extract } from '../../dist/index.js';
import { timeInTurns } from './timing.mjs';

const rounds = 9;

/** Shorter work than this many bytes is repeated, so that a round is long enough to be timed. */
const enough = 4_000_000;

/** Texts in memory: extraction against the TextDecoder's time for the same bytes. */
export function* measureTexts({ fixtures, archive }) {
  yield* measureCorpus('fixtures', fixtures);
  if (archive) yield* measureCorpus('archive', archive);
}

function* measureCorpus(name, inputs) {
  const decoder = new TextDecoder();
  const texts = inputs.map((bytes) => decoder.decode(bytes));
  const bytes = inputs.reduce((sum, input) => sum + input.length, 0);
  const times = Math.ceil(enough / bytes);
  const repeat = (work) => () => {
    for (let i = 0; i < times; i++) work();
  };
  const [decoding, extracting] = timeInTurns(
    [
      repeat(() => {
        for (const input of inputs) decoder.decode(input);
      }),
      repeat(() => {
        for (const text of texts) extract(text);
      }),
    ],
    rounds,
  );
  const rate = (bytes * times) / decoding / 1000;
  yield { what: `${name}: decoding, MB/s`, figure: rate, unit: 'MB' };
  yield { what: `${name}: extraction / decoding of the same bytes`, figure: extracting / decoding, bar: 2 };
}
