import { toShown } from '../../../write/shown.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand between tags and in a quoted attribute, controls made visible. */
export function escapeHtml(text: string): string {
  return toShown(text).replace(/[&<>"']/g, (character) => entities[character] as string);
}
