import type { Diagnostic } from '../types.js';
import { problems } from './en/problems.js';
import { format, type ValuesOf } from './format.js';

type Problems = typeof problems;

/** The codes of warnings: texts that have a name beside them by which they are counted. */
type WarningCode = {
  [Key in keyof Problems]: Key extends `all-${infer Code extends keyof Problems & string}` ? Code : never;
}[keyof Problems];

/** A warning about a report: its code is the key of its text, its message is English; `line` counts from 1. */
export function toWarning<Code extends WarningCode>(
  code: Code,
  values: ValuesOf<Problems[Code]>,
  line: number | null,
): Diagnostic {
  const message = format(problems, { key: code, values });
  const isPlain = Object.keys(values).length === 0;
  return { severity: 'warning', code, message, ...(!isPlain && { values }), line };
}
