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

/** 县水利局|每年, 有关部门|尽快: who is to act, before what he is to do. */
const addressed =
  /^(?:[省市区县镇乡]|国家|有关|相关|各级|各地)[^,。;:的]{0,8}?(?:[局委办厅部院]|政府|部门|单位|街道|社区|学校|集团|中心)(?=.)|^(?:国家|各地|有关方面)(?=.)/;
const longestAddressed = 16;
/** 每年汛前, 牵头: what else opens what a body is to do. */
const bodyOpening = /^(?:每|统一|牵头|尽早|定期)/;

/** Whether a body stands at `at` that is to do what follows it: 建议|县水利局每年汛前清淤. */
export function asksBody(chars: string, at: number): boolean {
  const body = addressed.exec(chars.slice(at, at + longestAddressed))?.[0].length ?? 0;
  const verb = at + body;
  return body > 0 && (bodyOpening.test(chars.slice(verb, verb + 2)) || opensCall(chars, verb) || isCalled(chars, verb));
}

/** Whether what is called for follows at once: 尽快修路. */
export function isCalled(chars: string, at: number): boolean {
  return /^(?:尽[快早]|把|应(?!急))/.test(chars.slice(at, at + 2)) || actionVerb.startingAt(chars, at) > 1;
}
