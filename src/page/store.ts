import type { Correction } from '../corrections/correction.js';
import { parseCorrections } from '../corrections/parse.js';
import { attempt } from '../text/attempt.js';

/** Where a browser keeps small texts by their names; `localStorage` is one. */
interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What keeps the corrections of each report by its hash. */
export interface Store {
  readonly load: (hash: string) => readonly Correction[];
  /** Whether they are kept: a browser may refuse, and its room may be full. */
  readonly keep: (hash: string, corrections: readonly Correction[]) => boolean;
}

/** A store over a shelf; where the browser gives none, nothing is kept. */
export function openStore(openShelf: () => Shelf): Store {
  return {
    load: (hash) => attempt(() => parseCorrections(openShelf().getItem(toKey(hash)) ?? '').corrections) ?? [],
    keep: (hash, corrections) =>
      attempt(() => {
        if (corrections.length === 0) openShelf().removeItem(toKey(hash));
        else openShelf().setItem(toKey(hash), toLines(corrections));
        return true;
      }) ?? false,
  };
}

/** One correction a line: what `corrections.jsonl` holds. */
export function toLines(corrections: readonly Correction[]): string {
  return corrections.map((correction) => `${JSON.stringify(correction)}\n`).join('');
}

function toKey(hash: string): string {
  return `proposals:${hash}`;
}
