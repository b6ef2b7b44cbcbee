import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './program.js';

/** Puts so many copies of all fixtures into a folder. */
export async function writeCopies(folder: string, copies: number): Promise<void> {
  const reports = join(root, 'fixtures/reports');
  for (const name of await readdir(reports)) {
    for (let i = 0; i < copies; i++) await copyFile(join(reports, name), join(folder, `${i}-${name}`));
  }
}
