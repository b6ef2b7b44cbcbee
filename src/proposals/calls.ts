import {
  asksAll,
  done,
  endsInCall,
  isCited,
  isState,
  measure,
  opensWithAction,
  plainly,
  strongly,
  withoutSequel,
} from './call-forms.js';
import {
  announcing,
  courtesy,
  disposes,
  effort,
  fact,
  judgement,
  matter,
  modal,
  own,
  past,
  pledge,
  quotedDocument,
  reported,
  request,
  scene,
  standing,
  tellsOf,
  toldMe,
  topic,
  wishes,
} from './call-patterns.js';
import type { Candidate } from './candidate.js';
import { oddsOfCall } from './odds.js';

/** Whether a unit asks somebody to act (annotation.md, Proposal 4): the first rule that holds decides. */
export interface CallRule {
  readonly name: string;
  /** A unit that the rule decides. */
  readonly example: string;
  readonly call: boolean;
  readonly holds: (candidate: Candidate) => boolean;
}

/** No title of an item is longer. */
const longestTitle = 14;

/** Odds by which the characters of a unit overrule what its build says, and those of a unit whose build says nothing. */
const bounds = { surely: 2, hardly: -2, clause: 0, item: -0.5 };

/** The rules in the order in which they are tried. */
export const callRules: readonly CallRule[] = [
  {
    name: 'courtesy',
    example: '感谢市政协给企业一个说话的机会',
    call: false,
    holds: ({ text }) => courtesy.test(text),
  },
  {
    name: 'claimed',
    example: '接一根管子,夏天就能少开一台泵',
    call: true,
    holds: ({ claimed, text }) => claimed && !past.test(text) && !fact.test(text) && !judgement.test(text),
  },
  {
    name: 'in-brackets',
    example: '（记者冉光明）',
    call: false,
    holds: ({ text }) => /^\([^()]*\)$|^\[[^[\]]*\]$/.test(text),
  },
  {
    name: 'heading',
    example: '意见采纳情况',
    call: false,
    holds: ({ heading, first, text }) => heading && !first && !modal.test(text) && !opensWithAction(text),
  },
  {
    name: 'addressee',
    example: '全体会员单位',
    call: false,
    holds: ({ leads, text }) => leads && (announcing.test(text) || (!modal.test(text) && !opensWithAction(text))),
  },
  {
    name: 'behind-trigger',
    example: '把滨湖岸线的存量厂房纳入统一招商目录',
    call: true,
    holds: ({ first, marked, text }) => first && !(marked && topic.test(text)),
  },
  {
    name: 'pledge',
    example: '中方愿同有关各方全面实施协定',
    call: false,
    holds: ({ text, marked }) => pledge.test(text) && !(marked && disposes.test(text)),
  },
  {
    name: 'list-item',
    example: '县域医共体每月派专家坐诊',
    call: true,
    holds: ({ text, marked, titles, asks }) =>
      marked &&
      !(asks && !request.test(text)) &&
      !(titles && text.length <= longestTitle && !text.includes(',') && isState(text)) &&
      !(
        (judgement.test(text) || matter.test(text) || standing.test(text)) &&
        !modal.test(text) &&
        !opensWithAction(text)
      ),
  },
  {
    name: 'judgement',
    example: '这样做投资省、见效快',
    call: false,
    holds: ({ text }) =>
      (judgement.test(text) && !strongly(text) && !endsInCall(text)) ||
      (matter.test(text) && !modal.test(text) && !opensWithAction(text)),
  },
  {
    name: 'told',
    example: '写这份提案时,她专门请教了药监部门',
    call: false,
    holds: ({ text, layout, quoted, named }) =>
      layout === 'narrative' && !quoted && (named || (tellsOf.test(text) && !wishes.test(text))),
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
    holds: ({ aside, text }) =>
      aside && !modal.test(text) && !opensWithAction(text) && !/把|给一?点|先从|得往/.test(text),
  },
  {
    name: 'question',
    example: '免费的房源哪里来',
    call: false,
    // 也要给一点政策,儿科医生太辛苦,谁还愿意干? asks behind what it wants.
    holds: ({ asks, text }) =>
      asks &&
      !request.test(text) &&
      !(text.split(',').length > 2 && /(?:也|还|应当?|应该)要?(?:给|把|在|由|加|设)/.test(text.split(',', 1).join())),
  },
  { name: 'scene', example: '现场响起一片掌声', call: false, holds: ({ text }) => scene.test(text) },
  {
    name: 'effort',
    example: '老人们来回要走六百多米',
    call: false,
    holds: ({ text }) =>
      effort.test(text) &&
      !modal.test(text.replace(effort, '')) &&
      (/^(?:每|[办开领盖]一?[张个份本][证章明]?)/.test(text) || !opensWithAction(text)),
  },
  {
    name: 'likely',
    example: '走教补贴应列入县财政预算',
    call: true,
    holds: ({ text, odds }) => odds() > bounds.surely && !own.test(text) && !done.test(text),
  },
  {
    name: 'unlikely',
    example: '上学期有一个学生就是被裤脚绊倒的',
    call: false,
    holds: ({ text, asks, odds }) =>
      !asks &&
      odds() < bounds.hardly &&
      !plainly.test(text) &&
      !opensWithAction(text) &&
      !asksAll(text) &&
      text.split(',').every((clause) => oddsOfCall(clause) < bounds.clause),
  },
  {
    name: 'modal',
    example: '这个口子可以先在三五个县里开',
    call: true,
    holds: ({ text, asks }) => modal.test(text) || plainly.test(text) || (asks && request.test(text)),
  },
  {
    name: 'parallel',
    example: '专家意见的采纳情况向社会公开',
    call: true,
    holds: ({ parallel, text }) => parallel && !/(?:去年|前年)(?:已|就|也)|^(?:多年来|近年来|长期以来)/.test(text),
  },
  {
    name: 'past',
    example: '推动了产业升级',
    call: false,
    holds: ({ text }) => past.test(withoutSequel(text)) && !endsInCall(text),
  },
  {
    name: 'fact',
    example: '会馆目前住着六户人家,房子漏雨严重',
    call: false,
    holds: ({ text }) => fact.test(withoutSequel(text)) && !opensWithAction(text),
  },
  { name: 'imperative', example: '培训一批乡村店长', call: true, holds: ({ text }) => opensWithAction(text) },
  {
    name: 'state',
    example: '人才引进的力度不够',
    call: false,
    holds: ({ text }) => isState(withoutSequel(text)) && !endsInCall(text),
  },
  { name: 'own', example: '中国将在海南再开放九个海洋产业项目', call: false, holds: ({ text }) => own.test(text) },
  { name: 'said', example: '法国反对这样的行动', call: false, holds: ({ said }) => said },
  {
    name: 'half',
    example: '分段亮灯,各得其所',
    call: false,
    holds: ({ half, text }) =>
      half && /^[^,]{1,6}(?:,[^,]{1,6})+$/.test(text) && !/(?:^|,)(?:多|少|先|错峰|[修种办建开降减增])/.test(text),
  },
  {
    name: 'item',
    example: '无人认领的线缆公示七日后予以剪除',
    call: true,
    holds: ({ text, odds }) => odds() > bounds.item || endsInCall(text) || measure.test(text),
  },
  { name: 'no-call', example: '一家五口挤在一间屋里', call: false, holds: () => true },
];

/** The rule that decides a unit. */
export function decideCall(candidate: Candidate): CallRule {
  return callRules.find((rule) => rule.holds(candidate)) as CallRule;
}

/** Whether words behind a quotation tell of its speaker or of the room: 她还画了一张图, 话音未落掌声四起. */
export function tellsOfScene(text: string): boolean {
  return /^[他她](?!人)/.test(text) || scene.test(text);
}
