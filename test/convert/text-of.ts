import { type ReadText, toTexts } from '../../src/convert/index.js';
import { defaultLimits } from '../../src/read/index.js';

/** The one text that a file of that name becomes. */
export async function textOf(name: string, bytes: Uint8Array): Promise<ReadText> {
  const [only, ...others] = await toTexts(name, bytes, { decode: {}, limits: defaultLimits });
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} texts in place of one`);
  return only;
}
