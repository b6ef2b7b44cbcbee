import type { HeadingLanguage } from '../index.js';

/** The language that the locale asks for: Chinese or, for every other one, English. */
export function toLanguage(env: Readonly<Record<string, string | undefined>>): HeadingLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
