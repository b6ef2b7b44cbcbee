import type { Language } from '../messages/index.js';
import type { Streams } from './streams.js';

/** The language that `--lang` asks for, else the locale: Chinese or, for every other one, English. */
export function toLanguage(argv: readonly string[], { env, platform }: Pick<Streams, 'env' | 'platform'>): Language {
  const asked = findLanguage(argv);
  if (asked) return asked;
  // Windows keeps its locale elsewhere, and asking for it takes a quarter of the time that Node needs to start.
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || (platform === 'win32' ? readSystemLocale() : '');
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** What `--lang` says, before anything is parsed: errors of parsing are told in this language, too. */
function findLanguage(argv: readonly string[]): Language | null {
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  const at = options.lastIndexOf('--lang');
  const value = at < 0 ? options.findLast((option) => option.startsWith('--lang='))?.slice(7) : options[at + 1];
  return value === 'en' || value === 'zh' ? value : null;
}

function readSystemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
