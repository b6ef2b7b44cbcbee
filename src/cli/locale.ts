import type { HeadingLanguage } from '../index.js';
import type { Streams } from './streams.js';

/** The language that the locale asks for: Chinese or, for every other one, English. */
export function toLanguage({ env, platform }: Pick<Streams, 'env' | 'platform'>): HeadingLanguage {
  // Windows keeps its locale elsewhere, and asking for it takes a quarter of the time that Node needs to start.
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || (platform === 'win32' ? readSystemLocale() : '');
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function readSystemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
