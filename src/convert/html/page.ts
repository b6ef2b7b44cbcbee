import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

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
  // A fragment without a root would have no body.
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return {
    body: document.body,
    title: (document.title ?? '').trim(),
    metas: toMetas(document.querySelectorAll('meta')),
    takeArticle: () => findArticle(document),
  };
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
  try {
    const settings = { maxElemsToParse: mostElements, serializer: (node: PageNode) => node };
    return new Readability<PageNode>(document, settings).parse()?.content ?? null;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}
