import type { Correction } from './correction.js';

/** Gives the corrections of a report by its name and its text's hash, in the order in which they were made. */
export type FindCorrections = (file: string, hash: string) => readonly Correction[];

/** A finder of those corrections that were made on a report of the same text, or of the same name. */
export function toCorrectionFinder(corrections: readonly Correction[]): FindCorrections {
  const byKey = new Map<string, Set<Correction>>();
  for (const correction of corrections) {
    for (const key of [correction.hash, toName(correction.file)]) {
      const own = byKey.get(key) ?? new Set();
      byKey.set(key, own.add(correction));
    }
  }
  return (file, hash) => {
    const own = new Set([...(byKey.get(hash) ?? []), ...(byKey.get(toName(file)) ?? [])]);
    return own.size === 0 ? [] : corrections.filter((correction) => own.has(correction));
  };
}

/** One name for `.\2025\report.txt` and `2025/report.txt`. */
function toName(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
