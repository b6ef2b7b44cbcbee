import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plant } from '../tree.js';
import { hostileFiles, plantHostile } from './hostile-files.js';
import { proposals } from './program.js';

it('reads a folder of hostile files to its end, with a clear line for each', async () => {
  const folder = plant({ 'z.txt': '会议简报\n民革区委主委林谋斌：建议加大人才吸引力度。\n' });
  for (const file of hostileFiles) plantHostile(folder, file);
  const limits = ['--max-file-size', '2M', '--max-entries', '50', '--max-unpacked', '8M'];
  const { code, stdout, stderr } = await proposals(['extract', '-q', '-f', 'jsonl', ...limits, folder]);
  const errors = stderr.split('\n').filter((line) => line !== '');
  const expected = hostileFiles.flatMap(({ name, lines }) =>
    lines.map((line) => `proposals: ${join(folder, name)}${line}`),
  );
  expect(errors).toEqual(expected);
  expect(code).toBe(1);
  expect(hostileFiles.length).toBeGreaterThanOrEqual(30);
  const files = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).file);
  expect(files.at(-1)).toBe(join(folder, 'z.txt'));
});
