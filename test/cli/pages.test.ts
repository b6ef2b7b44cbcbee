import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toPages } from '../../src/cli/pages.js';
import type { ReportDocument } from '../../src/index.js';
import type { Message } from '../../src/messages/index.js';
import { defaults, documentOf, speakerOf } from '../write/document.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What is written of so many reports, three to a page, and what the command says. */
async function pagesOf(count: number): Promise<{ html: string; told: Message[] }> {
  async function* documents(): AsyncGenerator<ReportDocument> {
    for (let i = 1; i <= count; i++)
      yield documentOf([speakerOf('王五', ['修路'])], { title: `report ${i}`, text: '' });
  }
  const told: Message[] = [];
  const tell = (message: Message) => void told.push(message);
  const pieces = toPages(documents(), { output: join(folder, 'all.html'), limit: 3, write: defaults, tell });
  let html = '';
  for await (const piece of pieces) html += piece;
  return { html, told };
}

it.each([0, 1, 3])('puts %i reports on one page', async (count) => {
  const { html, told } = await pagesOf(count);
  expect(html.match(/class="report"/g) ?? []).toHaveLength(count);
  expect([told, await readdir(folder)]).toEqual([[], []]);
});

it.each([
  [4, ['page-1.html', 'page-2.html']],
  [6, ['page-1.html', 'page-2.html']],
  [7, ['page-1.html', 'page-2.html', 'page-3.html']],
])('parts %i reports into pages with an index, and says so', async (count, pages) => {
  const { html, told } = await pagesOf(count);
  expect(await readdir(join(folder, 'all-pages'))).toEqual(pages);
  expect(await readdir(folder)).toEqual(['all-pages']);
  expect(html.match(/<a href="[^"]*">[^<]*/g)?.at(3)).toBe('<a href="all-pages/page-2.html#report-1">report 4');
  expect((await readFile(join(folder, 'all-pages/page-2.html'), 'utf8')).match(/report \d/g)?.[0]).toBe('report 4');
  expect(told).toMatchObject([{ key: 'several-pages', values: { limit: 3 } }]);
});

it('replaces pages of an earlier run', async () => {
  await pagesOf(9);
  await pagesOf(4);
  expect(await readdir(join(folder, 'all-pages'))).toEqual(['page-1.html', 'page-2.html']);
});

it('leaves a folder alone that holds anything else', async () => {
  await mkdir(join(folder, 'all-pages'));
  await writeFile(join(folder, 'all-pages/notes.txt'), 'mine');
  await expect(pagesOf(4)).rejects.toThrow(/is to hold the pages but holds notes\.txt; name another file/);
  expect(await readdir(join(folder, 'all-pages'))).toEqual(['notes.txt']);
});
