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
  [['zh', 'en'], 'zh'],
  [[null, 'en'], 'en'],
  [['fr', undefined], 'zh'],
])('%j in a Chinese locale asks for %s', (asked, language) => {
  expect(toLanguage(asked, { env: { LANG: 'zh_CN.UTF-8' }, platform: 'linux' })).toBe(language);
});
