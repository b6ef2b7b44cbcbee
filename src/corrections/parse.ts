import { affiliations } from '../affiliations.js';
import { attempt } from '../text/attempt.js';
import type { Affiliation } from '../types.js';
import type { Anchor, Correction, Who } from './correction.js';

/** One line of a corrections file; null where it is no correction. */
export function parseCorrection(line: string): Correction | null {
  const { file, hash, action, ...rest } = toFields(attempt(() => JSON.parse(line)));
  const at = parseAnchor(rest.at);
  if (typeof file !== 'string' || typeof hash !== 'string' || !at) return null;
  if (action === 'reject') return { file, hash, action, at };
  const speaker = parseWho(rest.speaker);
  if (!speaker) return null;
  if (action === 'accept' || action === 'add') return { file, hash, action, at, speaker };
  const to = parseAnchor(rest.to);
  return action === 'change' && to ? { file, hash, action, at, to, speaker } : null;
}

/** What a corrections file holds, one a line, and its first line (from 1) that is none; null where all are. */
export interface ParsedCorrections {
  readonly corrections: readonly Correction[];
  readonly bad: number | null;
}

/** The corrections of a file, or of several one behind the other, each with its byte order mark. */
export function parseCorrections(text: string): ParsedCorrections {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\ufeff/, ''));
  const parsed = lines.map((line) => (line.trim() === '' ? undefined : parseCorrection(line)));
  const bad = parsed.indexOf(null);
  return { corrections: parsed.filter((each) => each !== null && each !== undefined), bad: bad < 0 ? null : bad + 1 };
}

type Fields = Readonly<Record<string, unknown>>;

function toFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseAnchor(value: unknown): Anchor | null {
  const { start, text, before, after } = toFields(value);
  if (typeof start !== 'number' || !Number.isSafeInteger(start) || start < 0) return null;
  if (typeof text !== 'string' || text === '' || typeof before !== 'string' || typeof after !== 'string') return null;
  return { start, text, before, after };
}

function parseWho(value: unknown): Who | null {
  const { name, group, organization, title, affiliation } = toFields(value);
  const fields = { name: toText(name), group: toText(group), organization: toText(organization), title: toText(title) };
  return (fields.name === null) === (fields.group === null)
    ? null
    : { ...fields, affiliation: toAffiliation(affiliation) };
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function toAffiliation(value: unknown): Affiliation | null {
  return affiliations.find((affiliation) => affiliation === value) ?? null;
}
