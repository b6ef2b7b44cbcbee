import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { attempt } from '../../text/attempt.js';

/** A node of a page, as far as it is looked at here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute?(name: string): string | null;
}

/** A page and, on demand, its main text. */
export interface Page {
  readonly body: PageNode;
  readonly title: string;
  /** Names of `<meta>` elements, in lower case, and what they say. */
  readonly metas: ReadonlyMap<string, string>;
  /** The element that holds the main text, or null where none stands out. The page is not to be used any more. */
  readonly takeArticle: () => PageNode | null;
}

/** A page with more elements is looked at as a whole. */
const mostElements = 200_000;

/** Parses a page. */
export function parsePage(html: string): Page {
  const { document } = parseHTML(toRooted(html));
  return {
    body: document.body,
    title: (document.querySelector('title')?.textContent ?? '').trim(),
    metas: toMetas(document.querySelectorAll('meta')),
    takeArticle: () => findArticle(document),
  };
}

/** The page with the tags that HTML lets its writers leave out, and the library does not: `html`, `head` and `body`. */
function toRooted(html: string): string {
  const page = html.replace(/^\s*<!doctype[^>]*>/i, '');
  const body = page.search(/<body[\s>]/i);
  if (body < 0) return `<html><head></head><body>${unroot(page)}</body></html>`;
  if (!/<head[\s>]/i.test(page)) return `<html><head>${unroot(page.slice(0, body))}</head>${page.slice(body)}`;
  return /<html[\s>]/i.test(page) ? page : `<html>${page}</html>`;
}

/** A root within another element would put the library out of step. */
function unroot(html: string): string {
  return html.replace(/<(\/?)html\b/gi, '<$1x-root');
}

function toMetas(elements: Iterable<PageNode>): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const name = element.getAttribute?.('name') ?? element.getAttribute?.('property');
    const content = element.getAttribute?.('content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

function findArticle(document: ConstructorParameters<typeof Readability>[0]): PageNode | null {
  const settings = { maxElemsToParse: mostElements, serializer: (node: PageNode) => node };
  return attempt(() => new Readability<PageNode>(document, settings).parse()?.content ?? null);
}
