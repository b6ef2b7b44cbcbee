import { actionVerbs } from '../lexicon/action-verbs.js';
import { toPhrases } from '../text/phrases.js';
import type { Trigger } from '../triggers/index.js';

const action = toPhrases(actionVerbs);

/** What opens that something is to be done to the matter, and no list of verbs holds. */
const changing = /^(?:改[为成]|删|推迟|再斟酌|单列|[与和同][^,。]{1,6}合并|[把将由对给])/;

/** 要把|建议整理好, 所有微|建议将分类, 我不太|主张流转: what stands before a noun, or a verb that takes it back. */
const noMatter = /[把将](?!来)|所有|全部|不[太大怎]|微$/;

/**
 * Whether what stands in the folded text from `from` to a trigger is the matter, as what follows is something to be done to
 * it: 罚款数额|建议提高到五千元, 第二十条“不得”前|建议增加…. View offsets.
 */
export function isMatterOf(chars: string, from: number, { start, end }: Trigger): boolean {
  if (noMatter.test(chars.slice(from, start))) return false;
  return action.startingAt(chars, end) > 1 || changing.test(chars.slice(end, end + 8));
}

/** 第十二条, 第二十条“不得”前, 罚款数额: what a review of a draft is about. */
const piece =
  /(?:第[一二三四五六七八九十百\d]{1,5}[条款章节项页][^,。]{0,8}|草案|条[款文]|标题|名称|数额|幅度|期限|日期|表述|[章节字])[前后中上]?$/;

/** Whether that matter is a piece of a draft, of which everybody in the room speaks so. View offsets. */
export function isDraftMatterOf(chars: string, from: number, trigger: Trigger): boolean {
  return piece.test(chars.slice(from, trigger.start)) && isMatterOf(chars, from, trigger);
}
