import { describe, expect, it } from 'vitest';
import { proposals } from './program.js';

const report = 'fixtures/reports/d05.txt';

describe('proposals extract', () => {
  it('prints one array of report documents as json', async () => {
    const { code, stdout } = await proposals(['extract', '--format', 'json', report, 'fixtures/reports/d01.txt']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual([report, 'fixtures/reports/d01.txt']);
  });

  it('writes csv into a pipe', async () => {
    const { stdout } = await proposals(['extract', report]);
    expect(stdout).toMatch(/^file,title,source,published_on,held_on,speaker,.*,line\n/);
  });

  it.each([['-'], []])('reads standard input (%s)', async (...files) => {
    const { code, stdout } = await proposals(['extract', '-f', 'json', ...files], { input: '会议报道' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ file: '-' }]);
  });

  it.each([
    ['a missing file', 'no-such.txt', 'no-such.txt: no such file; check the name'],
    ['a directory', 'fixtures', 'fixtures: is a directory; name the files in it'],
  ])('says in one line that %s cannot be read, and writes the others', async (_what, name, message) => {
    const { code, stdout, stderr } = await proposals(['extract', '-f', 'json', name, report]);
    expect(code).toBe(1);
    expect(stderr).toBe(`proposals: ${message}\n`);
    expect(JSON.parse(stdout)).toMatchObject([{ file: report }]);
  });

  it.each([
    ['an unknown command', ['extrakt']],
    ['an unknown option', ['extract', '--colour', report]],
    ['an unknown format', ['extract', '-f', 'doc', report]],
  ])('refuses %s with exit status 2', async (_what, args) => {
    const { code, stdout, stderr } = await proposals(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^proposals: .*\n$/);
  });
});
