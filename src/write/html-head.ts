import { toPolicyHash } from '../text/hash.js';
import type { HeadingLanguage } from './rows.js';
import { toShown } from './shown.js';

/** What a page brings with it, and all that its Content-Security-Policy lets it use. */
interface PageParts {
  readonly style: string;
  readonly script?: string;
}

const tags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<HeadingLanguage, string>;

/** A page from its first line to the opening of its body. */
export function toHead(language: HeadingLanguage, title: string, { style, script }: PageParts): string {
  const policy = [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${toPolicyHash(script)}`]),
    `style-src ${toPolicyHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="${tags[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML may hold it, in an element or a quoted attribute: on one line, its controls made visible. */
export function escapeHtml(text: string): string {
  return toShown(text).replace(/[&<>"']/g, (character) => entities[character] as string);
}
