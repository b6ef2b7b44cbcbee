import { readFileSync } from 'node:fs';

const { version, dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** What is installed beside the bundles and never goes into one. */
export const installed = Object.keys({ ...dependencies, ...optionalDependencies });

/** esbuild's settings that all bundles share. */
export const shared = {
  bundle: true,
  metafile: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  external: installed,
  define: { VERSION: JSON.stringify(version), PACKAGES: JSON.stringify(devDependencies) },
  legalComments: 'linked',
  logLevel: 'warning',
};
