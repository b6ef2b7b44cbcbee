import type { Language } from '../messages/index.js';
import type { Streams } from './streams.js';

/** The first language among those asked for, else the one of the locale: Chinese or, for every other one, English. */
export function toLanguage(asked: readonly unknown[], { env, platform }: Pick<Streams, 'env' | 'platform'>): Language {
  const language = asked.find((each) => each === 'en' || each === 'zh');
  if (language === 'en' || language === 'zh') return language;
  // Windows keeps its locale elsewhere, and asking for it takes a quarter of the time that Node needs to start.
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || (platform === 'win32' ? readSystemLocale() : '');
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function readSystemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
