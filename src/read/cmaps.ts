import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The folder of the character maps that older Chinese PDFs name and do not bring along (GBK-EUC-H and its like), with a
 * slash behind; the build puts it into dist/.
 */
export function findCMaps(): string {
  const manifest = createRequire(import.meta.url).resolve('proposals/package.json');
  return `${join(dirname(manifest), 'dist', 'cmaps').replaceAll('\\', '/')}/`;
}
