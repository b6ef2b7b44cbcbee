import { describe, expect, it } from 'vitest';
import { findPlaceholders } from '../../src/messages/index.js';
import { program } from '../idle-program.js';

const parts = await Promise.all(
  ['problems', 'usage', 'help'].map(async (part) => {
    const [en, zh] = await Promise.all(['en', 'zh'].map((language) => load(language, part)));
    return { part, en: en as Texts, zh: zh as Texts };
  }),
);

type Texts = Readonly<Record<string, string>>;

async function load(language: string, part: string): Promise<Texts> {
  return (await import(`../../src/messages/${language}/${part}.ts`))[part];
}

describe.each(parts)('$part', ({ en, zh }) => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });

  it.each(Object.keys(en))('%s has the same placeholders, and words, in both', (key) => {
    expect(findPlaceholders(zh[key] ?? '')).toEqual(findPlaceholders(en[key] ?? ''));
    expect([en[key], zh[key]].filter((text) => text === '')).toEqual([]);
  });
});

it('no key stands in two parts', () => {
  const keys = parts.flatMap(({ en }) => Object.keys(en));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it('describes every command, argument and option', () => {
  const named = [program, ...program.commands].flatMap((command) => [
    command.name(),
    ...command.registeredArguments.map((argument) => `${command.name()} ${argument.name()}`),
    ...command.options.map(({ long }) => String(long)),
  ]);
  const known = parts.find(({ part }) => part === 'help')?.en ?? {};
  expect(named.filter((name) => !(name in known))).toEqual([]);
});
