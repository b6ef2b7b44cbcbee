import { actionVerbs } from '../lexicon/action-verbs.js';
import { toPhrases } from '../text/phrases.js';

/** A unit of an open scope and where it stands in it. */
export interface Candidate {
  /** The trimmed unit, folded. */
  readonly text: string;
  /** The trigger stands right before it. */
  readonly first: boolean;
  /** A list marker opens it. */
  readonly marked: boolean;
  /** A semicolon parts it from a unit that is a call. */
  readonly parallel: boolean;
  /** It stands in post-posed content, with more than one unit: none of them follows the trigger. */
  readonly quoted: boolean;
  readonly layout: 'turn' | 'narrative';
}

/** Whether a unit asks somebody to act (annotation.md, Proposal 4): the first rule that holds decides. */
export interface CallRule {
  readonly name: string;
  /** A unit that the rule decides. */
  readonly example: string;
  readonly call: boolean;
  readonly holds: (candidate: Candidate) => boolean;
}

const action = toPhrases(actionVerbs);

const modal =
  /(?:应当|应该|理应|(?<![响反适供相对回效感照呼策本])应(?!用|对|急|邀|届|付|答|变|有的|运|试|聘|收|纳税|验|声|景|机|力|激|和|允)|必须|务必|须(?!眉)|亟需|亟须|急需|需要(?!的|了)|(?<![必所急供按特内无刚军])需(?!求|方|量)|(?<![重主需首紧摘概纪简扼只想会将正就快险提])要(?!素|求|点|件|闻|塞|么|害|义|员|道|职|地|案|是|不是)|希望|期盼|盼望?|恳请|敬请|请(?!示|求|假|客|教|愿|战|缨|柬|帖)|不得|不宜|不能|不可|不要|不应|不准|不许|严禁|禁止|杜绝|切勿|切忌|切莫|勿|绝不|决不|有必要|不妨|最好|尽快|尽早|鼓励|欢迎|支持)/;
const weakModal =
  /可以?(?:由|将|把|在|通过|借鉴|考虑|采取|参照|探索|尝试|设|建|对|向|先|从|适当|依托|利用|免|凭|按|给予|适度)/;

/** Words that tell what was or is: 已, 去年, 截至; a unit with one and no modal asks nobody. */
const fact =
  /(?:已经?|曾经?|正在|目前|当前|近年来?|去年|前年|今年(?:以来|上半年|一季度)|截至|至今|以来|此前|过去|多年来|一直|始终|长期以来|仍然?|依然|还(?:存在|有|是|没)|尚未|尚无|尚不|不少|普遍存在|日益|越来越|逐渐|不断(?:增|减|下|上|扩|提)|达到?|超过?|占|仅有?|只有|增长了|下降了|过$)/;

/** What has happened: with one of these even a verb at the head tells a fact (推动了, 已完成). */
const past =
  /(?<![为除罢不])了(?![解断结却再就才])|(?<![对把将])已(?![^,]{1,12}的)|曾(?!经?[^,]{1,12}的)|同比|正(?:在|采取|加快)|得到/;

/** 决议鼓励, 倡议书指出,: the report quotes something else. */
const reported = /^(?:此外,|同时,)?[^,]{2,14}(?:指出|强调|表示|认为|介绍|显示|透露|宣布|鼓励会员国)/;
/** 《…意见》明确,: the words are the document's. */
const quotedDocument = /^《[^》]{2,40}》[^,]{0,40},?(?:重申|强调|规定|明确)/;
const state =
  /(?:不是|才是|就没|归根|存在|处于|位于|有一|缺乏|缺少|不足|不够|不高(?!于)|不强|不大|不多|偏低|偏高|偏少|薄弱|滞后|匮乏|困难|难以|难[管治办]|突出|严重|频发|不一|脱节|是(?:一|因为|由于|最|指|在|我|当|个|关键|基础|保障|根本|前提|核心|必|有|无|对|实现|推动|解决)|关键在|根子在|重在|贵在|在于|源于|得益于|意味着|说明|表明|显示|反映|体现|导致|造成|带来|使得|引发|有利于|有助于|可谓|堪称|相当于|等于|属于|成为了|很|十分|非常|更有|就有|就能|才能|既能|又能|不但能|不仅能)/;
const pledge =
  /^(?:明年|今年|今后|下一步|接下来|未来|同时|此外|作为[^,]{1,12},)*,?(?:我们?|我会|我局|我院|我校|我市|我县|我区|我省|本会|本公司|公司|中方|我方|中国|我国|区委|市委|县委|知联会|委员们|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|企业)?(?:各级)?(?:也|都|还)?(?:愿|愿意|将(?!军|来|近|心比心|[^,]{2,20}(?:纳入|列入|作为|改|放|送|落实|延|转|设|建|与|写|打造|分|接|投|用|交|移|归|并|挂))|会继续|会一如既往|承诺)|^(?:.{0,6},)?中方(?!.{0,20}(?:建议|希望|呼吁|应|要))|,(?:中方|我们|我方|公司|我会)(?:愿|将)/;
const courtesy =
  /^(?:谢谢|感谢|衷心感谢|再次感谢|祝愿|祝福|衷心祝|预祝|最后祝|祝(?!福)|以上(?:建议|意见|是|就是|几点|仅)|我的(?:发言|汇报)|我就(?:讲|说|谈)|不当之处|不妥之处|供(?:参考|领导)|仅供参考|发言完|汇报完|发言到此)|(?:供参考|敬请指正|批评指正|表示(?:衷心)?感谢|表示敬意)$/;
const judgement =
  /^(?:[^,]{2,8}(?:表明|显示|证明|意味着),|在(?:他|她|我)们?看来|现时|眼下|当下|这样|这既|这也|这不仅|这是|这将|这些|这一|这种|如此|此举|由此可见|事实上|实际上|其实|总之|可见|关键是|问题是|原因|究其|比如|例如|据|调研|数据显示|统计|我们在|我们看到|我们发现|调研组|从.{2,10}来看|有的|有人|有些|一些(?!.{0,8}要)|部分(?!.{0,10}(?:要|应))|不少|许多|很多|大家|他(?!人)|她|他们|我认为|我觉得|我住|我干|否则|不然|因为|由于|虽然|尽管|过去|以前|前年|去年|目前|当前|近年|如今|现在|那么|为什么|怎么)/;
const conditional =
  /^(?:对(?!外|方|手|面)|凡|把|将(?!军|来)|由(?!于|此)|让|使(?!用)|在(?!职|线|校|读|场|座)|从(?!业|而|前|来)|以(?!色列|方|军|来|及|上|下|前|后|巴|往)|向(?!来)|为(?!什么|何|了此)|就(?!业|是|算)|按|根据|依(?!然|旧)|围绕|通过|结合|针对|与(?!会|此)|同(?!志|样|意|学|比)|给|每|逐|经(?!济|营|验|常)|用(?!户|人|电|水|地|工|能)|借|面向|沿(?!海|江|边))/;

/** Adverbs and measures of what is to be done, where no word tells that it has been. */
const planned =
  /逐步|统一|一律|定期|优先|及时|适时|适当|全部|每(?:年|月|季度|周|两年|半年)|至少|不(?:低于|少于|超过|高于|得)/;

/** The rules in the order in which they are tried. */
export const callRules: readonly CallRule[] = [
  {
    name: 'courtesy',
    example: '感谢市政协给企业一个说话的机会',
    call: false,
    holds: ({ text }) => courtesy.test(text),
  },
  { name: 'behind-trigger', example: '把滨湖岸线的存量厂房纳入统一招商目录', call: true, holds: ({ first }) => first },
  { name: 'pledge', example: '中方愿同有关各方全面实施协定', call: false, holds: ({ text }) => pledge.test(text) },
  {
    name: 'list-item',
    example: '县域医共体每月派专家坐诊',
    call: true,
    holds: ({ text, marked }) => marked && !(judgement.test(text) && !modal.test(text)),
  },
  {
    name: 'judgement',
    example: '这样做投资省、见效快',
    call: false,
    holds: ({ text }) => judgement.test(text) && !strongly(text),
  },
  {
    name: 'told',
    example: '写这份提案时,她专门请教了药监部门',
    call: false,
    holds: ({ text, layout, quoted }) => layout === 'narrative' && !quoted && /(?:^|,)[他她](?!人|们)/.test(text),
  },
  {
    name: 'reported',
    example: '倡议书指出,大多数人不支持运送武器',
    call: false,
    holds: ({ text, layout }) => layout === 'narrative' && (reported.test(text) || quotedDocument.test(text)),
  },
  { name: 'modal', example: '白皮书要邀请台湾高校的学者共同撰写', call: true, holds: ({ text }) => modal.test(text) },
  { name: 'parallel', example: '专家意见的采纳情况向社会公开', call: true, holds: ({ parallel }) => parallel },
  { name: 'past', example: '推动了产业升级', call: false, holds: ({ text }) => past.test(text) },
  {
    name: 'fact',
    example: '三家中试平台的平均开机率只有四成',
    call: false,
    holds: ({ text }) => fact.test(text) && !opensWithAction(text),
  },
  { name: 'imperative', example: '完善数字技能等级评价', call: true, holds: ({ text }) => opensWithAction(text) },
  { name: 'state', example: '人才引进的力度不够', call: false, holds: ({ text }) => state.test(text) },
  {
    name: 'quoted',
    example: '摊位费别按面积一刀切',
    call: true,
    holds: ({ text, quoted }) => quoted && !/太.{1,4}了$/.test(text),
  },
  {
    name: 'clause-imperative',
    example: '费用由财政承担,逐步扩大范围',
    call: true,
    holds: ({ text }) => clauses(text).some((clause) => opensWithAction(clause)) || weakModal.test(text),
  },
  { name: 'planned', example: '环湖一公里内逐步退出大棚蔬菜', call: true, holds: ({ text }) => planned.test(text) },
  { name: 'described', example: '侨胞的心与家乡连在一起', call: false, holds: () => true },
];

/** The rule that decides a unit. */
export function decideCall(candidate: Candidate): CallRule {
  return callRules.find((rule) => rule.holds(candidate)) as CallRule;
}

/** Whether a clause opens with a verb of action, a preposition that leads to one, or an adverb before one. */
function opensWithAction(text: string): boolean {
  const at =
    /^(?:同时|此外|另外|其中|并|并且|还|也|先|再|又|更|进而|特别是|尤其是|对此|为此|在此基础上|与此同时|具体而言)*,?/.exec(
      text,
    )?.[0].length ?? 0;
  if (action.startingAt(text, at) >= 2) return true;
  if (conditional.test(text.slice(at))) return !state.test(text);
  return (
    action.startingAt(text, at) === 1 &&
    /^.(?:好|立|设|建|强|大|足|实|清|出|入|全|一|几|个|起|上|下|成)/.test(text.slice(at))
  );
}

function strongly(text: string): boolean {
  return /(?:应(?![用对急邀届付答变试聘])|须(?!眉)|不宜|不得|不能|必须|务必|希望|要(?:加|建|把|对|尽|有|在|从|将|让|推|强|完|健|抓)|亟需|亟须|需要)/.test(
    text,
  );
}

function clauses(text: string): readonly string[] {
  return text.split(/[,:]/);
}
