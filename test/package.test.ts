import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

describe.each(Object.entries(scripts))('npm run %s', (_name, script) => {
  it.each(script.split(' && '))('%s is no matter of one shell', (command) => {
    expect(command).toMatch(/^(node|tsc|biome|vitest|npm) [\w ./:-]+$/);
  });
});
