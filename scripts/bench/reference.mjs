// What `proposals extract` is measured against: reads the reports under a folder, decodes them, cuts them into sentences
// with one regular expression, and prints those that hold 建议.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const decoder = new TextDecoder();
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

for (const name of names.filter((each) => each.endsWith('.txt'))) {
  const text = decoder.decode(readFileSync(join(folder, name)));
  for (const sentence of text.match(/[^。！？；\n]+[。！？；]?/g) ?? []) {
    if (sentence.includes('建议')) process.stdout.write(`${sentence}\n`);
  }
}
