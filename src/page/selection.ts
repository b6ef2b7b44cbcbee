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

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset.start);
}
