import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockRules } from '../../src/blocks/index.js';
import { extract } from '../../src/extract.js';
import { callRules, decideCall } from '../../src/proposals/calls.js';
import { oddsOfCall } from '../../src/proposals/odds.js';
import { partRules } from '../../src/report/index.js';
import { rules } from '../../src/rules.js';
import { fold } from '../../src/text/fold.js';
import { toView } from '../../src/text/view.js';
import { findTriggers, refusals, triggerKinds } from '../../src/triggers/index.js';
import { toReport } from './unmark.js';

it.each(triggerKinds)('$name is its example', ({ name, example }) => {
  expect(findTriggers(toView(example)).map((trigger) => trigger.rule)).toContain(name);
});

it.each(readdirSync('fixtures/reports'))('are all listed that the ledger of %s names', (file) => {
  const { ledger = [] } = extract(readFileSync(`fixtures/reports/${file}`, 'utf8'), { ledger: true });
  const listed = new Set(rules.map(({ name }) => name));
  expect(ledger.map(({ rule }) => rule).filter((rule) => !listed.has(rule))).toEqual([]);
});

it.each(refusals)('$name refuses its example', ({ name, example }) => {
  expect(findTriggers(toView(example)).map((trigger) => trigger.rule)).toContain(name);
});

describe('calls', () => {
  const plain = {
    first: false,
    leads: false,
    asks: false,
    marked: false,
    told: false,
    heading: false,
    said: false,
    parallel: false,
  } as const;
  const places: Readonly<Record<string, object>> = {
    'behind-trigger': { first: true },
    heading: { heading: true },
    addressee: { leads: true },
    question: { asks: true },
    said: { said: true },
    'told-item': { told: true },
    'list-item': { marked: true },
    parallel: { parallel: true },
  };
  it.each(callRules)('$name decides its example', ({ name, example }) => {
    const text = fold(example);
    expect(decideCall({ ...plain, ...places[name], text, odds: () => oddsOfCall(text) }).name).toBe(name);
  });
});

it.each(blockRules)('$name finds the block of its example', ({ name, example }) => {
  const found = extract(toReport(example)).speakers.flatMap((speaker) => speaker.blocks.map((block) => block.rule));
  expect(found).toContain(name);
});

it.each(partRules)('$name tells its example', ({ name, example }) => {
  const text = name === 'title' ? `${example}\n正文。` : `某区召开座谈会\n${example}\n会议在京举行。`;
  expect(extract(text, { ledger: true }).ledger?.map((entry) => entry.rule)).toContain(name);
});

it('names every rule once', () => {
  const names = rules.map((rule) => `${rule.decides} ${rule.name}`);
  expect(new Set(names).size).toBe(names.length);
});
