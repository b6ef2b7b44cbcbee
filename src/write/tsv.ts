import { toDelimitedWriter } from './delimited.js';

/** Tab-separated values, quoted as csv is. */
export const writeTsv = toDelimitedWriter('\t');
