import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import type { ReportDocument } from '../src/types.js';

const folder = new URL('../fixtures/reports/', import.meta.url);

/** A document without the places that line ends move: offsets in the text. */
function toComparable(document: ReportDocument): unknown {
  const json = JSON.stringify(document, (key, value) => (key === 'start' || key === 'end' ? undefined : value));
  return JSON.parse(json.replaceAll('\\r\\n', '\\n').replaceAll('\\r', '\\n'));
}

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n');
  const plain = toComparable(extract(text));

  it.each([
    ['CRLF, as Windows has them', '\r\n'],
    ['CR, as old Macs have them', '\r'],
  ])('reads the same with line ends of %s', (_what, lineEnd) => {
    expect(toComparable(extract(text.replaceAll('\n', lineEnd)))).toEqual(plain);
  });
});
