import type { DecodeSettings } from '../../decode/index.js';
import { InputError } from '../../errors.js';
import type { Converted } from '../read-text.js';
import { tableEdge } from '../table.js';
import { nameConverter } from '../versions.js';
import { decodePage } from './charset.js';
import { toDepth } from './depth.js';
import { toHeader } from './header.js';
import { type Page, parsePage } from './page.js';
import { toLines } from './to-lines.js';

/** Deeper pages, made to be so, take the library minutes; those of editors that leave tags open come to hundreds. */
const deepest = 400;

/**
 * The main text of a web page, with its title, source and day before it where it has none itself: a line for each
 * paragraph, heading, list item and cell. Throws an `InputError` where it cannot be read.
 */
export function fromHtml(name: string, bytes: Uint8Array, settings: DecodeSettings): Converted {
  const { text, ...decoded } = decodePage(bytes, name, settings);
  return {
    ...decoded,
    text: toText(name, text),
    kind: 'html',
    converter: nameConverter('linkedom', '@mozilla/readability'),
  };
}

function toText(name: string, html: string): string {
  if (toDepth(html) > deepest) throw new InputError('unsupported', 'too-deep', { name });
  const page = parsePage(html);
  const all = toLines(page.body);
  const article = toArticle(page, all);
  const header = toHeader(page, all.filter(isText), article.filter(isText));
  return [...header, ...article.map((line) => (isText(line) ? line : ''))].join('\n').trim();
}

function isText(line: string): boolean {
  return line !== tableEdge;
}

/** What a line must have to be one of prose: half of them lost, and the wrong part was taken for the main text. */
const prose = /[。！？；]/;

/** The lines of the main text; the whole page where what was taken for it leaves out most of what reads like prose. */
function toArticle(page: Page, all: readonly string[]): readonly string[] {
  const article = page.takeArticle();
  const lines = article === null ? [] : toLines(article);
  return proseLength(lines) * 2 < proseLength(all) || lines.length === 0 ? all : lines;
}

function proseLength(lines: readonly string[]): number {
  return lines.filter((line) => prose.test(line)).reduce((total, line) => total + line.length, 0);
}
