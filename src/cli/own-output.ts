import { closeSync, openSync, readSync } from 'node:fs';
import { isOutput, mayBeOutput } from '../index.js';
import { toCautionLine } from './messages.js';
import type { Terminal } from './streams.js';

/** Bytes that tell what a file is. */
const beginning = 4096;

/**
 * Tells of a file in a folder whether it is to be left out because the program itself has written it; its proposals would
 * count twice. Standard error is told of each such file once, unless `quiet`.
 */
export function toLeavesOut({ stderr, say }: Terminal, quiet: boolean): (name: string) => boolean {
  const told = new Set<string>();
  return (name) => {
    if (!mayBeOutput(name) || !isOutput(readBeginning(name))) return false;
    if (!quiet && !told.has(name)) stderr.write(toCautionLine({ key: 'left-out', values: { name } }, say));
    told.add(name);
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
