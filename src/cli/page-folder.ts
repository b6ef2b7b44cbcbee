import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type IndexedPage, type IndexedReport, type ReportDocument, type WriteSettings, writers } from '../index.js';
import { toFileName } from '../text/file-name.js';
import { writeFile } from './output-file.js';
import { UsageError } from './usage-error.js';

/** What the pages of an archive are called in their folder. */
const pageName = /^page-\d+\.html$/;

/** The folder of an output's pages: `2025/archive-pages` for `2025/archive.html`. */
export function toPageFolder(output: string): string {
  return join(dirname(output), `${basename(output, extname(output))}-pages`);
}

/**
 * Writes a page for each group of reports into the folder, which appears when all of them are whole, and gives what an
 * index needs to know. Throws a `UsageError` where the folder holds anything but pages.
 */
export async function writePages(
  folder: string,
  groups: AsyncIterable<AsyncIterable<ReportDocument>>,
  settings: WriteSettings,
): Promise<readonly IndexedPage[]> {
  await refuseForeign(folder);
  const temporary = `${folder}.tmp`;
  const pages: IndexedPage[] = [];
  try {
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary);
    for await (const group of groups) {
      const name = `page-${pages.length + 1}.html`;
      const reports: IndexedReport[] = [];
      await writeFile(join(temporary, name), writers.html(noting(group, reports), settings));
      pages.push({ address: `${basename(folder)}/${name}`, reports });
    }
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
    return pages;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Hands the documents on, and notes of each what an index says. */
async function* noting(group: AsyncIterable<ReportDocument>, reports: IndexedReport[]): AsyncGenerator<ReportDocument> {
  for await (const document of group) {
    const { title, file, publishedOn, speakers } = document;
    const proposals = speakers.reduce((sum, speaker) => sum + speaker.proposals.length, 0);
    reports.push({ name: title ?? toFileName(file), publishedOn, proposals });
    yield document;
  }
}

async function refuseForeign(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError('pages-folder-unusable', { folder }, error);
  });
  const name = names.find((each) => !pageName.test(each));
  if (name !== undefined) throw new UsageError('pages-folder-foreign', { folder, name });
}
