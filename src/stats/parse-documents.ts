import { InputError } from '../errors.js';
import { attempt } from '../text/attempt.js';
import { type CountableDocument, toCountedReport } from './to-report.js';
import type { CountedReport } from './types.js';

/** Reads json or jsonl as `extract` writes it. Throws an `InputError` that names the place that is no report document. */
export function parseDocuments(text: string, name: string): CountedReport[] {
  if (!text.trimStart().startsWith('[')) {
    return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [toReport(parseJson(line), name, i + 1)]));
  }
  const values = parseJson(text);
  return (Array.isArray(values) ? values : [null]).map((value) => toReport(value, name, null));
}

function toReport(value: unknown, name: string, line: number | null): CountedReport {
  if (isDocument(value)) return toCountedReport(value);
  const place = line === null ? name : `${name}:${line}`;
  throw new InputError('damaged', 'no-run-report', { place });
}

function parseJson(text: string): unknown {
  return attempt(() => JSON.parse(text));
}

function isDocument(value: unknown): value is CountableDocument {
  return (
    isObject(value) &&
    typeof value.file === 'string' &&
    [value.title, value.heldOn, value.publishedOn].every(isTextOrNull) &&
    isArrayOf(value.speakers, isSpeaker)
  );
}

function isSpeaker(value: unknown): boolean {
  return (
    isObject(value) &&
    [value.name, value.group, value.organization, value.affiliation].every(isTextOrNull) &&
    isArrayOf(value.proposals, isProposal)
  );
}

function isProposal(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.text === 'string' &&
    isArrayOf(value.keywords ?? [], (keyword) => typeof keyword === 'string')
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isArrayOf(value: unknown, isElement: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isElement);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
