export { findCMaps } from './cmaps.js';
export { type FindSettings, findSources } from './find.js';
export { defaultLimits, type Limits } from './limits.js';
export { checkPdf, toMembers } from './members.js';
export { readSource } from './read.js';
export type { Source } from './source.js';
export type { ByteStream } from './stream.js';
