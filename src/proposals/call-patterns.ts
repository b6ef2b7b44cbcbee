// What the rules for calls look for in a unit: word lists made patterns, and patterns of their own.
import { announcedNouns } from '../lexicon/announcement-words.js';
import { callModals } from '../lexicon/call-modals.js';
import { commentMarks } from '../lexicon/comment-marks.js';
import { unitOpeners } from '../lexicon/connectives.js';
import { courtesies } from '../lexicon/courtesies.js';
import { decisions } from '../lexicon/decisions.js';
import { hopedOf } from '../lexicon/hoped-of.js';
import { factOpeners, judgementOpeners } from '../lexicon/judgement-openers.js';
import { pledges } from '../lexicon/pledges.js';
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
export const courtesy = new RegExp(
  anyOf([...courtesies, ...commentMarks, `^${anyOf(decisions)}(?:,(?:理由|改为|原因|因|已|拟)|$)`]),
);
/** What a judgement or an example opens with. */
export const judgement = new RegExp(`^${anyOf(judgementOpeners)}`);
/** What a fact opens with. */
export const fact = new RegExp(`^${anyOf(factOpeners)}`);
/** 看病难的问题, 关于停车, 支付环境方面: the matter alone. */
export const matter =
  /^(?:(?!希望|[应要须请]|关[注心]|重视|着力|聚焦|解决|破解|化解|处理|应对|研究)[^,]{2,12}(?:方面|的事|问题)|关于[^,]{2,12})$/;

/** A question that asks somebody to do something. */
export const request = new RegExp(anyOf(requests));
/** 针对这些问题,检查组建议; 归纳起来,主要有; 从以下几个方面着力: what leads to the list. */
export const announcing = new RegExp(
  `${anyOf(triggers)}$|(?:主要|具体|大致|分别)(?:有|是|包括)[,:]?$|(?:以下|如下|下列|这)[一二三四五六七八九十几\\d]?(?:个|些)?${anyOf(announcedNouns)}[^,]{0,4}$`,
);
/** 同时希望护理部把周期延长到半年: what whoever has the word asks for, where 同时希望会议圆满成功 only wishes. */
export const hoping = /^(?:同时|此外|另外|还|也|并|,)*希望[^,。;]{2,16}(?:把|将(?!来)|给(?!予|以)|由)/;
/** 他还希望市里架桥: what somebody hopes that others do, where 她希望孩子们平安 only wishes. */
export const hopesOf = new RegExp(`^[^,。;“]{0,6}(?<!其)[他她][还也同时]*希望${anyOf(hopedOf)}`);
/** 明年我们将…, 中方愿…, …,我会将…: what the speaker's own side means to do. */
export const pledge = new RegExp(anyOf(pledges));

/** What may stand before the verb that a unit opens with. */
const leading = new RegExp(`^${anyOf(unitOpeners)}*,?`);

/** Whether a unit opens with a verb of action of two characters or more that is not done yet, and so without saying who acts. */
export function opensWithVerb(text: string): boolean {
  const at = leading.exec(text)?.[0].length ?? 0;
  const length = actionVerb.startingAt(text, at);
  return length > 1 && !/^(?:了|的(?!时候))/.test(text.slice(at + length));
}
