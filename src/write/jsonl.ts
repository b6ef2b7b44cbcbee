import { toEscaped } from '../text/visible.js';
import type { Writer } from './settings.js';

/** One report document a line. */
export const writeJsonl: Writer = async function* (documents) {
  for await (const document of documents) yield `${toEscaped(JSON.stringify(document))}\n`;
};
