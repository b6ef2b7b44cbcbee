export type { ReadText, TextKind } from './read-text.js';
export { type ConvertSettings, toTexts } from './to-texts.js';
