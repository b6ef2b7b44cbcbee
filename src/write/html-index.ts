import { escapeHtml, toHead } from './html-head.js';
import type { HeadingLanguage } from './rows.js';

/** A report as an index lists it. */
export interface IndexedReport {
  readonly name: string;
  readonly publishedOn: string | null;
  readonly proposals: number;
}

/** A page of an archive: where it is, as the index would link to it, and the reports on it in their order. */
export interface IndexedPage {
  readonly address: string;
  readonly reports: readonly IndexedReport[];
}

const words = {
  zh: { title: '会议报道中的建议：目录', reports: '报告', proposals: '条建议' },
  en: { title: 'Proposals in meeting reports: index', reports: 'Reports', proposals: 'proposals' },
} as const satisfies Record<HeadingLanguage, object>;

const style = `:root{color-scheme:light dark;font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}summary{cursor:pointer;padding:.3rem 0;font-weight:600}
span{opacity:.75;font-size:.9em;margin-left:.6em}`;

/** The pieces of the page that lists the reports of an archive and links to their pages. */
export function* writeIndex(pages: readonly IndexedPage[], language: HeadingLanguage): Generator<string> {
  const { title, reports, proposals } = words[language];
  yield `${toHead(language, title, { style })}<main>\n<h1>${title}</h1>\n`;
  let before = 0;
  for (const { address, reports: own } of pages) {
    yield `<details${before === 0 ? ' open' : ''}><summary>${reports} ${before + 1}–${before + own.length}</summary>\n`;
    yield `<ol start="${before + 1}">\n`;
    for (const [i, { name, publishedOn, proposals: count }] of own.entries()) {
      const link = `<a href="${escapeHtml(encodeURI(address))}#report-${i + 1}">${escapeHtml(name)}</a>`;
      yield `<li>${link}<span>${[publishedOn, `${count} ${proposals}`].filter(Boolean).join(' · ')}</span></li>\n`;
    }
    yield '</ol></details>\n';
    before += own.length;
  }
  yield '</main>\n</body>\n</html>\n';
}
