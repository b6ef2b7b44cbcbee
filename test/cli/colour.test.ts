import { expect, it } from 'vitest';
import { type ColourChoice, isColoured } from '../../src/cli/colour.js';

const always: [ColourChoice, Record<string, string>, boolean][] = [
  ['auto', {}, true],
  ['auto', { NO_COLOR: '' }, true],
  ['auto', { FORCE_COLOR: '1' }, false],
  ['always', {}, false],
  ['always', { NO_COLOR: '1', TERM: 'dumb' }, false],
];

const never: [ColourChoice, Record<string, string>, boolean][] = [
  ['auto', {}, false],
  ['auto', { NO_COLOR: '1' }, true],
  ['auto', { TERM: 'dumb' }, true],
  ['auto', { FORCE_COLOR: '0' }, true],
  ['never', {}, true],
  ['never', { FORCE_COLOR: '1' }, true],
];

it.each(always)('--color %s with %j, terminal %s: colours', (choice, env, isTerminal) => {
  expect(isColoured(choice, env, isTerminal)).toBe(true);
});

it.each(never)('--color %s with %j, terminal %s: none', (choice, env, isTerminal) => {
  expect(isColoured(choice, env, isTerminal)).toBe(false);
});
