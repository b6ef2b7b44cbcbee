import { toEscaped } from '../text/visible.js';
import type { Writer } from './settings.js';

/** One array of report documents, one document a piece. */
export const writeJson: Writer = async function* (documents) {
  let before = '[\n';
  for await (const document of documents) {
    yield `${before}${toEscaped(JSON.stringify(document, null, 2))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
};
