import { check, type Parameters } from 'recheck';
import { expect, it } from 'vitest';
import { collectBuilt, readPatterns, sourceFiles } from './patterns/source-patterns.js';

/** By proof, as far as one is possible, rather than by trial; no limits of time, so that a busy machine changes nothing. */
const thorough: Parameters = {
  maxRepeatCount: 150,
  maxPatternSize: 5000,
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
};

const read = sourceFiles.map((file) => ({ file, ...readPatterns(file) }));
const built = await collectBuilt();

const patterns = new Map(
  [...read.flatMap(({ literals }) => literals), ...built].map((each) => [`${each.pattern}/${each.flags}`, each]),
);

it.each(read.filter(({ builds }) => builds > 0))(
  '$file builds its patterns once, when it is loaded',
  ({ file, builds }) => {
    expect(built.filter((pattern) => pattern.file === file)).toHaveLength(builds);
  },
);

it.concurrent.each([...patterns.values()])(
  '$file: /$pattern/$flags takes time in proportion to the text',
  async ({ pattern, flags }) => {
    const found = await check(pattern, flags, thorough);
    const attack = found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : null;
    expect([found.status, attack]).toEqual(['safe', null]);
  },
);
