import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { toSettings } from '../../src/cli/settings.js';
import type { Terminal } from '../../src/cli/streams.js';
import { loadCatalogue, toSay } from '../../src/messages/index.js';

const say = toSay(await loadCatalogue('en'));

/** Terminal with a terminal on the other side, or a pipe. */
function streams(isTTY: boolean): Terminal {
  const stream = () => Object.assign(new PassThrough(), { isTTY });
  return {
    stdin: stream(),
    stdout: stream(),
    stderr: stream(),
    platform: 'linux',
    cwd: () => '/',
    env: {},
    onInterrupt: () => () => {},
    language: 'en',
    say,
  };
}

const raw = { format: 'parquet', guard: true, color: 'auto' } as const;

it('takes columns by their keys and headings, behind commas of either script', async () => {
  const { write } = await toSettings(
    ['a.txt'],
    { ...raw, format: 'csv', columns: '发言人，proposal、行号, file' },
    streams(false),
  );
  expect(write.columns).toEqual(['speaker', 'proposal', 'line', 'file']);
});

it.each(['xlsx', 'parquet'] as const)('refuses to write %s to a terminal', async (format) => {
  await expect(toSettings(['a.txt'], { ...raw, format }, streams(true))).rejects.toThrow(
    `${format} is not for a terminal; name a file with --output, or send it into a pipe`,
  );
});

it.each([
  ['into a pipe', raw, false],
  ['into a file', { ...raw, output: 'out.parquet' }, true],
])('writes bytes %s', async (_where, options, isTTY) => {
  expect((await toSettings(['a.txt'], options, streams(isTTY))).format).toBe('parquet');
});
