import { type TableCell, tableEdge, tableLines } from '../table.js';
import type { PageNode } from './page.js';

/** Elements that run on within a line; any other begins one and ends one. */
const inline = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR O:P'.split(
    ' ',
  ),
);

/** Elements whose content is no text of the page. */
const left = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG BUTTON SELECT TEXTAREA NAV HEAD TITLE AUDIO VIDEO CANVAS RP RT'.split(
    ' ',
  ),
);

const rowGroups = new Set(['TBODY', 'THEAD', 'TFOOT']);

const textNode = 3;
const elementNode = 1;

/** The lines of text under a node: a line for each paragraph, heading, list item and row of a table (see `tableLines`); items of a numbered list with their number. */
export function toLines(root: PageNode): readonly string[] {
  const lines = [''];
  add(root, lines);
  return lines
    .map((line) => (line === tableEdge ? line : line.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim()))
    .filter((line) => line !== '');
}

/** Adds the text under a node to the last line, and further lines behind it. */
function add(node: PageNode, lines: string[]): void {
  if (node.nodeType === textNode) lines.push(`${lines.pop()}${node.textContent ?? ''}`);
  if (node.nodeType !== elementNode) return;
  const name = node.nodeName.toUpperCase();
  if (left.has(name)) return;
  const isBlock = !inline.has(name);
  if (isBlock) lines.push('');
  if (name === 'PRE') addLines(node, lines);
  else if (name === 'OL') addItems(node, lines);
  else if (name === 'TABLE' && !holdsTable(node)) lines.push(...tableLines(toTable(node), true));
  else for (const child of node.childNodes) add(child, lines);
  if (isBlock) lines.push('');
}

/** Whether a node holds a table; a table that does lays out the page. */
function holdsTable({ childNodes }: PageNode): boolean {
  return Array.from(childNodes).some((child) => child.nodeName.toUpperCase() === 'TABLE' || holdsTable(child));
}

/** The cells of each row under a node; what stands between rows (a caption) is a row of one cell. */
function toTable(node: PageNode): TableCell[][] {
  return Array.from(node.childNodes).flatMap((child) => {
    const name = child.nodeName.toUpperCase();
    if (name === 'TR') return [Array.from(child.childNodes).filter(isElement).map(toCell)];
    if (rowGroups.has(name)) return toTable(child);
    const lines = toLines(child);
    return lines.length > 0 ? [[{ lines, columns: 1, rows: 1 }]] : [];
  });
}

function toCell(node: PageNode): TableCell {
  return { lines: toLines(node), columns: spanOf(node, 'colspan'), rows: spanOf(node, 'rowspan') };
}

/** Over how many columns or rows a cell stretches; one where the page says nothing that makes sense. */
function spanOf(node: PageNode, attribute: string): number {
  const span = Number(node.getAttribute?.(attribute) ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

function isElement({ nodeType }: PageNode): boolean {
  return nodeType === elementNode;
}

function addLines(node: PageNode, lines: string[]): void {
  lines.push(...(node.textContent ?? '').split('\n'));
}

function addItems(list: PageNode, lines: string[]): void {
  let number = Number(list.getAttribute?.('start') ?? 1);
  for (const child of list.childNodes) {
    if (child.nodeName.toUpperCase() !== 'LI') {
      add(child, lines);
      continue;
    }
    const item = [''];
    add(child, item);
    const first = item.findIndex((line) => line.trim() !== '');
    lines.push(...item.map((line, i) => (i === first ? `${number}. ${line.trim()}` : line)));
    number += 1;
  }
}
