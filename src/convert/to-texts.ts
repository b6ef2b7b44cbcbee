import { type DecodeSettings, decode } from '../decode/index.js';
import type { ReadText } from './read-text.js';

/** How files are turned into text. */
export interface ConvertSettings {
  readonly decode: DecodeSettings;
}

/**
 * Turns the bytes of the file `name` into the texts of the reports in it. Throws an `InputError` where there is no text
 * to be had.
 */
export async function toTexts(
  name: string,
  bytes: Uint8Array,
  settings: ConvertSettings,
): Promise<readonly ReadText[]> {
  return [{ name, ...decode(bytes, name, settings.decode), kind: 'text' }];
}
