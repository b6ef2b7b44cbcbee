import { type Decoded, type DecodeSettings, decode, type EncodingName, parseEncoding } from '../../decode/index.js';
import { attempt } from '../../text/attempt.js';

/** WHATWG HTML 13.2.3.2 looks at the first 1,024 bytes; pages of old editors have longer heads. */
const window = 4096;

/**
 * Turns the bytes of a page into text: in the encoding given or named by a byte order mark, as UTF-8 where they are that
 * beyond doubt, in the encoding that `<meta charset>` names where every byte can be read in it, else as any other text.
 */
export function decodePage(bytes: Uint8Array, name: string, settings: DecodeSettings): Decoded {
  const plain = attempt(() => decode(bytes, name, settings));
  const declared = settings.encoding === undefined ? findDeclared(bytes) : null;
  const isSettled = plain?.confidence === 'bom' || (plain?.encoding === 'utf-8' && plain.confidence === 'certain');
  if (declared === null || isSettled) return plain ?? decode(bytes, name, settings);
  const honoured = attempt(() => decode(bytes, name, { encoding: declared, strict: true }));
  return honoured === null ? decode(bytes, name, settings) : { ...honoured, confidence: 'likely' };
}

/** UTF-16 is never declared so: a page in it could not be read thus far (WHATWG HTML, 13.2.3.2). */
function findDeclared(bytes: Uint8Array): EncodingName | null {
  const head = Buffer.from(bytes.subarray(0, window)).toString('latin1');
  const metas = head.split('<').filter((piece) => /^meta\s/i.test(piece));
  const labels = metas.flatMap((piece) => /charset=["']?([\w-]+)/i.exec(piece.replace(/\s/g, ''))?.[1] ?? []);
  const encoding = labels[0] === undefined ? null : parseEncoding(labels[0]);
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}
