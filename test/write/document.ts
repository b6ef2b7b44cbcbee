import type { ReportDocument, Speaker } from '../../src/types.js';
import { inEnglish, plain, type Writer, type WriteSettings } from '../../src/write/index.js';

/** A report document with these speakers; what else it says is of no matter here. */
export function documentOf(speakers: readonly Speaker[], more: Partial<ReportDocument> = {}): ReportDocument {
  return {
    file: 'report.txt',
    title: '协商会',
    source: '泽阳日报',
    publishedOn: '2025-07-23',
    heldOn: '2025-07-22',
    speakers,
    roster: { announced: [], missing: [] },
    encoding: 'utf-8',
    diagnostics: [],
    ...more,
  };
}

/** A speaker of that name with these proposals. */
export function speakerOf(name: string, proposals: readonly string[], more: Partial<Speaker> = {}): Speaker {
  return {
    name,
    group: null,
    organization: null,
    title: null,
    affiliation: null,
    rule: 'turn',
    proposals: proposals.map((text, i) => ({
      text,
      start: 0,
      end: text.length,
      line: i + 1,
      trigger: '建议',
      rule: 'scope',
    })),
    blocks: [],
    ...more,
  };
}

/** What a writer is told where a test says nothing else. */
export const defaults: WriteSettings = {
  columns: null,
  headings: 'en',
  tell: inEnglish,
  bom: false,
  guard: true,
  width: 80,
  paint: plain,
};

/** What a writer makes of these documents, in one string. */
export async function written(
  writer: Writer,
  documents: readonly ReportDocument[],
  settings: Partial<WriteSettings> = {},
): Promise<string> {
  return (await writtenBytes(writer, documents, settings)).toString();
}

/** What a writer makes of these documents, in bytes. */
export async function writtenBytes(
  writer: Writer,
  documents: readonly ReportDocument[],
  settings: Partial<WriteSettings> = {},
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writer(each(documents), { ...defaults, ...settings })) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

async function* each(documents: readonly ReportDocument[]): AsyncGenerator<ReportDocument> {
  yield* documents;
}
