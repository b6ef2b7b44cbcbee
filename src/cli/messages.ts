import { toVisible } from '../text/visible.js';
import type { Diagnostic } from '../types.js';

/** The line that tells why a command, or one input of it, came to nothing. */
export function toErrorLine(message: string): string {
  return `proposals: ${toOneLine(message)}\n`;
}

/** The line that tells of something odd in a report. */
export function toWarningLine(file: string, { severity, message, line }: Diagnostic): string {
  return toErrorLine(`${severity}: ${file}${line === null ? '' : `:${line}`}: ${message}`);
}

/** A message may quote a file name or a report: it stays on its line and never steers the terminal. */
function toOneLine(message: string): string {
  return toVisible(message.replace(/[\t\n]+/g, ' '));
}
