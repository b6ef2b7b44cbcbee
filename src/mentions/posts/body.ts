import { bodySuffixes } from '../../lexicon/body-suffixes.js';
import { parties } from '../../lexicon/parties.js';
import { toPhrases } from '../../text/phrases.js';

const body = toPhrases([...bodySuffixes, ...parties.map(([word]) => word)]);

/** Whether a word for a body of two characters or more ends at `end`: 区|侨联 is no name. */
export function endsBodyWord(chars: string, from: number, end: number): boolean {
  return body.endingAt(chars, end, from) > 1;
}

/** Whether a word for a body starts at `at` that is longer than `length`: 研究|所, 组织|部. */
export function startsBodyWord(chars: string, at: number, length: number): boolean {
  return body.startingAt(chars, at) > length;
}

/** 民政部|门, 云栈科|技, 快递网|点, 某社|群: what ends like a body and goes on. */
const unfinished =
  /^(?:部门|.方(?:首席|代表)|委党校|委员(?!会)|科(?:学(?![科员术习])|技(?![师术工]))|网点(?!评)|社群(?!众)|业费(?=[用,。、的太从由涨高]))/;

/** 里斯本大学社会|学教授, 社|会工作者: within the word no body ends. */
const society = /^社会[学工服组保治科事团化]/;

/** 供求|关系, 出|院: no department, no hospital. */
const noBodyEnd = /[\u4e00-\u9fff]关系$|[出住入]院$/;

/** Whether a body's name ends at `end`; not 民政部|门. */
export function endsBody(chars: string, from: number, end: number): boolean {
  return (
    body.endingAt(chars, end, from) > 0 &&
    !noBodyEnd.test(chars.slice(Math.max(from, end - 3), end)) &&
    !unfinished.test(chars.slice(end - 1, end + 3)) &&
    ![1, 2].some((step) => society.test(chars.slice(end - step, end - step + 3)))
  );
}

/** 肿瘤医院(市癌症中心|), “社工之家|”. */
const closing = /[”)]/;

/** The last place up to `to` where a body's name ends that is longer than one character; `from` where none does. */
export function lastBodyEnd(chars: string, from: number, to: number): number {
  for (let end = to; end > from + 1; end--)
    if (endsBody(chars, from, end) && chars.charAt(end - 2) !== '驻' && !chars.startsWith('区域', end - 1))
      return end < to && closing.test(chars.charAt(end)) ? end + 1 : end;
  return from;
}
