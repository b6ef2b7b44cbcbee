import mammoth from 'mammoth';
import { InputError } from '../errors.js';
import { type Limits, toMembers } from '../read/index.js';
import type { Converted } from './read-text.js';
import { type Table, tableEdge, tableLines } from './table.js';
import { nameConverter } from './versions.js';

/**
 * The text of a Word document: a line for each paragraph, heading and row of a table (see `tableLines`), items of a numbered
 * list with their number; without headers, footers and comments, and without what was struck out under tracked changes. Throws an `InputError` for what is none, or unpacks to too much.
 */
export async function fromDocx(name: string, bytes: Uint8Array, limits: Limits): Promise<Converted> {
  await refuseBomb(name, bytes, limits);
  return {
    text: await extractText(name, bytes),
    encoding: 'utf-8',
    confidence: 'certain',
    diagnostics: [],
    kind: 'docx',
    converter: nameConverter('mammoth'),
  };
}

/** The library believes what a document's headers say of its size. */
async function refuseBomb(name: string, bytes: Uint8Array, limits: Limits): Promise<void> {
  for await (const part of toMembers({ kind: 'zip', name, limits, wants: () => true }, bytes)) {
    if (part.kind === 'failed' && part.error.code !== 'nested') throw part.error;
  }
}

/** The part that makes an Office file another than Word's, and what it is then. */
const otherKinds = [
  ['xl/workbook.xml', 'workbook'],
  ['ppt/presentation.xml', 'slides'],
] as const;

/** A part of a document, as the library reads it: a paragraph, a table, a run of text. */
interface Part {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
}

async function extractText(name: string, bytes: Uint8Array): Promise<string> {
  try {
    return toLines(await parse(bytes))
      .map((line) => (line === tableEdge ? '' : line))
      .join('\n')
      .trim();
  } catch (error) {
    const [, key] = otherKinds.find(([part]) => Buffer.from(bytes).includes(part)) ?? [];
    if (key === undefined) throw new InputError('unsupported', 'no-word', { name }, error);
    const advice = { key: 'save-as-docx-or-text', values: {} };
    throw new InputError('unsupported', 'of-a-kind', { name, kind: { key, values: {} }, advice }, error);
  }
}

/** The document as the library reads it, which shows it on the way to HTML; its own plain text glues what a line break parts. */
async function parse(bytes: Uint8Array): Promise<Part> {
  let document: Part = { type: 'document' };
  const transformDocument = (whole: Part): Part => {
    document = whole;
    return { ...whole, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument });
  return document;
}

/** The lines of the parts of a document or a cell. */
function toLines({ children = [] }: Part): readonly string[] {
  const counts: number[] = [];
  const isDeep = children.some(({ numbering }) => numbering?.isOrdered && numbering.level !== '0');
  return children.flatMap((part, i) => {
    if (part.type === 'table')
      return holdsTable(part)
        ? toTable(part)
            .flat()
            .flatMap(({ lines }) => lines)
        : tableLines(toTable(part), false);
    if (part.type !== 'paragraph') return toLines(part);
    const level = countItem(part, children[i - 1], counts);
    const number = level < 0 ? '' : toNumber(counts[level] as number, isDeep ? level : plainLevel);
    return `${number}${textOf(part)}`.split('\n');
  });
}

/**
 * Counts a paragraph of a numbered list, and gives its level, or -1 where it has none. The library tells levels, not lists:
 * items count on over the paragraphs between them, until one announces a list with its colon. `counts` are the items so far
 * by level.
 */
function countItem({ numbering }: Part, before: Part | undefined, counts: number[]): number {
  if (!numbering?.isOrdered) return -1;
  const level = Number(numbering.level);
  counts.length =
    before && !before.numbering && /[：:]\s*$/.test(textOf(before)) ? level : Math.min(counts.length, level + 1);
  counts[level] = (counts[level] ?? 0) + 1;
  return level;
}

/** The level whose numbers a list without others has. */
const plainLevel = 2;

/** A number as documents of offices write it at a level: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). The library does not tell how it was written. */
function toNumber(count: number, level: number): string {
  if (level === 0) return `${toChinese(count)}、`;
  if (level === 1) return `（${toChinese(count)}）`;
  return level === plainLevel ? `${count}. ` : `（${count}）`;
}

/** 21 is 二十一; from 100 on the figures themselves. */
function toChinese(count: number): string {
  if (count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const digit = (value: number) => ' 一二三四五六七八九'.charAt(value).trim();
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(ones)}`;
}

/** Whether a table holds another one, which only lays out what is in it. */
function holdsTable({ children = [] }: Part): boolean {
  return children.some((part) => part.type === 'table' || holdsTable(part));
}

function toTable(table: Part): Table {
  return (table.children ?? []).map(({ children = [] }) =>
    children.map((cell) => ({ lines: toLines(cell), columns: cell.colSpan ?? 1, rows: cell.rowSpan ?? 1 })),
  );
}

function textOf({ type, value = '', children = [] }: Part): string {
  if (type === 'text') return value;
  if (type === 'tab') return '\t';
  return type === 'break' ? '\n' : children.map(textOf).join('');
}
