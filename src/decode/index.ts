export { type Decoded, type DecodeSettings, decode } from './decode.js';
export { type EncodingName, encodingNames, parseEncoding } from './encodings.js';
export type { Confidence } from './sniff.js';
