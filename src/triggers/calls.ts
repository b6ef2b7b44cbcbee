// What stands behind a trigger word that shows it to be a verb. Offsets are those of the folded view.
import { askedBodies, handlingBodies } from '../lexicon/asked-bodies.js';
import { callOpeners } from '../lexicon/call-openers.js';
import { actionVerb } from '../text/action-verbs.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { toPhrases } from '../text/phrases.js';

const callOpening = new RegExp(`^${anyOf(callOpeners)}`);
const longestOpening = 20;

/** Whether what follows at `at` can open what is called for: 建议|对老旧小区…. */
export function opensCall(chars: string, at: number): boolean {
  return callOpening.test(chars.slice(at, at + longestOpening));
}

const asked = toPhrases(askedBodies);
const handling = new RegExp(`^${anyOf(handlingBodies)}`);
/** No body that is asked has a longer name; no mark or 的 stands in it. */
const longestAsked = 12;
const notInBody = toCharacterSet(',。;:!?“”《》、的\n');
/** 每年汛前, 牵头: what else opens what a body is to do. */
const bodyOpening = /^(?:每|统一|牵头|尽早|定期)/;

/** Whether a body stands at `at` that is to do what follows it: 建议|县水利局每年汛前清淤; not 承办单位, which handles what was proposed. */
export function asksBody(chars: string, at: number): boolean {
  if (handling.test(chars.slice(at, at + 2)) || actionVerb.startingAt(chars, at) > 0) return false;
  for (let end = at + 1; end <= at + longestAsked && !isIn(notInBody, chars, end - 1); end++)
    if (asked.endingAt(chars, end, at) > 0 && isToAct(chars, end)) return true;
  return false;
}

function isToAct(chars: string, at: number): boolean {
  return bodyOpening.test(chars.slice(at, at + 2)) || opensCall(chars, at) || isCalled(chars, at);
}

/** Whether what is called for follows at once: 尽快修路. */
export function isCalled(chars: string, at: number): boolean {
  return /^(?:尽[快早]|把|应(?!急))/.test(chars.slice(at, at + 2)) || actionVerb.startingAt(chars, at) > 1;
}

/** Of several papers the one in which something is called for: 带来了三份建议,其中一份|建议取消年龄限制, but not 其中两件|建议推动建立了制度. */
export function callsAsOne(chars: string, start: number, end: number): boolean {
  return (
    /其中[一两二三][份条个项件]$/.test(chars.slice(Math.max(0, start - longestCount), start)) &&
    isCalled(chars, end) &&
    !/^[^,。;]{0,8}了/.test(chars.slice(end, end + longestAsked))
  );
}
const longestCount = 4;
