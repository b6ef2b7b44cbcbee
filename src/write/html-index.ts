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
  zh: {
    title: '会议报道中的建议：目录',
    reports: '报道',
    proposals: () => '条建议',
    search: '搜索标题、日期',
    only: '只看有建议的报道',
    nothing: '没有符合条件的报道',
  },
  en: {
    title: 'Proposals in meeting reports: index',
    reports: 'Reports',
    proposals: (count: number) => (count === 1 ? 'proposal' : 'proposals'),
    search: 'Search titles and dates',
    only: 'Only reports with proposals',
    nothing: 'No report fits',
  },
} as const satisfies Record<HeadingLanguage, object>;

const style = `:root{color-scheme:light dark;background:Canvas;color:CanvasText;font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}summary{cursor:pointer;padding:.3rem 0;font-weight:600}
ol{margin:0;padding-left:3.5rem}li{overflow-wrap:anywhere}span{opacity:.75;font-size:.9em;margin-left:.6em}
search:not([hidden]){display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
input{font:inherit}input[type=search]{flex:1 1 14rem;min-width:0;padding:.2rem .6rem}`;

/** Narrows the list to what is searched for; without it the list is whole. A browser may give fields back their values. */
const script = `const bar = document.querySelector('search');
const [query, only] = bar.querySelectorAll('input');
const parts = Array.from(document.querySelectorAll('details'), (part) => [part, part.querySelectorAll('li')]);
const narrow = () => {
  const terms = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const [part, reports] of parts) {
    for (const report of reports) {
      const words = report.textContent.toLowerCase();
      report.hidden = (only.checked && report.className === 'none') || !terms.every((term) => words.includes(term));
    }
    part.hidden = Array.from(reports).every(({ hidden }) => hidden);
    part.open = part === parts[0][0] || only.checked || terms.length > 0;
  }
  document.querySelector('[role=status]').hidden = parts.some(([part]) => !part.hidden);
};
bar.hidden = false;
bar.addEventListener('input', narrow);
addEventListener('pageshow', narrow);`;

/** The pieces of the page that lists the reports of an archive and links to their pages. */
export function* writeIndex(pages: readonly IndexedPage[], language: HeadingLanguage): Generator<string> {
  const { title, reports, proposals, search, only, nothing } = words[language];
  yield `${toHead(language, title, { style, script })}<main>\n<h1>${title}</h1>\n`;
  yield `<search hidden><input type="search" aria-label="${search}" placeholder="${search}">`;
  yield `<label><input type="checkbox"> ${only}</label></search>\n<p role="status" hidden>${nothing}</p>\n`;
  let before = 0;
  for (const { address, reports: own } of pages) {
    yield `<details${before === 0 ? ' open' : ''}><summary>${reports} ${before + 1}–${before + own.length}</summary>\n`;
    yield '<ol>\n';
    for (const [i, { name, publishedOn, proposals: count }] of own.entries()) {
      const link = `<a href="${escapeHtml(encodeURI(address))}#report-${i + 1}">${escapeHtml(name)}</a>`;
      const facts = [publishedOn, `${count} ${proposals(count)}`].filter(Boolean).join(' · ');
      // Its number stays its own where others are hidden.
      yield `<li value="${before + i + 1}"${count === 0 ? ' class="none"' : ''}>${link}<span>${facts}</span></li>\n`;
    }
    yield '</ol></details>\n';
    before += own.length;
  }
  yield `</main>\n<script>${script}</script>\n</body>\n</html>\n`;
}
