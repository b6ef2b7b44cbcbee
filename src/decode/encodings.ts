import { attempt } from '../text/attempt.js';

/** The encodings a report may come in, in the order in which they are tried; `gb18030` covers GBK and GB2312. */
export const encodingNames = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** One of {@link encodingNames}. */
export type EncodingName = (typeof encodingNames)[number];

/** `GBK` → `gb18030`, `UTF8` → `utf-8`: the encoding that a label of the WHATWG Encoding Standard names, or null. */
export function parseEncoding(label: string): EncodingName | null {
  const standard = attempt(() => new TextDecoder(label).encoding);
  const name = standard === 'gbk' ? 'gb18030' : standard;
  return encodingNames.find((known) => known === name) ?? null;
}
