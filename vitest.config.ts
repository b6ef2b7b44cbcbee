import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { vitePagePlugin } from './scripts/bundle/page.mjs';

export default defineConfig({
  plugins: [vitePagePlugin],
  define: { VERSION: JSON.stringify('0.0.0'), PACKAGES: JSON.stringify(manifest.devDependencies) },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
