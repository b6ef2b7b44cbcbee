import type { Message, Say } from '../messages/index.js';
import { toVisible } from '../text/visible.js';
import type { Diagnostic } from '../types.js';

/** The line that tells why a command, or one input of it, came to nothing; the message is in the user's words already. */
export function toErrorLine(message: string): string {
  return `proposals: ${toOneLine(message)}\n`;
}

/** The line that tells of something that a command comes short of, though it goes on. */
export function toCautionLine(message: Message, say: Say): string {
  return toErrorLine(say({ key: 'caution', values: { level: { key: 'warning', values: {} }, message } }));
}

/** The line that tells of something odd in a report. */
export function toWarningLine(file: string, { severity, code, values = {}, line }: Diagnostic, say: Say): string {
  const place = `${file}${line === null ? '' : `:${line}`}`;
  return toErrorLine(
    say({ key: 'remark', values: { level: { key: severity, values: {} }, place, message: { key: code, values } } }),
  );
}

/** Words that may quote a file name or a report, as they are shown on a line: they stay on it and never steer the terminal. */
export function toOneLine(message: string): string {
  return toVisible(message.replace(/[\t\n]+/g, ' '));
}
