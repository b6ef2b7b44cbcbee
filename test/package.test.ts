import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const { scripts, files }: Manifest = JSON.parse(read('package.json'));

describe.each(Object.entries(scripts))('npm run %s', (_name, script) => {
  it.each(script.split(' && '))('%s is no matter of one shell', (command) => {
    expect(command).toMatch(/^(node|tsc|biome|vitest|npm) [\w ./:-]+$/);
  });
});

it.each(['README.md', 'README.zh-CN.md'])('%s links to nothing that the package leaves out', (name) => {
  const links = Array.from(read(name).matchAll(/\]\(([^)#]+)\)/g), ([, link = '']) => link);
  const own = links.filter((link) => !link.startsWith('https://'));
  // npm packs README.md and LICENSE whatever the list says.
  const packed = [...files, 'README.md', 'LICENSE'];
  expect(own).not.toEqual([]);
  expect(own.filter((link) => !packed.includes(link) && !packed.includes(link.split('/')[0] ?? ''))).toEqual([]);
});
