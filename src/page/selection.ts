import type { Span } from '../types.js';

/**
 * What is selected of the text inside an element, in offsets of the report: its pieces say in `data-start` where they
 * begin. Null where nothing is.
 */
export function readSelection(page: HTMLElement): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = Array.from(page.querySelectorAll<HTMLElement>('[data-start]')).filter((piece) =>
    range.intersectsNode(piece),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const start = startOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const end = startOf(last) + (last.contains(range.endContainer) ? range.endOffset : (last.textContent?.length ?? 0));
  return end > start ? { start, end } : null;
}

/** Where what is selected ends, as parts of the element's width and pixels from its top. */
export function readSelectionEnd(page: HTMLElement): { readonly share: number; readonly bottom: number } | null {
  const ends = getSelection()?.getRangeAt(0).getClientRects();
  const end = ends?.[ends.length - 1];
  if (!end) return null;
  const { left, top, width } = page.getBoundingClientRect();
  return { share: (end.right - left) / width, bottom: end.bottom - top };
}

/** For what is pressed to act on the selection: the press would lose it. */
export function keepSelection(event: PointerEvent): void {
  event.preventDefault();
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset.start);
}
