export type { ReadText, TextKind } from './read-text.js';
export { parseSplit, type Split } from './split/index.js';
export { type ConvertSettings, toTexts } from './to-texts.js';
