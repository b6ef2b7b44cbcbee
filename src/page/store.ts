import type { Correction } from '../corrections/correction.js';
import { parseCorrection } from '../corrections/parse.js';

/** Where a browser keeps small texts by their names; `localStorage` is one. */
export interface Shelf {
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
    load: (hash) => attempt(() => parseAll(openShelf().getItem(toKey(hash)) ?? '')) ?? [],
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

/** The corrections of a file, and the first line (from 1) that is none; null where all are. */
export function parseLines(text: string): { readonly corrections: readonly Correction[]; readonly bad: number | null } {
  const parsed = text.split(/\r?\n/).map((line) => (line.trim() === '' ? undefined : parseCorrection(line)));
  const bad = parsed.indexOf(null);
  return { corrections: parsed.filter((each) => each !== null && each !== undefined), bad: bad < 0 ? null : bad + 1 };
}

function parseAll(text: string): readonly Correction[] {
  return parseLines(text).corrections;
}

function toKey(hash: string): string {
  return `proposals:${hash}`;
}

/** What an action gives, or null where the browser does not allow it. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
