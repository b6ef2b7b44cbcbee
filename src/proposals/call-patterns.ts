// What the rules for calls look for in a unit: word lists made patterns, and patterns of their own.
import { announcedNouns } from '../lexicon/announcement-words.js';
import { callModals } from '../lexicon/call-modals.js';
import { commentMarks } from '../lexicon/comment-marks.js';
import { unitOpeners } from '../lexicon/connectives.js';
import { courtesies } from '../lexicon/courtesies.js';
import { decisions } from '../lexicon/decisions.js';
import { hopedOf } from '../lexicon/hoped-of.js';
import { judgementOpeners } from '../lexicon/judgement-openers.js';
import { itemDisposals, plansAhead, pledges } from '../lexicon/pledges.js';
import { quotedDocuments, reportedWords, toldToSpeaker } from '../lexicon/reported-words.js';
import { requests } from '../lexicon/requests.js';
import { sceneWords } from '../lexicon/scene-words.js';
import { triggers } from '../lexicon/triggers.js';
import { actionVerb } from '../text/action-verbs.js';
import { anyOf } from '../text/any-of.js';

/** What asks somebody to act, wherever it stands. */
export const modal = new RegExp(anyOf(callModals));
/** 来回|要骑两天马, 来回|要走六百多米|, 打车|要三十块|: what 要 tells of something that takes so much. */
export const taking =
  /(?<=来回|往返)要[^,]{1,6}$|(?<![应需])要(?!多)[^,多]{0,3}[\d一二三四五六七八九十百千万两几半]{1,9}[^,]{0,2}(?:小时|分钟|公里|里|元|块钱|块$|成$|回$|趟|年才|个?部门$)/;
/** The scene between what is said. */
export const scene = new RegExp(anyOf(sceneWords));
/** Thanks and wishes, and the cell of a table that says what became of an opinion. */
export const courtesy = new RegExp(anyOf([...courtesies, ...commentMarks, `^${anyOf(decisions)}$`]));
/** What a judgement or an example opens with. */
export const judgement = new RegExp(`^${anyOf(judgementOpeners)}`);
/** 古镇现有常住户412户: how things stand, before what an item asks. */
export const standing = /^[^,]{0,12}(?:现有|现存|目前|当前|截至|去年)/;
/** 看病难的问题, 关于停车, 支付环境方面: the matter alone. */
export const matter =
  /^(?:[^,]{2,10}方面|[^,]{2,10}的(?:事|问题)|(?!关[注心]|重视|着力|聚焦|解决|破解|化解|处理|应对|研究)[^,]{2,10}的[^,的]{2}问题|(?!研究)[^,的]{2,8}问题|关于[^,]{2,8})$/;
/** 关于产业配套: what an item is about, and no more. */
export const topic = /^关于[^,]{2,12}$/;

/** 与其让文物睡大觉,不如让它们走起来; 一年也没几个人去,不如腾出来: what is better than something else. */
export const rather = /^与其[^,]{2,24},(?:还|倒)?不如|,[倒还]?不如(?:干脆|先|索性)?[把让改搞建设拆换合腾将]/;

/** A question that asks somebody to do something. */
export const request = new RegExp(anyOf(requests));
/** 排到了明年,|能否提前启动: a last clause that asks, whatever ends the sentence. */
export const asking =
  /(?:^|,)(?:[\u4e00-\u9fff]{1,4})?(?:能否|可否|是否可以|可不可以|能不能)(?![^,]*(?:[的了吗]|关键|取决|关系|在于))[^,]+$/;
/** 针对这些问题,检查组建议; 从以下几个方面着力: what leads to the list. */
export const announcing = new RegExp(
  `${anyOf(triggers)}$|(?:以下|如下|下列|这)[一二三四五六七八九十几\\d]?(?:个|些)?${anyOf(announcedNouns)}[^,]{0,4}$`,
);
/** 决议鼓励, 倡议书指出,: the report quotes something else. */
export const reported = new RegExp(anyOf(reportedWords));
/** 一位婆婆拉着我的手说,…: what somebody told the speaker. */
export const toldMe = new RegExp(anyOf(toldToSpeaker));
/** 《…意见》明确,: the words are the document's. */
export const quotedDocument = new RegExp(anyOf(quotedDocuments));
/** 同时希望护理部把周期延长到半年: what whoever has the word asks for, where 同时希望会议圆满成功 only wishes. */
export const hoping = /^(?:同时|此外|另外|还|也|并|,)*希望[^,。;]{2,16}(?:把|将(?!来)|给(?!予|以)|由)/;
/** 他还希望市里架桥: what somebody hopes that others do, where 她希望孩子们平安 only wishes. */
export const hopesOf = new RegExp(`^[^,。;“]{0,6}(?<!其)[他她][还也同时]*希望${anyOf(hopedOf)}`);
/** 将服务价格向上浮动: an item of a list that does something to the matter, where 将成立志愿队 tells what is to come. */
export const disposes = new RegExp(`^将(?!${anyOf(plansAhead)})[^,]{3,16}${anyOf(itemDisposals)}`);
/** 明年我们将…, 中方愿…, …,我会将…: what the speaker's own side means to do. */
export const pledge = new RegExp(anyOf(pledges));

/** 中方将继续鼓励企业投资,希望越方提供便利: a pledge that asks something of the other side. */
export const inReturn = /,(?:也|并|同时)?(?:希望|欢迎|请)[^,]{1,3}[方国]/;

/** What may stand before the verb that a unit opens with. */
const leading = new RegExp(`^${anyOf(unitOpeners)}*,?`);

/** Whether a unit opens with a verb of action of two characters or more that is not done yet, and so without saying who acts. */
export function opensWithVerb(text: string): boolean {
  const at = leading.exec(text)?.[0].length ?? 0;
  const length = actionVerb.startingAt(text, at);
  return length > 1 && !/^(?:了|的(?!时候))/.test(text.slice(at + length));
}
