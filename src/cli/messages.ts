import type { Diagnostic, InputError } from '../index.js';

/** The line that tells of an input that could not be used. */
export function toErrorLine(error: InputError): string {
  return `proposals: ${error.message}\n`;
}

/** The line that tells of something odd in a report. */
export function toWarningLine(file: string, { severity, message, line }: Diagnostic): string {
  return `${file}${line === null ? '' : `:${line}`}: ${severity}: ${message}\n`;
}
