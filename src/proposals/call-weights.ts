import { Buffer } from 'node:buffer';
import { callOdds } from '../lexicon/call-odds.js';
import { once } from '../text/once.js';

/** What pieces of a text weigh, in tenths of log odds: the keys in ascending order, and the weight of each. */
interface Weights {
  readonly keys: Int32Array;
  readonly weights: Int8Array;
}

/** The bytes of a key. */
const width = 4;

/** The bundles hold what `pack` gives (scripts/bundle/packed-odds.mjs): to take that up costs no time to speak of. */
const callWeights = once(() => unpack(pack(callOdds)));

/** What a piece of one or two UTF-16 units weighs; 0 where nothing was learnt of it. */
export function weigh(piece: string): number {
  const { keys, weights } = callWeights();
  const key = toKey(piece);
  let low = 0;
  for (let high = keys.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? (weights[low] as number) : 0;
}

/** The first unit of a piece in the upper half of a number, the second one, if there is any, in the lower. */
function toKey(piece: string): number {
  return (piece.charCodeAt(0) << 16) | (piece.length > 1 ? piece.charCodeAt(1) : 0);
}

/** Rows of a weight and its pieces, parted by blanks, as base64: the keys in ascending order, little-endian, then the weights. */
export function pack(rows: typeof callOdds): string {
  const pairs = rows.flatMap(([weight, pieces]) => pieces.split(' ').map((piece) => [toKey(piece), weight] as const));
  pairs.sort(([a], [b]) => a - b);
  const bytes = Buffer.alloc(pairs.length * (width + 1));
  pairs.forEach(([key, weight], i) => {
    bytes.writeInt32LE(key, i * width);
    bytes.writeInt8(weight, pairs.length * width + i);
  });
  return bytes.toString('base64');
}

function unpack(packed: string): Weights {
  const { buffer } = new Uint8Array(Buffer.from(packed, 'base64'));
  const count = buffer.byteLength / (width + 1);
  const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
  if (isBigEndian) Buffer.from(buffer, 0, count * width).swap32();
  return { keys: new Int32Array(buffer, 0, count), weights: new Int8Array(buffer, count * width) };
}
