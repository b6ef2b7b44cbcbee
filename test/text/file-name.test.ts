import { expect, it } from 'vitest';
import { toFileName } from '../../src/text/file-name.js';

it.each([
  ['report.txt', 'report.txt'],
  ['2025/七月/report.txt', 'report.txt'],
  ['C:\\2025\\report.txt', 'report.txt'],
  ['2025.zip/七月/report.txt', 'report.txt'],
])('%s ends in %s', (path, expected) => {
  expect(toFileName(path)).toBe(expected);
});
