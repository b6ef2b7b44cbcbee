/** Code units that make up a shingle: of 2 to 5, the one that tells edited proposals from others best. */
const shingleSize = 3;

/** The values of a signature. */
export const binCount = 63;

/** The characters of a signature that hold one value of 12 bits. */
export const charactersPerBin = 2;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What stands in a bin without a hash: no hash is greater. */
const empty = 0x7fffffff;

/**
 * The MinHash signature of a text's shingles (A. Broder, On the resemblance and containment of documents, 1997): two
 * texts agree in as many of its 63 values, on average, as their sets of shingles have in common. Each shingle is hashed
 * once and falls into one bin (P. Li, A. Owen, C.-H. Zhang, One permutation hashing, 2012); a bin that stays empty
 * borrows from another (A. Shrivastava, Optimal densification for fast and accurate minwise hashing, 2017). Of each
 * minimum 12 bits are kept (P. Li, A. C. König, b-bit minwise hashing, 2010).
 *
 * UTF-16 units in, 126 characters of base64url out. A text shorter than a shingle is one.
 */
export function toSignature(units: Uint16Array): string {
  const minima = densify(findMinima(units));
  let signature = '';
  for (const minimum of minima) signature += alphabet.charAt((minimum >>> 6) & 63) + alphabet.charAt(minimum & 63);
  return signature;
}

/** The share of values in which two signatures agree, which estimates the Jaccard similarity of the texts' shingles. */
export function toResemblance(one: string, other: string): number {
  let equal = 0;
  for (let at = 0; at < one.length; at += charactersPerBin) {
    if (one.charCodeAt(at) === other.charCodeAt(at) && one.charCodeAt(at + 1) === other.charCodeAt(at + 1)) equal++;
  }
  return equal / binCount;
}

/** The smallest hash in each bin. */
function findMinima(units: Uint16Array): Int32Array {
  const minima = new Int32Array(binCount).fill(empty);
  const size = Math.min(shingleSize, units.length);
  for (let at = 0; at + size <= units.length; at++) {
    let shingle = 0;
    for (let i = at; i < at + size; i++) shingle = (Math.imul(shingle, 0x9e3779b1) + (units[i] as number)) | 0;
    const hash = mix(shingle);
    const bin = toBin(hash);
    if (hash < (minima[bin] as number)) minima[bin] = hash;
  }
  return minima;
}

/** Fills each empty bin from one that the bin's number and a count of attempts choose, the same for every text. */
function densify(minima: Int32Array): Int32Array {
  return minima.map((_, bin) => {
    let from = bin;
    for (let attempt = 1; minima[from] === empty; attempt++) from = toBin(mix(bin * 0x10000 + attempt));
    return minima[from] as number;
  });
}

function toBin(hash: number): number {
  return (hash >>> 1) % binCount;
}

/** Spreads 32 bits over all of 32 bits: the finalizer of MurmurHash3 (A. Appleby, public domain). */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
