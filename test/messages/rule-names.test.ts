import { expect, it } from 'vitest';
import { ruleNames } from '../../src/messages/zh/rule-names.js';
import { rules } from '../../src/rules.js';

it('has a name for every rule, each its own', () => {
  expect(Object.keys(ruleNames)).toEqual(expect.arrayContaining(rules.map(({ name }) => name)));
  expect(new Set(Object.values(ruleNames)).size).toBe(Object.keys(ruleNames).length);
});
