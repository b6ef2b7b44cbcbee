import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { pack } from 'tar-stream';
import { composeArchive } from './archive-files.mjs';

const count = 20_000;

/** Writes the generated archive into `folder` in four forms, and gives the path of each. */
export async function writeArchives(folder) {
  const files = Array.from(composeArchive(count), ({ name, text }) => ({ name, bytes: Buffer.from(text) }));
  const paths = {
    plain: join(folder, 'plain'),
    mixed: join(folder, 'mixed'),
    zip: join(folder, 'archive.zip'),
    targz: join(folder, 'archive.tar.gz'),
  };
  for (const [i, { name, bytes }] of files.entries()) {
    write(join(paths.plain, name), bytes);
    write(join(paths.mixed, name), i % 2 === 0 ? bytes : iconv.encode(bytes.toString(), 'gb18030'));
  }
  writeFileSync(paths.zip, zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))));
  await writeTar(paths.targz, files);
  return paths;
}

function write(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

async function writeTar(path, files) {
  const archive = pack();
  const written = pipeline(archive, createGzip(), createWriteStream(path));
  for (const { name, bytes } of files) archive.entry({ name }, bytes);
  archive.finalize();
  await written;
}
