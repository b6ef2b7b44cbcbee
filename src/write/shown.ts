import { toVisible } from '../text/visible.js';

/** A text on one line that a terminal may be given. */
export function toShown(text: string): string {
  return toVisible(text.replace(/\s+/gu, ' '));
}
