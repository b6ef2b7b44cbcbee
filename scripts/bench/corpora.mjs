import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = join(root, 'fixtures/reports');
const archive = join(root, '../shared/archive/broadcast.tar.gz');

/**
 * The texts to measure on: `fixtures`, dense with proposals, and, where ../shared is, `archive`, thousands of news
 * items of which few hold any, from `archiveFolder`. `close` removes what was unpacked.
 */
export function openCorpora() {
  const folder = existsSync(archive) ? mkdtempSync(join(tmpdir(), 'proposals-bench-')) : null;
  if (folder) execFileSync('tar', ['xzf', archive, '-C', folder]);
  else console.log(`${archive}: not there; measured without it`);
  return {
    report: join(fixtures, 'd01.txt'),
    fixtures: readAll(fixtures),
    archive: folder ? readAll(folder) : null,
    archiveFolder: folder,
    close: () => folder && rmSync(folder, { recursive: true }),
  };
}

function readAll(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}
