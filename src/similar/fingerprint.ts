import { foldUnit } from '../text/fold.js';
import { isHan } from '../text/han.js';
import { toDigest } from './digest.js';
import { toSignature } from './signature.js';

const newline = 0x0a;
const space = 0x20;

/** What a text is compared by, small and plain: 150 characters of base64url, whatever the length of the text. */
export interface Fingerprint {
  /** Equal for texts that are equal, white space and the width of punctuation, letters and digits aside. */
  readonly key: string;
  /** Much alike for texts that are much alike, in traditional or simplified script. */
  readonly signature: string;
}

/**
 * The fingerprint of a text, a whole report as well as a single proposal. Pure, and linear in the text's length: 1,500
 * characters take about 0.05 ms.
 */
export function toFingerprint(text: string): Fingerprint {
  const plain = new Uint16Array(text.length);
  const folded = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const other = foldUnit(unit);
    if (other === space || other === newline) continue;
    plain[length] = isHan(unit) ? unit : other;
    folded[length++] = other;
  }
  return { key: toDigest(plain.subarray(0, length)), signature: toSignature(folded.subarray(0, length)) };
}
