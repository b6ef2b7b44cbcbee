// What stands behind a trigger word that shows it to be a verb. Offsets are those of the folded view.
import { callOpeners } from '../lexicon/call-openers.js';
import { actionVerb } from '../text/action-verbs.js';
import { anyOf } from '../text/any-of.js';

const callOpening = new RegExp(`^${anyOf(callOpeners)}`);
const longestOpening = 4;

/** Whether what follows at `at` can open what is called for: 建议|对老旧小区…. */
export function opensCall(chars: string, at: number): boolean {
  return callOpening.test(chars.slice(at, at + longestOpening));
}

/** Whether what is called for follows at once: 尽快修路. */
export function isCalled(chars: string, at: number): boolean {
  return /^(?:尽[快早]|把|应(?!急))/.test(chars.slice(at, at + 2)) || actionVerb.startingAt(chars, at) > 1;
}
