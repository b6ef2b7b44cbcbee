import type { Span } from '../types.js';

/** A part of a report in a field of text. */
interface TextContext {
  /** Where it begins in the report. */
  readonly start: number;
  /** As long as in the report, with line ends that a field of text leaves alone. */
  readonly shown: string;
}

/** The lines that a stretch stands in with the line before and behind; without a stretch the whole text. */
export function toContext(text: string, span: Span | null): TextContext {
  const shown = text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
  if (!span) return { start: 0, shown };
  const start = lineStart(shown, lineStart(shown, span.start) - 1);
  return { start, shown: shown.slice(start, lineEnd(shown, lineEnd(shown, span.end) + 1)) };
}

function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
