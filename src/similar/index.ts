export { toDigest } from './digest.js';
export { type Fingerprint, toFingerprint } from './fingerprint.js';
export { nearFrom, openIndex, type Similar, type SimilarIndex } from './similar-index.js';
