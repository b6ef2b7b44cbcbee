import { type ReadText, toTexts } from '../convert/index.js';
import { InputError } from '../errors.js';
import { readSource } from '../read/index.js';
import { toDigest, toFingerprint } from '../similar/index.js';
import { mayHoldTable } from '../text/tables/columns.js';
import { toView } from '../text/view.js';
import { findTriggers, hasTrigger } from '../triggers/index.js';
import { toFailed } from './failed.js';
import { toDocument } from './read-reports.js';
import type { Reading, ReadingSettings, ReportReading } from './reading.js';
import type { Order, Reader } from './task.js';

/** A reader that reads one source after another, in the thread that it is called in. */
export function readAll(settings: ReadingSettings): Reader {
  return async (orders) => {
    const readings: Reading[] = [];
    for (const order of orders) readings.push(await readOne(order, settings));
    return readings;
  };
}

async function readOne({ source, knownHash }: Order, settings: ReadingSettings): Promise<Reading> {
  try {
    const bytes = readSource(source, settings.convert.limits);
    const hashed = settings.journal ? toDigest(bytes) : '';
    if (knownHash !== null && knownHash === hashed) return { state: 'unchanged' };
    const texts = await toTexts(source.name, bytes, settings.convert);
    const reports = texts.map((read) => toReportReading(read, settings));
    return { state: 'read', bytes: bytes.length, hash: hashed, reports };
  } catch (error) {
    if (error instanceof InputError) return toFailed(error);
    throw error;
  }
}

function toReportReading(read: ReadText, settings: ReadingSettings): ReportReading {
  const { name, text, diagnostics } = read;
  if (settings.rowsOnly && !mayPropose(text)) return { file: name, diagnostics };
  const document = toDocument(read, settings.extract);
  return settings.dedupe ? { document, fingerprint: toFingerprint(text) } : { document };
}

/**
 * Whether a text can hold proposals: whether a trigger in it is not refused, or there may be a table with a place for them.
 * Takes a fraction of the time of extraction.
 */
function mayPropose(text: string): boolean {
  if (!hasTrigger(text)) return false;
  const view = toView(text);
  return mayHoldTable(view.chars) || findTriggers(view).some(({ kind }) => kind !== 'refused');
}
