// Part of `npm ci`: builds dist/ unless it is newer than all that it is made of. `npx proposals` in a clone and `npm install`
// of the folder run it, too, perhaps while the program is in use.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'scripts', 'bin', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** What the build writes last. */
const last = 'dist/types/index.d.ts';

if (!existsSync(last) || sources.some((path) => newest(path) > statSync(last).mtimeMs)) {
  execSync('npm run build', { stdio: 'inherit' });
}

/** When the newest file of a folder, or the file, was written, in milliseconds since 1970; a folder counts, too, so that removals do. */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
