import { transliteration } from '../lexicon/transliteration.js';
import { toCharacterSet } from './character-set.js';

/** The characters that minority and foreign names are written with. */
export const transliterating = toCharacterSet(transliteration.join(''));
