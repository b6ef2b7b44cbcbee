import type { Diagnostic } from '../types.js';
import { problems } from './en/problems.js';
import { format, type ValuesOf } from './format.js';

type Problems = typeof problems;

/** A warning about a report: its code is the key of its text, its message is English; `line` counts from 1. */
export function toWarning<Code extends keyof Problems>(
  code: Code,
  values: ValuesOf<Problems[Code]>,
  line: number | null,
): Diagnostic {
  const message = format(problems, { key: code, values });
  const isPlain = Object.keys(values).length === 0;
  return { severity: 'warning', code, message, ...(!isPlain && { values }), line };
}
