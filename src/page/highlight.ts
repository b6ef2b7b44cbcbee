import { useEffect } from 'preact/hooks';
import type { Desk } from './state.js';

/** Shows where the words that are searched for stand, in browsers that can do so without touching the text. */
export function useHighlight(page: { readonly current: HTMLElement | null }, query: string, desk: Desk): void {
  useEffect(() => {
    if (typeof Highlight === 'undefined') return;
    CSS.highlights.delete('found');
    const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (terms.length === 0 || !page.current) return;
    CSS.highlights.set('found', new Highlight(...findRanges(page.current, terms)));
  }, [page, query, desk]);
}

function findRanges(page: HTMLElement, terms: readonly string[]): Range[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.textContent ?? '').toLowerCase();
    for (const term of terms) {
      for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + 1)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + term.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
