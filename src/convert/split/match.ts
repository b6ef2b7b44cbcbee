import { RE2JS, RE2JSSyntaxException } from 're2js';
import { toTextLines } from './text-lines.js';

/** Finds, in a text, where the lines start that are headings, in UTF-16 units. */
export type FindHeadings = (text: string) => readonly number[];

/**
 * What finds the lines that a regular expression matches somewhere; null where it is none. It is one of RE2, so that the
 * time it takes grows with the text alone, whatever the expression.
 */
export function parsePattern(pattern: string): FindHeadings | null {
  try {
    const compiled = RE2JS.compile(pattern);
    return (text) => toTextLines(text).flatMap((line) => (compiled.matcher(line.text).find() ? [line.start] : []));
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return null;
    throw error;
  }
}
