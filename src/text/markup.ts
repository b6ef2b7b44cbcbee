import { htmlEntities } from '../lexicon/html-entities.js';
import { foldUnit } from './fold.js';

const newline = 0x0a;
const space = 0x20;

const named: ReadonlyMap<string, string> = new Map(htmlEntities);

/** &ldquo;, &#12288;, &#x3000; */
const entity = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});/;

const mark = new RegExp(`${entity.source}|<br ?/?>`, 'gi');
const entityAt = new RegExp(entity.source, 'iy');
const entities = new RegExp(entity.source, 'gi');

/** 建议修路;<br>架桥: a sentence goes on behind these. */
const breakWithin = /[,，;；、]\s*$/;

/** How far before it such a sign may stand. */
const reach = 4;

/**
 * The offsets in the text of the characters of &nbsp;, &ldquo; and <br>, which a page left in it, and the folded code unit that each stands for: at
 * the head of &ldquo; the quotation mark, at that of <br> a line end, but within a sentence or a table's row, elsewhere a blank.
 */
export function findMarkup(text: string): Map<number, number> {
  const units = new Map<number, number>();
  if (!text.includes(';') && !text.includes('>')) return units;
  let line = { end: -1, isRow: false };
  for (const { index, 0: words } of text.matchAll(mark)) {
    if (index > line.end) line = lineAround(text, index);
    const isBreak = words.startsWith('<');
    const ends = isBreak && !line.isRow && !breakWithin.test(text.slice(Math.max(0, index - reach), index));
    const unit = isBreak ? (ends ? newline : space) : unitOf(words);
    if (unit === null) continue;
    for (let at = index; at < index + words.length; at++) units.set(at, at === index ? unit : space);
  }
  return units;
}

/** What a page shows of words with its markup's characters in them: 艾琳&middot;福斯特 is 艾琳·福斯特. */
export function withoutEntities(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(entities, (mark) => {
    const unit = unitOf(mark);
    return unit === null ? mark : String.fromCharCode(unit);
  });
}

/** The end of the entity at a place that stands for a character; `at` where none does. */
export function entityEnd(text: string, at: number): number {
  entityAt.lastIndex = at;
  const words = entityAt.exec(text)?.[0];
  return words && unitOf(words) !== null ? at + words.length : at;
}

/** The folded code unit that &ldquo; or &#8220; stands for; null where it is none that a page leaves. */
function unitOf(words: string): number | null {
  const name = words.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) {
    const char = named.get(name);
    return char === undefined ? null : foldUnit(char.charCodeAt(0));
  }
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0xffff ? null : foldUnit(code);
}

/** Where the line around a place ends, and whether it is the row of a table: with strokes, two at least. */
function lineAround(text: string, at: number): { readonly end: number; readonly isRow: boolean } {
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  const strokes = text.slice(text.lastIndexOf('\n', at) + 1, end).match(/[|｜│┃]/g);
  return { end, isRow: (strokes?.length ?? 0) > 1 };
}
