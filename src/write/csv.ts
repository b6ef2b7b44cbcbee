import { toDelimitedWriter } from './delimited.js';

/** Comma-separated values. */
export const writeCsv = toDelimitedWriter(',');
