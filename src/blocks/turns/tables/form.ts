import { numberedPeople } from '../../../lexicon/numbered-people.js';
import { isName } from '../../../mentions/names/name.js';
import { toGroupVoice, type Voice } from '../../../mentions/voice.js';
import {
  type ColumnKind,
  columnKind,
  isSaid,
  parseColumnKinds,
  splitCells,
  withoutFrame,
} from '../../../text/tables/columns.js';
import type { View } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import type { Line } from '../../line.js';
import { fieldEnd } from '../heads/labelled-head.js';
import type { TurnHead } from '../turn.js';
import { parseTurnVoice } from '../turn-voice.js';
import { type Cell, cellOf, namedVoice, triggersOf, withCells } from './cells.js';

/** No label before a colon is longer. */
const longestLabel = 9;

/** How many lines from its name a body stands in a form. */
const longestForm = 5;

/** Kinds of people that are labels of a form, not names. */
const kinds = new Set(numberedPeople);

/** What a field with a colon tells of whom the form names, or of the motion. */
const told: ReadonlySet<ColumnKind> = new Set(['body', 'post', 'standing', 'sector', 'other']);

/**
 * The lines of forms that are laid out in cells, label and value in turns (姓名|张伟民, 单位及职务|区税务局副局长, 具体建议|…): the
 * line with the name is the head of a turn, and so is each with a label for proposals, up to the next line with cells.
 */
export function withForms(view: View, lines: readonly Line[]): readonly Line[] {
  const readFields = view.chars.includes('|') ? toFields : labelledFields;
  const fields = lines.map((line) => readFields(view, line));
  if (fields.every((own) => own.length === 0)) return lines;
  const names = lines.map((line, i) => {
    const own = fields[i] as readonly Cell[];
    return parseName(view, own) ?? namedByHead(line, own);
  });
  const voices = names.map((name, i) => name ?? parseBody(view, fields, names, i));
  let voice: Voice | null = null;
  let proposes = false;
  const read: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const own = fields[i] as readonly Cell[];
    const named = voices[i];
    if (named) voice = withCells(view, named, fieldsOfForm(fields, voices, i));
    if (proposes && splitCells(view.chars, line).length > 0) {
      read.push({ ...(read.pop() as Line), endsWords: true });
      proposes = false;
    }
    const proposal = voice && cellOf(view.chars, own, 'proposal');
    const said = proposal ?? (voice && cellOf(view.chars, own, 'opinion'));
    proposes ||= said !== null;
    if (voice && said)
      read.push({
        ...line,
        head: toHead(line, said.start, voice),
        triggers: proposal ? triggersOf(view, line, proposal) : line.triggers,
      });
    else if (voice && named)
      read.push({ ...line, head: line.head ? { ...line.head, voice } : toHead(line, line.end, voice) });
    // 所在代表团:…, or 代表说:, below the name of whoever the form is of
    else read.push(voice && (own.length > 0 || isKind(line)) ? { ...line, head: null } : line);
  }
  return read;
}

/** Whether a head names no more than the kind of people that somebody is of. */
function isKind({ head, end }: Line): boolean {
  return head?.rule === 'turn-colon' && head.contentStart >= end && kinds.has(head.voice.group ?? '');
}

/** 单位:区税务局, where the form names nobody: the body that fills it in. */
function parseBody(
  view: View,
  fields: readonly (readonly Cell[])[],
  names: readonly (Voice | null)[],
  at: number,
): Voice | null {
  const body = cellOf(view.chars, fields[at] as readonly Cell[], 'body');
  const isOfPerson = names.slice(Math.max(0, at - longestForm), at + longestForm).some((name) => name !== null);
  return body && !isOfPerson ? parseTurnVoice(view, body) : null;
}

/** Whether a label with a colon gives the name: 提案人:张伟民. */
function hasNameLabel({ head }: Line): boolean {
  return head?.rule === 'turn-label';
}

/** 提案人:张伟民, or 单位:民建某市委 发言人:樊启正: who is named on a line, perhaps behind his body. */
function namedByHead(line: Line, fields: readonly Cell[]): Voice | null {
  const isBehindBody = fields[0]?.kind === 'body' && isName(line.head?.voice.name ?? '');
  return hasNameLabel(line) || isBehindBody ? (line.head as TurnHead).voice : null;
}

/** The fields from the line of a name to the next name, or from those above it to those above the next where the first form begins so (发言单位:…|发言人:…). */
function fieldsOfForm(
  fields: readonly (readonly Cell[])[],
  voices: readonly (Voice | null)[],
  at: number,
): readonly Cell[] {
  const first = voices.findIndex((voice) => voice !== null);
  const next = voices.findIndex((voice, i) => i > at && voice !== null);
  const top = (name: number) => (opensForm(fields, first) ? formStart(fields, name) : name);
  return fields.slice(top(at), next < 0 ? undefined : top(next)).flat();
}

/** Whether the line above the first name tells the body, or the like, of whoever has it. */
function opensForm(fields: readonly (readonly Cell[])[], first: number): boolean {
  return fields[first - 1]?.some(({ kind }) => kind === 'body') ?? false;
}

/** The first of the lines with fields, one below another, the last of which is that of a name. */
function formStart(fields: readonly (readonly Cell[])[], name: number): number {
  let start = name;
  while (fields[start - 1]?.some(({ kind }) => kind === 'body')) start--;
  return start;
}

/** The fields of a line whose first cell is a label, or one that a colon parts from its value; one for proposals goes to the line's end. */
function toFields(view: View, line: Line): readonly Cell[] {
  const { chars } = view;
  const framed = withoutFrame(splitCells(chars, line));
  // |姓名|张伟民
  const cells = framed[0] && framed[0].start === framed[0].end ? framed.slice(1) : framed;
  if (cells.length === 0) return labelledFields(view, line);
  const kindAt = (i: number) => columnKind(chars.slice(cells[i]?.start, cells[i]?.end));
  if (cells.length < 2 || !kindAt(0) || parseColumnKinds(chars, line).length > 0) return [];
  return cells.flatMap(({ start, end }, i): Cell[] => {
    const kind = i % 2 === 1 ? kindAt(i - 1) : undefined;
    return kind ? [{ kind, start, end: isSaid(kind) ? line.end : end }] : [];
  });
}

/** 工作单位及职务:区税务局副局长, 发言人:张伟民 单位:区税务局, 【提案人】张伟民 【部门】税务科: what tells who somebody is; a label for proposals is a trigger. */
function labelledFields(view: View, line: Line): readonly Cell[] {
  const { chars } = view;
  const fields: Cell[] = [];
  for (let at = line.start; at < line.end; ) {
    const isBracketed = chars.charAt(at) === '【';
    const next = isBracketed ? indexWithin(chars, '【', at + 1, line.end) : fieldEnd(view, at, line.end);
    const end = next > at ? next : line.end;
    const colon = indexWithin(chars, isBracketed ? '】' : ':', at, Math.min(end, at + longestLabel));
    const kind = colon > at ? columnKind(chars.slice(isBracketed ? at + 1 : at, colon)) : undefined;
    // 反馈人:张伟民 at a line's head is one of a turn.
    if (kind && (told.has(kind) || (kind === 'name' && at > line.start && !line.head)))
      fields.push({ kind, start: colon + 1, end });
    at = end;
  }
  return fields;
}

function parseName(view: View, fields: readonly Cell[]): Voice | null {
  const name = cellOf(view.chars, fields, 'name');
  if (!name) return null;
  // 雒建国(机修车间钳工)|附议人:佘大勇
  const value = { ...name, end: fieldEnd(view, name.start, name.end) };
  return namedVoice(view, value) ?? asBody(view, value);
}

/** 铸造车间清理班(集体): a body that nothing but the label tells. */
function asBody(view: View, { start, end }: Span): Voice | null {
  const words = /^[\u4e00-\u9fff]{4,23}[班组科室部处局委会社站队所院校厂店团](?=\(|$)/.exec(
    view.chars.slice(start, end),
  )?.[0];
  return words === undefined ? null : toGroupVoice(view, { start, end: start + words.length });
}

function toHead(line: Line, contentStart: number, voice: Voice): TurnHead {
  return { start: line.start, contentStart, voice, rule: 'turn-label', bare: false, ornamented: false };
}
