import { actionVerb } from '../../text/action-verbs.js';
import type { Trigger } from '../../triggers/index.js';

/** What opens that something is to be done to the matter, and no list of verbs holds. */
const changing =
  /^(?:改[为成]|换[为成]|删|推迟|再斟酌|单列|[与和同][^,。]{1,6}合并|[把将由对给]|拉[大开]|[调提降放压][到至为高低宽]|缩[短小减]|延[长到至]|控制在|[定设][为在]|不(?:[低高少多]于|超过|得)|统一|分[为成段档])/;

/** 第十二条, 第二十条“不得”前, 罚款数额, 首停免费时间: a piece of a draft, or of a tariff. */
const piece =
  /(?:第[一二三四五六七八九十百\d]{1,5}[条款章节项页行][^,。]{0,8}|草案|条[款文]|标题|名称|[数金定]额|价[格差]|[票电水气]价|费[率用]|押金|补[贴助]|奖金|[额宽高长]度|[上下]限|比例|[比占]重|占比|标准|范围|规模|面积|时[间长段]|幅度|期限|[工周]期|日期|次数|[频班]次|名额|人数|表述|提法|措[辞词]|[章节字]”?)[前后中上]?$/;

/** Nor does one follow what tells of others, or of another time: 物业公司去年就|收费标准. */
const others = /就|对|有人|去年|[以之]前|前[一段些]|公司|局|委/;
const longestPiece = 16;

/**
 * Whether what stands in the folded text from `from` to a trigger is a piece of a draft, to which something is to be done:
 * 罚款数额|建议提高到五千元, 第二十条“不得”前|建议增加…. Whoever has the word asks for it. View offsets.
 */
export function isMatterOf(chars: string, from: number, { start, end }: Trigger): boolean {
  const words = chars.slice(from, start);
  if (words.length > longestPiece || others.test(words) || !piece.test(words)) return false;
  return actionVerb.startingAt(chars, end) > 1 || changing.test(chars.slice(end, end + 8));
}
