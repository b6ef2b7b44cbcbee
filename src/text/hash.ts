import { createHash } from 'node:crypto';

/** What a text is known by: SHA-256 of its UTF-8 form, in hexadecimal digits. */
export function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The same in Base64: how a Content-Security-Policy names the script or style that it lets pass. */
export function toPolicyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
