import { type ReportDocument, type WriteSettings, writeIndex, writers } from '../index.js';
import type { Message } from '../messages/index.js';
import { toPageFolder, writePages } from './page-folder.js';

/** Reports on one page: as many as a browser shows without delay. */
export const reportsOnPage = 2000;

/** Where the pages of an output go, and how many reports each has at most. */
interface PagesSettings {
  /** The file that is asked for: the page or, of more reports, the index. */
  readonly output: string;
  readonly limit: number;
  readonly write: WriteSettings;
  /** Is told where more than one page is written. */
  readonly tell: (message: Message) => void;
}

/**
 * The pieces of a page; of more reports than fit one, those of an index, when the pages stand in a folder beside it.
 * Throws a `UsageError` where that folder cannot take them.
 */
export async function* toPages(
  documents: AsyncIterable<ReportDocument>,
  { output, limit, write, tell }: PagesSettings,
): AsyncGenerator<string | Uint8Array> {
  const groups = toGroups(documents, limit);
  const first = await groups.next();
  const second = await groups.next();
  if (second.done) {
    yield* writers.html(each(first.done ? [] : first.value), write);
    return;
  }
  const folder = toPageFolder(output);
  tell({ key: 'several-pages', values: { limit, output, folder } });
  async function* all(): AsyncGenerator<AsyncIterable<ReportDocument>> {
    if (!first.done) yield each(first.value);
    if (!second.done) yield each(second.value);
    for await (const group of groups) yield each(group);
  }
  yield* writeIndex(await writePages(folder, all(), write), write.headings);
}

async function* toGroups(documents: AsyncIterable<ReportDocument>, size: number): AsyncGenerator<ReportDocument[]> {
  let group: ReportDocument[] = [];
  for await (const document of documents) {
    group.push(document);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function* each(documents: readonly ReportDocument[]): AsyncGenerator<ReportDocument> {
  yield* documents;
}
