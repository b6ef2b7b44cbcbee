import { realpathSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { isPattern } from './pattern.js';

/** `2025/*.txt` → the folder to look in, `2025`, and the pattern to look for there, `*.txt`. */
interface Split {
  readonly folder: string;
  readonly pattern: string;
}

/**
 * The files and folders that a pattern such as `202?/*` or `{a,b}?.html` stands for, sorted; of `2025/**` the files alone,
 * since those of the folders are among them. None where nothing fits. Hidden files are left out unless the pattern names
 * their dot. `separator` is the one of paths: under Windows a pattern may have backslashes too.
 */
export function glob(name: string, separator: string): string[] {
  const { folder, pattern } = splitPattern(separator === '\\' ? name.replaceAll('\\', '/') : name);
  const onlyFiles = pattern.includes('**');
  const found = globSync(pattern, { cwd: folder === '' ? '.' : folder, onlyFiles, expandDirectories: false });
  const paths = found.map((path) => folder + path.replace(/\/$/, ''));
  return toUnlinked(paths)
    .sort()
    .map((path) => path.replaceAll('/', separator));
}

/** Of paths that come to the same by way of linked folders, which may lead round in circles, the shortest. */
function toUnlinked(paths: readonly string[]): string[] {
  const places = new Map<string, string>();
  const shortest = new Map<string, string>();
  for (const path of paths) {
    const { dir, base } = posix.parse(path);
    const place = places.get(dir) ?? realpathSync(dir === '' ? '.' : dir);
    places.set(dir, place);
    const known = shortest.get(`${place}/${base}`);
    if (known === undefined || path.length < known.length) shortest.set(`${place}/${base}`, path);
  }
  return [...shortest.values()];
}

/** The folder is what stands in front of the first part with a sign of its own, slash included. */
function splitPattern(name: string): Split {
  const parts = name.split('/');
  const first = parts.findIndex(isPattern);
  const folder = parts.slice(0, first).map((part) => `${part}/`);
  return { folder: folder.join(''), pattern: parts.slice(first).join('/') };
}
