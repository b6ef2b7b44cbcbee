import { script, style } from 'proposals-page';
import { toHash } from '../text/hash.js';
import { toEscaped } from '../text/visible.js';
import type { ReportDocument } from '../types.js';
import { toHead } from './html-head.js';
import type { HeadingLanguage } from './rows.js';
import type { Writer } from './settings.js';

const words = {
  zh: { title: '会议报道中的建议', needsScript: '此页需要启用 JavaScript。' },
  en: { title: 'Proposals in meeting reports', needsScript: 'This page needs JavaScript.' },
} as const satisfies Record<HeadingLanguage, object>;

/**
 * One page for the browser, on which reports are read and reviewed; it needs nothing beside itself. The documents must
 * hold their texts, and their ledgers where these are to be seen; a document without its text throws a `TypeError`.
 */
export const writeHtml: Writer = async function* (documents, { headings }) {
  const { title, needsScript } = words[headings];
  yield `${toHead(headings, title, { style, script })}<main><noscript>${needsScript}</noscript></main>\n`;
  for await (const document of documents) yield toData(document);
  yield `<script>${script}</script>\n</body>\n</html>\n`;
};

/** A report as data for the script. No `<` of it reaches the page, so that it cannot end its element or open another. */
function toData({ text, ...document }: ReportDocument): string {
  if (text === undefined) throw new TypeError(`${document.file}: has no text; extract it with { text: true }`);
  const data = toEscaped(JSON.stringify({ hash: toHash(text), text, document }));
  return `<script type="application/json" class="report">${data.replaceAll('<', '\\u003c')}</script>\n`;
}
