import { foldUnit } from './fold.js';

const newline = 0x0a;
const space = 0x20;
const star = 0x2a;

/** No line in italics is longer. */
const longestItalics = 40;

/** Whether a star within a line is one of ** that set words off there; those at its head or end tell what kind of line it is. */
export function isEmphasis(text: string, at: number): boolean {
  const start = isStar(text, at - 1) ? at - 1 : at;
  if (!isStar(text, start + 1)) return isItalics(text, at);
  if (isStar(text, start - 1)) return false;
  return isWithinLine(text, start - 1, -1) && isWithinLine(text, start + 2, 1);
}

/** *民盟支部副主委*: whether a star is one of two that set a whole line off, of whatever width. */
function isItalics(text: string, at: number): boolean {
  const step = isWithinLine(text, at - 1, -1) ? -1 : 1;
  if (step < 0 && isWithinLine(text, at + 1, 1)) return false;
  let other = at + step;
  while (Math.abs(other - at) < longestItalics && isInside(text, other)) other += step;
  if (Math.abs(other - at) < 2 || !isStar(text, other) || isStar(text, other + step)) return false;
  return !isWithinLine(text, other + step, step) && foldUnit(text.charCodeAt(Math.min(at, other) + 1)) !== space;
}

/** Whether neither a star nor the line's end stands at a place. */
function isInside(text: string, at: number): boolean {
  const unit = at >= 0 && at < text.length ? foldUnit(text.charCodeAt(at)) : newline;
  return unit !== newline && unit !== star;
}

function isStar(text: string, at: number): boolean {
  return foldUnit(text.charCodeAt(at)) === star;
}

/** Whether anything but blanks and stars stands from `at` to the line's end in that direction. */
function isWithinLine(text: string, at: number, step: -1 | 1): boolean {
  let next = at;
  while (next >= 0 && next < text.length && foldUnit(text.charCodeAt(next)) === space) next += step;
  return next >= 0 && next < text.length && foldUnit(text.charCodeAt(next)) !== newline && !isStar(text, next);
}
