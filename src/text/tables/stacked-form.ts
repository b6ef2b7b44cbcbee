import { type ColumnKind, columnKind, isSaid } from './columns.js';
import type { StackedRead, TextLine } from './stacked-lines.js';

/** No form has fewer fields. */
const fewestFields = 3;

/** 专家姓名, 提案人; 姓名 aside a shorter label before a name is no sign of a form. */
const shortestNameLabel = 2;

/** No label that only its repetition tells is longer. */
const longestLabel = 8;

/** Reads the form whose first label is a line; null where the line is no label. Lines with labels that make no form have nothing parted. */
export function parseStackedForm(
  lines: readonly TextLine[],
  at: number,
  isLabel: (line: TextLine) => boolean,
): StackedRead | null {
  const parted: number[] = [];
  const kinds: (ColumnKind | undefined)[] = [];
  // 代表 and 专家 head as many lists.
  let isNamed = false;
  let next = at;
  for (let line = lines[next]; line && isLabel(line); line = lines[next]) {
    const kind = columnKind(line.words);
    const end = valueEnd(lines, next + 1, isSaid(kind), isLabel);
    if (end > next + 1) {
      parted.push(next);
      kinds.push(kind);
      isNamed ||= kind === 'name' && (line.words === '姓名' || line.words.length > shortestNameLabel);
    }
    next = end;
  }
  const isForm = kinds.length >= fewestFields && isNamed && kinds.some(isSaid);
  return next > at ? { next, parted: isForm ? parted : [], joined: [] } : null;
}

/** Behind the value below a label: a line, or all lines up to the next label for what is said. */
function valueEnd(
  lines: readonly TextLine[],
  from: number,
  isLong: boolean,
  isLabel: (line: TextLine) => boolean,
): number {
  let end = from;
  while (end < lines.length && !isLabel(lines[end] as TextLine)) {
    end++;
    if (!isLong) break;
  }
  return end;
}

/** What tells the labels of the forms of a text: lists, and that a short line stands as often as the label before the names. */
export function toLabels(lines: readonly TextLine[]): (line: TextLine) => boolean {
  const counts = new Map<string, number>();
  for (const { words } of lines) if (words.length <= longestLabel) counts.set(words, (counts.get(words) ?? 0) + 1);
  const names = lines.filter(({ words }) => columnKind(words) === 'name').length;
  return ({ words }) =>
    columnKind(words) !== undefined ||
    (names > 1 && (counts.get(words) ?? 0) >= names && /^[\u4e00-\u9fff]{2,}$/.test(words));
}
