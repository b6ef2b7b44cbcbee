import { type DecodeSettings, decode } from '../decode/index.js';
import { InputError } from '../errors.js';
import type { Limits } from '../read/index.js';
import { looksLikeHtml } from './html/looks-like-html.js';
import { toBinaryKind } from './kind.js';
import type { Converted, ReadText } from './read-text.js';
import { type Split, splitText } from './split/index.js';

/** How files are turned into text. */
export interface ConvertSettings {
  readonly decode: DecodeSettings;
  /** How large a file may be, and what a document that is an archive by itself may unpack to. */
  readonly limits: Limits;
  /** How a file that holds several reports is taken apart; without it, none is. */
  readonly split?: Split;
}

/**
 * Turns the bytes of the file `name` into the texts of the reports in it: one, or several where it is split. What kind of
 * file it is, its content says before its name. Throws an `InputError` where there is no text to be had.
 */
export async function toTexts(
  name: string,
  bytes: Uint8Array,
  settings: ConvertSettings,
): Promise<readonly ReadText[]> {
  const converted = await convert(name, bytes, settings);
  if (!/\S/.test(converted.text)) throw new InputError('empty', 'empty', { name });
  if (settings.split === undefined) return [{ name, ...converted }];
  return splitText({ name, ...converted }, settings.split);
}

async function convert(name: string, bytes: Uint8Array, settings: ConvertSettings): Promise<Converted> {
  const { limits } = settings;
  switch (toBinaryKind(bytes)) {
    case 'pdf':
      return (await import('./pdf/index.js')).fromPdf(name, bytes, limits);
    case 'office':
      return (await import('./docx.js')).fromDocx(name, bytes, limits);
    case 'ole':
      return (await import('./doc.js')).fromDoc(name, bytes);
    case 'open-document':
      throw new InputError('unsupported', 'of-a-kind', {
        name,
        kind: { key: 'open-document', values: {} },
        advice: { key: 'save-as-docx-or-text', values: {} },
      });
    case 'zip':
      throw new InputError('unsupported', 'zip-by-content', { name });
    case null:
      return fromText(name, bytes, settings.decode);
  }
}

async function fromText(name: string, bytes: Uint8Array, settings: DecodeSettings): Promise<Converted> {
  if (!looksLikeHtml(name, bytes)) return { ...decode(bytes, name, settings), kind: 'text' };
  return (await import('./html/index.js')).fromHtml(name, bytes, settings);
}
