import type { ReportDocument, Speaker } from '../types.js';
import { drawTable } from './draw-table.js';
import { toHeadings } from './rows.js';
import type { Writer } from './settings.js';

/** For people: a table for each report, grouped by speaker, and a summary line under all of them. */
export const writeTable: Writer = async function* (documents, settings) {
  const head = toHeadings(['speaker', 'proposal'], settings.headings);
  const count = { reports: 0, speakers: 0, proposals: 0 };
  for await (const document of documents) {
    const speakers = document.speakers.filter(({ proposals }) => proposals.length > 0);
    count.reports += 1;
    count.speakers += speakers.length;
    count.proposals += speakers.reduce((sum, { proposals }) => sum + proposals.length, 0);
    yield `${settings.paint.strong(toCaption(document))}\n`;
    yield* drawTable(head, toTableRows(speakers), settings.width);
  }
  yield `${count.proposals} proposals, ${count.speakers} speakers, ${count.reports} reports\n`;
};

function toCaption({ title, file, source, publishedOn }: ReportDocument): string {
  return [title ?? file, source, publishedOn].filter((part) => part !== null).join(' · ');
}

function toTableRows(speakers: readonly Speaker[]): string[][] {
  let number = 1;
  return speakers.map((speaker) => [
    toWho(speaker),
    speaker.proposals.map(({ text }) => `${number++}. ${text}`).join('\n'),
  ]);
}

function toWho({ name, group, organization, title }: Speaker): string {
  return [name ?? group, organization, title].filter((part) => part !== null).join('\n');
}
