import { TextDecoder } from 'node:util';
import { once } from '../text/once.js';
import { type EncodingName, encodingNames } from './encodings.js';

/**
 * One decoder an encoding, for texts given whole: opening one for GB18030 takes longer than reading a short report with
 * it. A decoder may be used again, even after it threw. These put U+FFFD where bytes cannot be read.
 */
export const lenientDecoders = once(() => toDecoders(false));

/** As {@link lenientDecoders}, but throwing a `TypeError` where bytes cannot be read. */
export const strictDecoders = once(() => toDecoders(true));

function toDecoders(fatal: boolean): Readonly<Record<EncodingName, TextDecoder>> {
  const entries = encodingNames.map((name) => [name, new TextDecoder(name, { fatal })]);
  return Object.fromEntries(entries);
}
