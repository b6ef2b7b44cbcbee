import { createRequire } from 'node:module';

// Not `import`: loading it takes as long as reading a report, and most runs compare nothing.
const load = createRequire(import.meta.url);

/** 132 bits of SHA-256 in 22 characters of base64url: no two texts or files have the same one, by chance or by intent. */
export function toDigest(bytes: Uint8Array | Uint16Array): string {
  const { hash }: typeof import('node:crypto') = load('node:crypto');
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}
