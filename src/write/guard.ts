/**
 * What a spreadsheet may take for a formula: `=`, `+`, `-` or `@`, full-width and small forms too, behind any blanks.
 * Apostrophes in front count as well, so that {@link unguard} finds its way back. A lone `-`, the name of standard input, is none.
 */
const formula = /^(?!-$)'*[\s\u200b\u2060\ufeff]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/** Puts `'` before a cell that a spreadsheet may take for a formula; other cells stay. */
export function guard(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Takes off what {@link guard} put on: `unguard(guard(cell)) === cell` for every cell. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
