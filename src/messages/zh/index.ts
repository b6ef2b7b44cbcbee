import { help } from './help.js';
import { problems } from './problems.js';
import { usage } from './usage.js';

/** Every text of this language. */
export const catalogue = { ...problems, ...usage, ...help };
