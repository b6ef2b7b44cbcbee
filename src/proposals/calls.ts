import {
  announcing,
  courtesy,
  fact,
  judgement,
  matter,
  modal,
  opensWithVerb,
  pledge,
  request,
  scene,
  taking,
} from './call-patterns.js';
import type { Candidate } from './candidate.js';
import { bounds } from './odds.js';

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
    holds: ({ first, marked, text, odds }) => first && !(marked && matter.test(text) && odds() < bounds.surely),
  },
  {
    name: 'told-item',
    example: '采购成本能降两成',
    call: false,
    holds: ({ told, text, odds }) => told && !(modal.test(text) && odds() > bounds.rather),
  },
  {
    name: 'pledge',
    example: '中方愿同有关各方全面实施协定',
    call: false,
    holds: ({ text }) => pledge.test(text),
  },
  {
    name: 'fact',
    example: '现行条例规定,犬主应当每年登记一次',
    call: false,
    holds: ({ text }) => fact.test(text),
  },
  {
    name: 'judgement',
    example: '目前全市只有三家定点医院',
    call: false,
    holds: ({ text, odds }) => (judgement.test(text) || matter.test(text)) && odds() < bounds.surely,
  },
  {
    name: 'list-item',
    example: '县域医共体每月派专家坐诊',
    call: true,
    holds: ({ text, marked, asks, odds }) => marked && odds() > bounds.hardly && !(asks && !request.test(text)),
  },
  {
    name: 'question',
    example: '免费的房源哪里来',
    call: false,
    // 也要给一点政策,医生太辛苦,谁还愿意干? asks behind what it wants.
    holds: ({ asks, text }) =>
      asks &&
      !request.test(text) &&
      !/[也还早](?:应|要|该)[^,]{1,20},|^(?:应当?|要)(?=[将把对由让给向从加建设制出公])[^,怎何谁哪吗]{1,24},/.test(
        text,
      ),
  },
  {
    name: 'scene',
    example: '现场响起一片掌声',
    call: false,
    holds: ({ text, odds }) => scene.test(text) && odds() < bounds.surely,
  },
  {
    name: 'modal',
    example: '会员信息要经本人同意',
    call: true,
    holds: ({ text, asks, odds }) =>
      (modal.test(text.replace(taking, '')) && odds() > bounds.never) || (asks && request.test(text)),
  },
  {
    name: 'unlikely',
    example: '上学期有一个学生就是被裤脚绊倒的',
    call: false,
    // 审议草案;审议报告: what goes on as the call before it does, is one.
    holds: ({ text, odds, asks, parallel }) => !asks && odds() < bounds.hardly && !(parallel && opensWithVerb(text)),
  },
  {
    name: 'parallel',
    example: '招牌不强求一个颜色',
    call: true,
    holds: ({ parallel }) => parallel,
  },
  { name: 'said', example: '法国反对提高关税', call: false, holds: ({ said, odds }) => said && odds() < bounds.surely },
  {
    name: 'imperative',
    example: '检查老旧电梯',
    call: true,
    holds: ({ text, odds }) => opensWithVerb(text) && odds() > bounds.barely,
  },
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
