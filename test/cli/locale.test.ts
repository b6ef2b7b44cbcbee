import { expect, it } from 'vitest';
import { toLanguage } from '../../src/cli/locale.js';

it.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LC_ALL: 'zh_TW', LANG: 'en_US' }, 'zh'],
  [{ LC_ALL: 'C', LANG: 'zh_CN' }, 'en'],
  [{ LC_MESSAGES: 'zh_CN', LANG: 'C' }, 'zh'],
  [{}, 'en'],
] as const)('%j asks for %s', (env, language) => {
  expect(toLanguage([], { env, platform: 'linux' })).toBe(language);
});

it.each([
  ['--lang zh extract', 'zh'],
  ['extract --lang=zh', 'zh'],
  ['extract --lang en a.txt', 'en'],
  ['extract --lang fr', 'zh'],
  ['extract -- --lang en', 'zh'],
])('"%s" in a Chinese locale asks for %s', (line, language) => {
  expect(toLanguage(line.split(' '), { env: { LANG: 'zh_CN.UTF-8' }, platform: 'linux' })).toBe(language);
});
