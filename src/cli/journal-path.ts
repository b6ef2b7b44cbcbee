import { basename, dirname, join } from 'node:path';

/** `out/all.csv` → `out/.all.csv.journal`: hidden, so that a directory that is read and written to doesn't have it read. */
export function toJournalPath(output: string): string {
  return join(dirname(output), `.${basename(output)}.journal`);
}
