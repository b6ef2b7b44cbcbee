import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { vitePagePlugin } from './scripts/bundle/page.mjs';

/** No test is about time: only what hangs is stopped, on however busy a machine. */
const testTimeout = 600_000;

export default defineConfig({
  plugins: [vitePagePlugin],
  define: { VERSION: JSON.stringify('0.0.0'), PACKAGES: JSON.stringify(manifest.devDependencies) },
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], testTimeout } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout } },
    ],
  },
});
