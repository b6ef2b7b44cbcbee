import {
  announcing,
  asking,
  courtesy,
  disposes,
  inReturn,
  judgement,
  matter,
  modal,
  opensWithVerb,
  pledge,
  quotedDocument,
  rather,
  reported,
  request,
  scene,
  standing,
  taking,
  toldMe,
  topic,
} from './call-patterns.js';
import type { Candidate } from './candidate.js';
import { isCited } from './cited.js';
import { bounds } from './odds.js';

/** 并应将结果公之于众,让公众了解还有哪里被侵占?: what should be done, before what it would tell. */
const published = /^[并还也]?(?:应当?|应该|要)(?:将|把|公布|公开)/;

/** Whether a unit asks somebody to act (annotation.md, Proposal 4): the first rule that holds decides. */
interface CallRule {
  readonly name: string;
  /** A unit that the rule decides. */
  readonly example: string;
  readonly call: boolean;
  readonly holds: (candidate: Candidate) => boolean;
}

/** The rules in the order in which they are tried. */
export const callRules = [
  {
    name: 'courtesy',
    example: '感谢市政协给企业一个说话的机会',
    call: false,
    holds: ({ text }) => courtesy.test(text),
  },
  {
    name: 'heading',
    example: '意见采纳情况',
    call: false,
    holds: ({ heading, first, text, odds }) => heading && !first && !modal.test(text) && odds() < bounds.surely,
  },
  {
    name: 'addressee',
    example: '全体会员单位',
    call: false,
    holds: ({ leads, text, odds }) => leads && (announcing.test(text) || odds() < bounds.surely),
  },
  {
    name: 'behind-trigger',
    example: '把滨湖岸线的存量厂房纳入统一招商目录',
    call: true,
    holds: ({ first, marked, text }) =>
      first &&
      !(
        marked &&
        (topic.test(text) || (matter.test(text) && !opensWithVerb(text) && !/解决|破解|化解|处理/.test(text)))
      ),
  },
  {
    name: 'pledge',
    example: '中方愿同有关各方全面实施协定',
    call: false,
    holds: ({ text, marked }) => pledge.test(text) && !inReturn.test(text) && !(marked && disposes.test(text)),
  },
  {
    name: 'judgement',
    example: '这样做投资省、见效快',
    call: false,
    holds: ({ text, odds }) => (judgement.test(text) || matter.test(text)) && odds() < bounds.surely,
  },
  {
    name: 'list-item',
    example: '县域医共体每月派专家坐诊',
    call: true,
    holds: ({ text, marked, asks, odds }) =>
      marked &&
      odds() > bounds.hardly &&
      !(asks && !request.test(text)) &&
      !(standing.test(text) && odds() < bounds.surely),
  },
  {
    name: 'reported',
    example: '倡议书指出,大多数人不支持运送武器',
    call: false,
    holds: ({ text, layout }) =>
      toldMe.test(text) ||
      isCited(text) ||
      (layout === 'narrative' && (reported.test(text) || quotedDocument.test(text))),
  },
  {
    name: 'by-the-way',
    example: '打一针青霉素,晚上都睡不着',
    call: false,
    holds: ({ aside, text, odds }) => aside && !request.test(text) && odds() < bounds.surely,
  },
  {
    name: 'question',
    example: '免费的房源哪里来',
    call: false,
    // 也要给一点政策,儿科医生太辛苦,谁还愿意干? asks behind what it wants.
    holds: ({ asks, text }) =>
      asks &&
      !request.test(text) &&
      !published.test(text) &&
      !(
        text.split(',').length > 2 &&
        /(?:也|还|应当?|应该)要?(?:给|把|在|由|加|设)|[也早还]该(?![怎谁哪不])/.test(text.split(',', 1).join())
      ),
  },
  {
    name: 'scene',
    example: '现场响起一片掌声',
    call: false,
    holds: ({ text, odds }) => scene.test(text) && odds() < bounds.surely,
  },
  {
    name: 'likely',
    example: '走教补贴应列入县财政预算',
    call: true,
    holds: ({ odds }) => odds() > bounds.surely,
  },
  {
    name: 'modal',
    example: '会员信息未经本人同意不得转卖',
    call: true,
    holds: ({ text, asks, odds }) =>
      ((modal.test(text.replace(taking, '')) || asking.test(text) || rather.test(text)) && odds() > bounds.never) ||
      (asks && request.test(text)),
  },
  {
    name: 'imperative',
    example: '完善教师申诉制度',
    call: true,
    holds: ({ text, odds }) => opensWithVerb(text) && odds() > bounds.hardly,
  },
  {
    name: 'unlikely',
    example: '上学期有一个学生就是被裤脚绊倒的',
    call: false,
    holds: ({ odds, asks }) => !asks && odds() < bounds.hardly,
  },
  {
    name: 'parallel',
    example: '招牌不强求一个颜色',
    call: true,
    holds: ({ parallel }) => parallel,
  },
  { name: 'said', example: '法国反对提高关税', call: false, holds: ({ said }) => said },
  {
    name: 'item',
    example: '桥头安灯',
    call: true,
    holds: ({ odds }) => odds() > bounds.rather,
  },
  { name: 'no-call', example: '停车难', call: false, holds: () => true },
] as const satisfies readonly CallRule[];

/** The name of one of them. */
export type CallRuleName = (typeof callRules)[number]['name'];

/** The rule that decides a unit. */
export function decideCall(candidate: Candidate): (typeof callRules)[number] {
  return callRules.find((rule) => rule.holds(candidate)) as (typeof callRules)[number];
}
