// What stands behind a trigger word that shows it to be a verb. Offsets are those of the folded view.
import { actionVerbs } from '../lexicon/action-verbs.js';
import { toPhrases } from '../text/phrases.js';

const action = toPhrases(actionVerbs);

const callOpening =
  /^(?:[,:“]|划|将|把|对|在|由|要|应|从|以|让|尽快|加|进一步|通过|增|设|建|推|完善|制定|明确|出台|修改|开展|实施)/;
const longestOpening = 4;

/** Whether what follows at `at` can open what is called for: 建议|对老旧小区…. */
export function opensCall(chars: string, at: number): boolean {
  return callOpening.test(chars.slice(at, at + longestOpening));
}

/** Whether what is called for follows at once: 尽快修路. */
export function isCalled(chars: string, at: number): boolean {
  return /^(?:尽[快早]|把|应(?!急))/.test(chars.slice(at, at + 2)) || action.startingAt(chars, at) > 1;
}
