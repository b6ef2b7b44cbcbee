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
  return found.sort().map((path) => (folder + path.replace(/\/$/, '')).replaceAll('/', separator));
}

/** The folder is what stands in front of the first part with a sign of its own, slash included. */
function splitPattern(name: string): Split {
  const parts = name.split('/');
  const first = parts.findIndex(isPattern);
  const folder = parts.slice(0, first).map((part) => `${part}/`);
  return { folder: folder.join(''), pattern: parts.slice(first).join('/') };
}
