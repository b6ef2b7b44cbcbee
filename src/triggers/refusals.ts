import { groupNouns } from '../lexicon/group-nouns.js';
import { nounAfter } from '../lexicon/noun-after.js';
import { plannedBefore, proposingManners } from '../lexicon/noun-before.js';
import { roles } from '../lexicon/roles.js';
import { anyOf } from '../text/any-of.js';
import { toPhrases } from '../text/phrases.js';
import { indexWithin } from '../text/within.js';
import { endsName, isBarePeople, isBareSeat, isColumn, isDemanded, isInside } from './around.js';
import { asksBody, callsAsOne, isCalled, opensCall } from './calls.js';
import { isHeard } from './heard.js';
import { isHeadline, isSlogan, isTagged } from './quoted.js';
import { isToldOf } from './told-of.js';

/** Why a trigger word at a place opens no scope (annotation.md, Proposal 5 and 7). */
interface Refusal {
  readonly name: string;
  /** A sentence with the word in it that the rule refuses. */
  readonly example: string;
  /** `chars` is the folded view; `start` and `end` the word's offsets in it. */
  readonly refuses: (chars: string, start: number, end: number) => boolean;
}

const after = toPhrases(nounAfter);

/** 代表建议|在大会闭幕之后仍可提交, 建议|要逐条研究, 代表建议|应当自交办之日起三个月内答复: what is done with such papers. */
const handled =
  /^在[^,。]{2,12}[都均仍还也可]{1,2}(?:提交|转办|交办|办理|答复)|^(?:要|应)?(?:逐[条件一项]|认真|分类)(?:研究|梳理|办理|答复|落实|分析)/;

/** 代表建议|应当自交办之日起三个月内答复, 企业建议|要件件有回音: what such papers are to be, or to get. */
const answered =
  /^(?:要|应当?|必?须|需要?)[^,。;把将对让使允]{0,14}(?:答复|回复|回音|着落|登记造册|交办|提交|明确的案由|一事一议|纳入考核|(?:研究|充分)吸[纳收])(?=[,。;])/;

/** 代表建议|和市政协提案办理情况: such papers together. */
const andMotions = /^(?:和|及|、)(?:[全省市区县][国市区县]?)?(?:政协|人大)?(?:提案|议案)(?:办理情况|[,。])/;

const people = toPhrases(groupNouns, roles);
const longestAttribute = 16;

/** 呼吁|已规划前往的旅客留意航班: whether the call is for those who have done something. */
function isForThose(chars: string, end: number): boolean {
  const of = chars.charAt(end) === '已' ? indexWithin(chars, '的', end, end + longestAttribute) : -1;
  return of > end && people.startingAt(chars, of + 1) > 1;
}

const plan = new RegExp(`${anyOf(plannedBefore)}建议方案[,。;]`);
const manner = new RegExp(`${anyOf(proposingManners)}$`);

/** The rules in the order in which they are tried. */
export const refusals = [
  {
    name: 'not-recommended',
    example: '专家不建议接种疫苗。',
    refuses: (chars, start) => /[不非勿未]$/.test(chars.slice(start - 1, start)),
  },
  {
    name: 'modifier',
    example: '委员长会议建议的议程还有:审议报告。',
    refuses: (chars, start, end) =>
      /^[”’]?的|^中(?:的|出现|提|有|则|写|说|最|也|还|都|较|多)|^里(?:的|提|有|写|说|最|也|还|都|不)/.test(
        chars.slice(end, end + 3),
      ) || isToldOf(chars, start, end),
  },
  {
    name: 'modified',
    example: '大家的建议很有见地。',
    refuses: (chars, start, end) =>
      !callsAsOne(chars, start, end) &&
      /(?:意见[和及与、][^,。;:]{1,4}|提出的(?!书面|集体|联名|界别|重点)[\u4e00-\u9fff]{2,4}(?<!提案|议案)|(?:提|提出)的第[一二三四五六七八九十\d]{1,2}[点条项个]|的|[拿带捧揣抱]着|不少|许多|很多|诸多|若干|一些|大量|(?<![第一二三四五六七八九十百\d])[几两一二三四五六七八九十百\d余多]{1,4}[点条项个件份篇句]新?|(?:[这该类]|(?<![\u4e00-\u9fff])本|[将把对就按据交纳出与和在]本|这[一条项份个]|那[一条项份个]|上述|(?<![为对因在据就由从特故于])此|[形化变转当写作理练纳炼办汇整]成(?:代表|委员))|[各每][项条类])[“‘]?$/.test(
        chars.slice(Math.max(0, start - 8), start),
      ),
  },
  {
    name: 'counted-seat',
    example: '变化源于一份代表建议。',
    refuses: (chars, start, end) =>
      /[一二两三几这那每各\d][件份条项](?:(?:重点|优秀|督办)?(?:网友|群众|市民|居民|职工|[省市区县镇]?(?:人大代表|政协委员|代表|委员|政协|人大))|重点|优秀|督办)$/.test(
        chars.slice(Math.max(0, start - 11), start),
      ) ||
      // 其余31件|作为代表建议处理
      (/(?:作为|列为|按)(?:代表|委员)$/.test(chars.slice(Math.max(0, start - 4), start)) &&
        /^(?:处理|办理|交办|转办)/.test(chars.slice(end, end + 2))),
  },
  {
    name: 'heard',
    example: '会议听取意见建议。',
    refuses: isHeard,
  },
  {
    name: 'demanded',
    example: '国际社会应该支持一切和平努力,呼吁有关各方保持克制。',
    refuses: (chars, start) => chars.charAt(start - 1) === ',' && isDemanded(chars, start),
  },
  {
    name: 'advice',
    example: '建言要建在需要时。',
    refuses: (chars, start, end) =>
      chars.startsWith('建言', start) &&
      ((/^,(?:体现|彰显|反映|展[现示]|(?:凝聚|汇聚|贡献)(?:了|[^,。;:]{0,4}(?:智慧|力量|共识)))/.test(
        chars.slice(end, end + 9),
      ) &&
        /(?:从[^,。]{2,24}(?:方面|角度|层面)|(?:围绕|就|针对)[^,。]{2,24})(?:积极)?$/.test(
          chars.slice(Math.max(0, start - 30), start),
        )) ||
        /^(?:要|应|须|必须|不|就|能|既|在(?=[平先关要点需实])|[与和、](?=[\u4e00-\u9fff]))|^[\u4e00-\u9fff]{2,8}(?:发展|建设|大计|振兴|事业)[,。]/.test(
          chars.slice(end, end + 13),
        )),
  },
  {
    name: 'at-request',
    example: '会议应主办国政府倡议召开。',
    refuses: (chars, start, end) =>
      /^(?:召开|举行|举办|而)/.test(chars.slice(end, end + 2)) &&
      /应[^,。;]{2,16}$/.test(chars.slice(Math.max(0, start - 18), start)),
  },
  {
    name: 'compound',
    example: '会议审议了建议稿。',
    refuses: (chars, start, end) =>
      (after.startingAt(chars, end) > 0 &&
        !/^及(?:早|时(?![间限]))|^等(?:[^,。;的]{1,10}再|级评)|^更[加为](?:重视|注重|关注|关心|关爱|强化|加强|支持|注意|尊重|保护|鼓励)/.test(
          chars.slice(end, end + 13),
        ) &&
        !(chars.startsWith('呼吁', start) && isForThose(chars, end)) &&
        !/还(?:呼吁|提议)$|(?<![你给向对其])[我他她](?:建议|呼吁|提议|倡议|主张)$/.test(
          chars.slice(Math.max(0, start - 2), end),
        )) ||
      (chars.startsWith('建议', start) && andMotions.test(chars.slice(end, end + 12))) ||
      plan.test(chars.slice(start - 2, end + 3)) ||
      // 建议案|列举了…, but 建议|案件公开
      (chars.startsWith('建议', start) && /^案(?![件例由值发情子])/.test(chars.slice(end, end + 2))),
  },
  {
    name: 'asked',
    example: '大家还有什么建议?',
    refuses: (chars, start, end) =>
      (chars.charAt(end) === '?' && chars.charAt(start - 1) === '“') ||
      /(?:什么|哪些|何|没啥)$|(?:会不会|有没有|是不是|是否)[^,。]{0,4}$/.test(
        chars.slice(Math.max(0, start - 8), start),
      ),
  },
  {
    name: 'had',
    example: '大家有建议,有期盼。',
    refuses: (chars, start) => /[有提]/.test(chars.charAt(start - 1)) && !endsName(chars, start),
  },
  {
    name: 'counted',
    example: '共承办代表建议7955件。',
    // 我再建议一条,修路: one is said at once.
    refuses: (chars, start, end) =>
      !(/[我再还也就只]$/.test(chars.slice(start - 1, start)) && /^一[句条点][,:]/.test(chars.slice(end, end + 3))) &&
      // 建议|5件原案均作为大会议案处理
      !/^\d{1,2}件[^,。;:]{0,10}(?:[均都]|作为|列为|合并)/.test(chars.slice(end, end + 16)) &&
      (/^(?:有|一?共|总共|近|约|达|超|立案)*(?:\d+\.\d+万|[\d一二三四五六七八九十百千两余多]+)(?:余|多)?(?:[件项份]|条(?![街路河线龙巷])|个(?=[,。;:]|$))/.test(
        chars.slice(end, end + 12),
      ) ||
        (chars.startsWith('主张', end - 2) &&
          /^[^,。;:、\n]{1,16}的有?[\d一二三四五六七八九十百千两]{1,6}[条票人件份](?=[,。;]|$)/.test(
            chars.slice(end, end + 26),
          ))),
  },
  {
    name: 'bare-seat',
    example: '代表建议越来越实。',
    refuses: (chars, start, end) =>
      (isBareSeat(chars, start) && !(opensCall(chars, end) || asksBody(chars, end))) ||
      (isBareSeat(chars, start) && handled.test(chars.slice(end, end + 18))) ||
      ((isBareSeat(chars, start) || isBarePeople(chars, start)) && answered.test(chars.slice(end, end + 24))),
  },
  {
    name: 'book-title',
    example: '《建议加快立法》一文引发关注。',
    refuses: (chars, start) => isInside(chars, start, '《', '》'),
  },
  {
    name: 'made',
    example: '读者提出了改版建议,编辑部已经采纳。',
    refuses: (chars, start, end) =>
      /[,。;、]/.test(chars.charAt(end)) &&
      /(?:提出|提交|给出|作出|送上)了[^,。;:并且后时还也]{1,10}$|(?:提出|提交|带来)了?(?:一份)?(?:关于|有关)[^,。;:并且后时中还也]{2,30}$/.test(
        chars.slice(Math.max(0, start - 40), start),
      ),
  },
  {
    name: 'titled',
    example: '标题:建议设立资源圃',
    refuses: (chars, start) =>
      /(?:^|\n)(?:(?:提案|建议|留言|诉求|来信|信件|帖子)?(?:标题|题目|案由|名称)|事由):$/.test(
        chars.slice(Math.max(0, start - 7), start),
      ),
  },
  {
    name: 'site-note',
    example: '建议使用IE6.0以上浏览器浏览本站。',
    refuses: (chars, _start, end) =>
      /^您?(?:使用|采用|用|升级|更新|更换|将(?:您的)?(?:电脑|显示器?|屏幕)(?=[^,。;\n]{0,10}分辨率[调设]))[^,。;\n]{0,24}(?:浏览器|分辨率)/.test(
        chars.slice(end, end + 32),
      ),
  },
  {
    name: 'column',
    example: '姓名|建议',
    refuses: isColumn,
  },
  {
    name: 'quoted-word',
    example: '会议发布“光盘倡议”。',
    refuses: (chars, start, end) =>
      /[\u4e00-\u9fff]/.test(chars.charAt(start - 1)) &&
      /^[”’]/.test(chars.slice(end, end + 1)) &&
      !/^[”’][,:]?[\u4e00-\u9fff]/.test(chars.slice(end)),
  },
  {
    name: 'named-meeting',
    example: '市新联会举办“建言新业态”座谈会。',
    refuses: (chars, start, end) =>
      chars.charAt(start - 1) === '“' &&
      /^[^“”,。;:!?]{1,12}”[^“”,。;:]{0,8}(?:会|活动|论坛|行动|大赛|专栏)/.test(chars.slice(end, end + 24)),
  },
  {
    name: 'slogan',
    example: '“建议取消英语”登上热搜。',
    refuses: isSlogan,
  },
  {
    name: 'headline',
    example: '【代表建议春节休九天】假期成了话题。',
    refuses: isHeadline,
  },
  {
    name: 'topic',
    example: '话题#代表建议图书馆延时开放#冲上热搜。',
    refuses: isTagged,
  },
  {
    name: 'mentioned-word',
    example: '以前是“我”建议,而近几年是“我们”。',
    refuses: (chars, start, end) =>
      /是[“‘][^”’]{1,4}[”’]$/.test(chars.slice(Math.max(0, start - 7), start)) ||
      /^[”’]?(?:一词|[二两]个?字|这个词)/.test(chars.slice(end, end + 5)),
  },
  {
    name: 'described',
    example: '大家踊跃建言。',
    refuses: (chars, start, end) =>
      (manner.test(chars.slice(Math.max(0, start - 2), start)) ||
        (/^建言[。;]/.test(chars.slice(start, start + 3)) && /(?:先后|分别)$/.test(chars.slice(start - 2, start)))) &&
      !(chars.startsWith('建议', start) && isCalled(chars, end)) &&
      chars.charAt(end) !== ':',
  },
  {
    name: 'split-word',
    example: '委员们所提议题多元。',
    refuses: (chars, start, end) =>
      chars.startsWith('提议', start) && chars.charAt(start - 1) === '所' && /[题案]/.test(chars.charAt(end)),
  },
  {
    name: 'perfective',
    example: '他建议了三次。',
    refuses: (chars, _start, end) =>
      /^(?:并(?:同|主持|发起|获|出席|参加)|了|过(?![渡程于街路马境期去度剩往冷敏户关桥河江海节半滤早]))/.test(
        chars.slice(end, end + 3),
      ),
  },
] as const satisfies readonly Refusal[];

/** The name of one of them. */
export type RefusalName = (typeof refusals)[number]['name'];
