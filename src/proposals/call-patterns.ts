// What units are told by wherever it stands in them: the word lists made patterns.
import { actionVerbs } from '../lexicon/action-verbs.js';
import { callModals } from '../lexicon/call-modals.js';
import { commentMarks } from '../lexicon/comment-marks.js';
import { courtesies } from '../lexicon/courtesies.js';
import { decisions } from '../lexicon/decisions.js';
import { hopedOf } from '../lexicon/hoped-of.js';
import { judgementOpeners } from '../lexicon/judgement-openers.js';
import { disposals, pledgeSubjects } from '../lexicon/pledges.js';
import { sceneWords } from '../lexicon/scene-words.js';
import { triggers } from '../lexicon/triggers.js';
import { toPhrases } from '../text/phrases.js';

/** Pieces of a pattern as one that any of them matches. */
const anyOf = (pieces: readonly string[]) => `(?:${pieces.join('|')})`;

/** What asks somebody to act, wherever it stands. */
export const modal = new RegExp(anyOf(callModals));
/** 来回|要走六百多米|, 打车|要三十块|: what 要 tells of something that takes so much. */
export const taking =
  /(?<![应需])要(?!多)[^,多]{0,3}[\d一二三四五六七八九十百千万两几半]{1,9}[^,]{0,2}(?:小时|分钟|公里|里|元|块钱|块$|成$|回$|趟|年才|个?部门$)/;
/** The scene between what is said. */
export const scene = new RegExp(anyOf(sceneWords));
/** Thanks and wishes, and the cell of a table that says what became of an opinion. */
export const courtesy = new RegExp(anyOf([...courtesies, ...commentMarks, `^${anyOf(decisions)}$`]));
/** What a judgement or an example opens with. */
export const judgement = new RegExp(`^${anyOf(judgementOpeners)}`);
/** 古镇现有常住户412户: how things stand, before what an item asks. */
export const standing = /^[^,]{0,12}(?:现有|现存|目前|当前|截至|去年)/;
/** 看病难的问题, 关于停车, 支付环境方面: the matter alone. */
export const matter = /^(?:[^,]{2,10}方面|[^,]{2,10}的(?:事|问题)|(?!研究)[^,的]{2,8}问题|关于[^,]{2,8})$/;
/** 关于产业配套: what an item is about, and no more. */
export const topic = /^关于[^,]{2,12}$/;

/** A question that asks somebody to do something. */
export const request =
  /能不能|能否|可否|可不可以|可以吗|行不行|好不好|是否可以|是不是[可能该应改要把]|何不|何妨|为什么不(?:把|让|给)|要不要|该不该|不妨/;
/** 针对这些问题,检查组建议; 从以下几个方面着力: what leads to the list. */
export const announcing = new RegExp(
  `(?:${triggers.join('|')})$|(?:以下|如下|下列|这)[一二三四五六七八九十几\\d]?(?:个|些)?(?:方面|几点|措施|工作|内容|修改|完善|调整|补充)[^,]{0,4}$`,
);
/** 决议鼓励, 倡议书指出,: the report quotes something else. */
export const reported =
  /^(?:信|文章|声明|通报|报告|公报)中?(?:说|称|写道),|^[^,]{1,12}[时中上]说,|^(?:此外,|同时,)?(?!不要|不得|不宜|应|须|请|别|勿)[^,]{2,14}(?:指出|强调|表示|认为|介绍|显示|透露|宣布|鼓励会员国|都赞成|有保留|持保留|答应|还说|提到(?![\d一二三四五六七八九十百千万两]{1,6}多?(?:元|块|成|%|倍))|估算)|^[^,]{0,4}有的?人(?:担心|说|问|质疑|觉得|认为|抱怨)|^[^,]{2,24}作了.{0,40}发言$|^[^,]{2,8}以《[^》]{2,40}》为题/;
/** 一位婆婆拉着我的手说,…: what somebody told the speaker. */
export const toldMe =
  /^(?:去年|前年|以前|之前|早就|过去)[^,]{0,3}[说提讲]过(?![^,]{0,4}的)|(?:拉着我|[对跟和]我)(?![们市省县区国州镇乡院校])[^,]{0,5}(?:说|(?<!宣)讲|诉苦),|(?<![请要早][^,]{0,4})(?:告诉|(?<![访慰顾])问)我(?![们市省县区国州镇乡院校])[^,]{0,3},/;
/** 《…意见》明确,: the words are the document's. */
export const quotedDocument =
  /^《[^》]{2,40}》[^,]{0,40},?(?:重申|强调|规定|明确|还?决定)|^[^,]{0,10}[曾已](?:下发|印发|出台|发布)[^,]{0,10}(?:通知|意见|办法|方案|文件|规定),/;
/** 同时希望护理部把周期延长到半年: what whoever has the word asks for, where 同时希望会议圆满成功 only wishes. */
export const hoping = /^(?:同时|此外|另外|还|也|并|,)*希望[^,。;]{2,16}(?:把|将(?!来)|给(?!予|以)|由)/;
/** 他还希望市里架桥: what somebody hopes that others do, where 她希望孩子们平安 only wishes. */
export const hopesOf = new RegExp(`^[^,。;“]{0,6}(?<!其)[他她][还也同时]*希望${anyOf(hopedOf)}`);
/** 将服务价格向上浮动: an item of a list that does something to the matter, where 将成立志愿队 tells what is to come. */
export const disposes =
  /^将(?!于|会|以|组织|成立|开展|加强|举办|继续|进一步|全面|积极)[^,]{3,16}(?:向|纳入|列入|作为|调整|提高|提升|降低|延长|下放|扩大|增加到|用于|改为|转|挂钩)/;
/** 明年我们将…, 中方愿…, …,我会将…: what the speaker's own side means to do. */
export const pledge = new RegExp(
  [
    `^(?!承诺的|愿意?[^,]{0,4}的)(?:明年|今年|今后|下一步|接下来|未来|同时|此外|作为[^,]{1,12},)*,?(?:[省市区县]?${anyOf(pledgeSubjects)})?(?:各级)?(?:也|都|还)?(?:愿|会继续|会一如既往|承诺|将(?!军|来|近|心比心|(?!在[^,的]{0,6}(?:年|月|日|周|天|季度)[内前底])[^,]{2,20}${anyOf(disposals)}))`,
    '^(?:.{0,6},)?中方(?!.{0,20}(?:建议|希望|呼吁|应|要))',
    '^(?:中国|我国)(?:.*,)?愿[同与和]',
    ',(?:中方|我们|我方|公司|我[会局委办部厅院处校社])(?:愿|将)',
    '(?:^|,)我们?(?:回去|会后|马上|这就|立即|下周|下个?月|明天)就?(?!应|要)',
    '^(?!希望|请)[^,]{1,8}(?:我们|我方|公司|我会)[^,]{0,4}(?<!应)将',
    '^[^,]{2,6}自身也会(?![计展议员])',
    '^我们[^,]{0,4}也会(?![计展议员])',
    '^[^,]{2,6}愿意?(?:把(?:自己|我们)|当|牵头)',
    '(?:^|,)我们?(?:完全|也)?有信心(?:把|将|能|做|完成|办|让)(?!.*,[^,]{0,6}(?:请|应|要|希望))',
    '(?:^|,)我们自己先(?!.*,[^,]{0,6}请)',
    '^[^,“]{1,6}我来(?:出|画|干|修|做|办|牵头|掏)(?:,[我不]|$)',
    '我家(?:出|捐|让)[^,]{1,4}$',
    '我们(?:保证|承诺)',
    '^公司(?:今年|明年|后续|也)?将(?:新增|投入|继续|收购|加大)',
    '(?<!由)我去(?:找|联系|问|跑|做|办|说)',
    '(?:^|,)我们?会(?:去|尽快|认真|继续|把)',
    '^[^,]{2,8}(?:愿意|将)(?:全程|积极|主动|全力)(?:参与|配合|支持|提供)',
    '(?:明天|今晚)就[^,]{1,4}$',
    '^[^,]{2,10}[也还]将(?![^,]{1,12}(?:纳入|列入|列为|作为|开放|公开|细化|交由))',
    `^下一步,(?!由)[^,]{2,8}将(?![^,]{2,20}${anyOf(disposals)})`,
    '(?<![应当])将把',
    '(?:^|,)(?!请)[^,]{2,6}将一如既往(?!的)',
    '(?:^|,)[^,]{2,8}还会(?:请|派|组织|邀请|继续|把|在)',
    '^(?:我们)?(?:协会|学会|商会|公司|企业|合作社|单位)也会',
    '由(?:我们|我方|我会|我所)[^,]{0,4}(?:免费|承担|提供|来出)',
    '我们[^,]{0,6}(?:先垫|(?:垫付|出钱|承担|负责)$)',
    ',[^,]{2,10}愿(?:为此|意为此|继续)',
    `^(?:[^,]{2,8},)?(?!希望|请)[^,]{2,8}将(?![^,]{2,20}${anyOf(disposals)})(?:派人|派员|会同|认真|积极|一并|继续(?!教育)|发挥|一如既往|全力|始终)`,
  ].join('|'),
);

/** 中方将继续鼓励企业投资,希望越方提供便利: a pledge that asks something of the other side. */
export const inReturn = /,(?:也|并|同时)?(?:希望|欢迎|请)[^,]{1,3}[方国]/;

const action = toPhrases(actionVerbs);
/** What may stand before the verb that a unit opens with. */
const leading =
  /^(?:同时|此外|另外|其中|并|并且|还|也|先|再|又|更|进而|特别是|尤其是|对此|为此|在此基础上|与此同时|具体而言)*,?/;

/** Whether a unit opens with a verb of action of two characters or more that is not done yet, and so without saying who acts. */
export function opensWithVerb(text: string): boolean {
  const at = leading.exec(text)?.[0].length ?? 0;
  const length = action.startingAt(text, at);
  return length > 1 && text.charAt(at + length) !== '了';
}
