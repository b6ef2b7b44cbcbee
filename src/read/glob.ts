import { globSync } from 'tinyglobby';
import { isPattern } from './pattern.js';

/** `2025/*.txt` → the folder to look in, `2025`, and the pattern to look for there, `*.txt`. */
interface Split {
  readonly folder: string;
  readonly pattern: string;
}

/**
 * The files that a pattern such as `2025/**\/*.txt` or `{a,b}?.html` stands for, and those in folders that it stands for,
 * sorted; none where nothing fits. Hidden files are left out unless the pattern names their dot. `separator` is the one
 * of paths: under Windows a pattern may have backslashes too.
 */
export function glob(name: string, separator: string): string[] {
  const { folder, pattern } = splitPattern(separator === '\\' ? name.replaceAll('\\', '/') : name);
  const found = globSync(pattern, { cwd: folder === '' ? '.' : folder });
  return found.sort().map((path) => (folder + path).replaceAll('/', separator));
}

/** The folder is what stands in front of the first part with a sign of its own, slash included. */
function splitPattern(name: string): Split {
  const parts = name.split('/');
  const first = parts.findIndex(isPattern);
  const folder = parts.slice(0, first).map((part) => `${part}/`);
  return { folder: folder.join(''), pattern: parts.slice(first).join('/') };
}
