import { script, style } from 'proposals:page';
import { toHash, toPolicyHash } from '../text/hash.js';
import { toEscaped } from '../text/visible.js';
import type { ReportDocument } from '../types.js';
import type { HeadingLanguage } from './rows.js';
import type { Writer } from './settings.js';

/** Forbids the page everything but its own style and script. */
const policy = [
  "default-src 'none'",
  `script-src ${toPolicyHash(script)}`,
  `style-src ${toPolicyHash(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const words = {
  zh: { tag: 'zh-CN', title: '会议报道中的建议', needsScript: '此页需要启用 JavaScript。' },
  en: { tag: 'en', title: 'Proposals in meeting reports', needsScript: 'This page needs JavaScript.' },
} as const satisfies Record<HeadingLanguage, object>;

/**
 * One page for the browser, on which reports are read and reviewed; it needs nothing beside itself. The documents must
 * hold their texts, and their ledgers where these are to be seen; a document without its text throws a `TypeError`.
 */
export const writeHtml: Writer = async function* (documents, { headings }) {
  yield toHead(headings);
  for await (const document of documents) yield toData(document);
  yield `<script>${script}</script>\n</body>\n</html>\n`;
};

function toHead(language: HeadingLanguage): string {
  const { tag, title, needsScript } = words[language];
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main><noscript>${needsScript}</noscript></main>
`;
}

/** A report as data for the script. No `<` of it reaches the page, so that it cannot end its element or open another. */
function toData(document: ReportDocument): string {
  const { text } = document;
  if (text === undefined) throw new TypeError(`${document.file}: has no text; extract it with { text: true }`);
  const data = toEscaped(JSON.stringify({ hash: toHash(text), text, document: { ...document, text: undefined } }));
  return `<script type="application/json" class="report">${data.replaceAll('<', '\\u003c')}</script>\n`;
}
