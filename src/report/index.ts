import type { View } from '../text/view.js';
import type { Span } from '../types.js';
export interface Header {
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedOn: string | null;
  readonly heldOn: string | null;
  readonly parts: readonly (Span & { readonly fate: 'header' | 'furniture'; readonly rule: string })[];
}
export function parseHeader(view: View, _file: string): Header {
  const end = view.chars.indexOf('\n');
  const stop = Math.max(end, 0);
  return {
    title: view.text.slice(0, view.origin[stop]),
    source: null,
    publishedOn: null,
    heldOn: null,
    parts: stop ? [{ start: 0, end: stop, fate: 'header', rule: 'title' }] : [],
  };
}
