import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { vitePagePlugin } from './scripts/bundle/page.mjs';
import { patience } from './test/patience.js';

// Files of one worker share their modules, which none of them changes: loading the grammar takes longer than most tests.
const common = {
  isolate: false,
  testTimeout: patience,
  hookTimeout: patience,
  expect: { poll: { timeout: patience } },
};

export default defineConfig({
  plugins: [vitePagePlugin],
  define: { VERSION: JSON.stringify('0.0.0'), PACKAGES: JSON.stringify(manifest.devDependencies) },
  test: {
    bail: process.env.CI ? 1 : 0,
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], ...common } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...common } },
    ],
  },
});
