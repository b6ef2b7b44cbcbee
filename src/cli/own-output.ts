import { closeSync, openSync, readSync } from 'node:fs';
import { isOutput, mayBeOutput } from '../index.js';
import { toCautionLine } from './messages.js';
import type { Terminal } from './streams.js';
import { toldEach } from './tally.js';

/** Bytes that tell what a file is. */
const beginning = 4096;

/**
 * Tells of a file in a folder whether it is to be left out because the program itself has written it; its proposals would
 * count twice. Standard error is told of the first such files, of each once, and that there are more, unless `quiet`.
 */
export function toLeavesOut({ stderr, say }: Terminal, quiet: boolean): (name: string) => boolean {
  const told = new Set<string>();
  return (name) => {
    if (!mayBeOutput(name) || !isOutput(readBeginning(name))) return false;
    if (told.has(name)) return true;
    told.add(name);
    if (!quiet && told.size <= toldEach) stderr.write(toCautionLine({ key: 'left-out', values: { name } }, say));
    if (!quiet && told.size === toldEach + 1) stderr.write(toCautionLine({ key: 'left-out-more', values: {} }, say));
    return true;
  };
}

/** The first bytes of a file; none where it cannot be read, which whoever reads all of it will tell. */
function readBeginning(name: string): Uint8Array {
  const bytes = new Uint8Array(beginning);
  try {
    const file = openSync(name, 'r');
    try {
      return bytes.subarray(0, readSync(file, bytes, 0, beginning, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return new Uint8Array();
  }
}
