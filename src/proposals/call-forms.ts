// What units are told by from how their clauses open and end, with the words of the lists.
import { actionVerbs } from '../lexicon/action-verbs.js';
import { callPrepositions } from '../lexicon/call-prepositions.js';
import { outcomeVerbs } from '../lexicon/outcome-verbs.js';
import { decays, endPhrases, endStates, plainStates, remedies, tailStates } from '../lexicon/plain-states.js';
import { stateIdioms } from '../lexicon/state-idioms.js';
import { stateOpeners } from '../lexicon/state-openers.js';
import { stateWords } from '../lexicon/state-words.js';
import { verbNames, verbTopics } from '../lexicon/verb-topics.js';
import { toPhrases } from '../text/phrases.js';
import { anyOf, fact, modal, past } from './call-patterns.js';

const action = toPhrases(actionVerbs);
// Several patterns, as the check that none backtracks takes minutes for one.
const state = new RegExp(anyOf(stateWords));
const plainState = new RegExp(anyOf(plainStates));
const tailState = new RegExp(anyOf(tailStates));
const stateIdiom = new RegExp(`(?<!不|不再|[让使][^,]{0,8}|堵住|扭转)${anyOf(stateIdioms)}了?$`);
const endState = new RegExp(`${anyOf(endStates)}$`);
const endPhrase = new RegExp(`${anyOf(endPhrases)}$`);
/** 墙皮脱落, and not 更换老化的管道 or 道路不积水. */
const decayed = new RegExp(`^(?![^,]*${anyOf(remedies)})[^,]{2,8}(?<!不)${anyOf(decays)}$`);
const stateAtHead = new RegExp(`^${anyOf(stateOpeners)}`);
/** 对没有经营活动的,退出名录: the state is whose the matter is. */
const attribute = /^(?:对于?|针对)[^,]*的(?:,|(?=[^,]{1,6}(?:予以|给予|实行|采取|一律|进行)))/;
/** 在偏远路口建一批候车亭: what is to be set up where, whatever is said of it behind. */
const placed =
  /^在[^,]{2,14}[建设装加开划搭种修增留配挂摆][一几两三四五]?[个批座条处名盏台辆间所排片组块](?!.*(?:以前|之前|难度|才见效|很|不容易|心愿|的不多|滞后))/;
/** 谁要社区开证明,谁先拿出法律依据: whoever does one thing is to do the other. */
const whoever =
  /^谁[^,也都]{1,8},谁(?:先|来|就[管出修清赔付改担]|负责|[管出修清赔掏付])|^谁家?的[^,]{1,4}谁[拴管收看扫带领修负]/;
/** 优化流程以后,|…: what is done by then, behind its verb. */
const doneAfter = /^[^,]{0,14}(?:以后|之后|(?<![然先最落])后),/;
/** 教育|是百年大计, 完善|的法律条文: the words behind a verb that make it the name of what is spoken of. */
const named = new RegExp(`^${anyOf(verbNames)}`);
/** 加大|投入固然重要, 建立健全|机制这句话: what tells of the verb. */
const toldOf = new RegExp(`^${anyOf(verbTopics)}`);
/** 把…, 让…: what is done with something, where 让我感触最深的 and 让我们等 tell. */
const hands = /^(?:把|让(?!我(?!们)|我们(?:等|跑|白)))/;
/** 给企业减税,|企业才有钱: what comes of it. */
const effect =
  /,(?:[^,]{0,5}(?:才[能会有]|也就|就能|就会)[^,]{1,10}|[^,]{2,4}自然就[^,]{1,4}了|出了[^,]{1,5}[有能就][^,]{1,8})$/;
/** 先把漏点查清楚|,到底是顶板裂了还是管子的事: what is to be found out; 如未达到要求,|则收回指标: and on what condition. */
const asked = /,(?:到底|究竟)[^,]*$|^[如若](?!果说)[^,]*,(?=则|按|由|应|可)/;
const preposed = new RegExp(`^${anyOf(callPrepositions)}`);
/** 条例第九条规定,…: what a law or a paper of a higher level says already. */
const law =
  /^(?:《[^》]{2,40}》|(?!通过|在|从|由|应|须|要|按|照|据|落实|执行|对|严格|尽快|依)[^,]{0,10}(?:法|条例|办法|第[一二三四五六七八九十百\d]{1,4}条)|(?:中央|国务院|省委|省政府)[^,]{0,12})[^,不应须要]{0,6}(?:规定|要求|明确|提出|指出),/;
const byLaw =
  /^(?:按照|根据|依照)现行[^,]{0,6},[^,]{2,8}(?:必须|有权|可以|只能)|才[能可][^,]{1,6},这是[^,]{0,10}(?:规定|要求|原则|惯例)$|^再[苦穷]不能[苦穷][^,]{0,4}$/;
/** 根据民法典,业主可以…; 依照预算法,资金不得…. */
const lawGives =
  /^(?:依照|依据|根据|按照)(?:《[^》]{2,20}》|[^,]{0,12}(?:法|法典|条例)),[^,]{2,16}(?:应当|可以|有权|必须|不得|确定、公布)/;

/** Whether a unit only says what a law says, and asks for no change of it behind. */
export function isCited(text: string): boolean {
  if (byLaw.test(text) || lawGives.test(text)) return true;
  const clauses = text.split(',');
  return law.test(text) && !(clauses.length > 2 && (modal.test(clauses.slice(2).join()) || endsInCall(text)));
}

/** What may stand before the verb that a unit opens with. */
const leading =
  /^(?:同时|此外|另外|其中|并|并且|还|也|先|再|又|更|进而|特别是|尤其是|对此|为此|在此基础上|与此同时|具体而言)*,?/;

/** What stands behind a verb of two characters or more that a clause opens with; null where none opens it. */
function behindVerb(text: string): string | null {
  const at = leading.exec(text)?.[0].length ?? 0;
  const length = action.startingAt(text, at);
  return length >= 2 ? text.slice(at + length) : null;
}

/** Whether what a clause opens with is told of, and not asked for: 加强监管说起来容易. */
function opensTopic(text: string): boolean {
  const behind = behindVerb(text);
  return behind !== null && toldOf.test(behind);
}

/** Whether a clause opens with a verb of action, a preposition that leads to one, or an adverb before one. */
export function opensWithAction(text: string): boolean {
  const at = leading.exec(text)?.[0].length ?? 0;
  const length = action.startingAt(text, at);
  const behind = behindVerb(text);
  const after = behind === null ? null : doneAfter.exec(behind);
  if (behind !== null && after) return opensWithAction(behind.slice(after[0].length));
  if (behind !== null && (named.test(behind) || toldOf.test(behind))) return false;
  if (behind !== null)
    return !/^(?:(?:开放|营业|服务|办理|停放)时间|(?:融资|停车|就医|看病|入学|上学|出行|用工|招工|贷款|养老|就业)难|.{2}(?:能力|水平|意识|手段|形式|力量|压力|氛围|成本)(?:不|单一|薄弱|有限|较|偏|欠|过|很)(?![^,]{0,2}[的村区])|联合国|合作社|供[水电暖][、企公部单])/.test(
      text.slice(at, at + 9),
    );
  if (placed.test(text.slice(at)) || whoever.test(text.slice(at))) return true;
  if (preposed.test(text.slice(at)))
    return hands.test(text.slice(at)) || !isState(text.replace(asked, '').replace(attribute, '').replace(effect, ''));
  return length === 1 && /^.(?:好(?!的|几)|立|设|建|强|大|足|实|清|出|入|全|一|几|个|起|上|下|成)/.test(text.slice(at));
}

/** Whether a unit tells of a state, a cause or a judgement. */
export function isState(text: string): boolean {
  const last = lastClause(text);
  return (
    opensTopic(text) ||
    [state, plainState, tailState, stateAtHead].some((pattern) => pattern.test(text)) ||
    [stateIdiom, endState, endPhrase, decayed].some((pattern) => pattern.test(last))
  );
}

/** 年久失修,|拆掉重建: what is said at the end counts. */
function lastClause(text: string): string {
  return text.slice(text.lastIndexOf(',') + 1);
}

/** 先把井盖换了, 接上吧, 路面铺一铺, 为什么不把车站挪近: asked in plain words. */
export const plainly =
  /(?<again>[查修改描擦铺补扫清管问听理整换调晒亮量缓压减摆拆测评核教帮带议紧松降提宽停])一\k<again>(?:,|$)|(?:[接加补装]上|[去拆撤]掉|[免停撤换拆修]了|[多再给添][^,了]{1,10}[位点些]|(?<deed>[修换查看改扫管清])一\k<deed>)吧(?:,|$)|^(?:把|那)[^,我]{1,10}[拆换撤修关搬]了(?:得了|算了)(?:,|$)|^(?:先|赶紧|快|干脆)把[^,]{1,10}[换拆修撤搬关停清]了(?=,|$)|^为什么不(?:把|让(?!我)|给(?!我))/;

/** 区政府设立了专项资金, 曾向有关部门反映,要求清理, 造成资源浪费: what was done or came of something, in the very words of calls. */
export const done =
  /(?:设立|建立|成立|发放|配备|安排|提供|出台|制定|开展|实施|推出|压减|取消|投入|完成|启动|组织|举办|开设|拨付|开通|建成|引进|推行|开放给|租给)了(?!再|就|以后|之后|的|$)|向[^,]{2,10}反映,(?:要求|请求)|^(?:导致|造成|致使|使得)/;

/** 我们还要加大宣传力度: what all are to do, whatever the words. */
const together =
  /^(?:同时,?|所以,?|因此,?)?我们(?:大家|每个人)?(?:还|也|更|就)?(?:要(?!知道|说|走[^出]|跑|等)|必须|应当?|不能(?!不)|需要|须)/;

/** 降到三百元, 一门一策: a measure that is named, and nothing said of what is. */
export const measure =
  /(?:降[低至到为]|提高?[到至]|增加?[到至]|缩短?[到至]|控制在|延长[到至]|不少于|不低于|不高于|不超过)[^,。]{0,6}[\d一二三四五六七八九十百千万两半]|^一.一.(?:,一.一.)*$|[\d一二三四五六七八九十两][年月天日]内(?:完成|实现|建成|做到|办结)|^[^,]{1,8}也?可(?![能见谓是怕惜喜贵])[多在以把对向由给从先就]/;

/** Whether all who speak are to act. */
export function asksAll(text: string): boolean {
  return together.test(text);
}

/** 把管子换掉, 由停车场统一引导, 先在两个小区试行. */
const disposing =
  /^(?:把|由[^,了]{2,10}(?:统一|统筹|牵头|负责|投票|决定|承担|管护|补贴)|先(?:在[^,]{2,8}[试推搞建]|把|从|给)|逐[笔户项条栋]|(?:赶紧|抓紧|尽快)(?![,了])|派[人专]|那就|在[^,]{2,10}[加建设装][一几个]|从[^,]{2,10}[里中][聘调招选找抽挑]|让[^,]{0,4}(?:学校|单位|医院|卫生院|部门|街道|社区|物业|城管|交警|企业|专家|干部|政府|老师)|给(?!我)[^,]{2,8}[配补换发装加])/;
/** What has gone wrong: the only past behind which a call may follow. */
const broken = /[坏断旧走停漏塌丢]了|去了,|没人/;
/** What comes of something as often as it is asked for. */
const outcome = new RegExp(`^(?:[^,]{2,6}后|(?:立即|尽快)?${anyOf(outcomeVerbs)})`);

/** What hands over from a reason to whoever is to act: 学校就|…, 下周就|…. */
const thereupon = /^[^的]{0,5}?[就则](?!业|近)/;

/**
 * 老师不够,|就把县城的老师派来; 执行力度不够,|加派人手: whether the last of several clauses asks by itself, so that no reason before it
 * makes the unit a statement (annotation.md, Proposal 4).
 */
export function endsInCall(text: string): boolean {
  const last = lastClause(text);
  if (last.length === text.length || past.test(last) || fact.test(last) || isState(last)) return false;
  const deed = last.replace(thereupon, '');
  return (
    (disposing.test(deed) && (!past.test(text) || broken.test(text))) ||
    (action.startingAt(deed, 0) > 1 && !outcome.test(deed) && !past.test(text) && opensWithAction(deed))
  );
}

/** Whether a unit asks so plainly that no judgement at its head takes it back. */
export function strongly(text: string): boolean {
  return (
    plainly.test(text) ||
    /(?:(?<![响反适效供相])应(?![用对急邀届付答变试聘]|[该当](?:说|讲|看到|承认|肯定))|(?<!规定)须(?!眉)|都该|不宜|不得|不能(?!不)|必须|务必|希望|可以先|莫(?=再|要)|(?<!主)要(?:加|多|共|建|把|对|尽|有|在|从|将|让|推|强|完|健|抓|写|纳|列|落|给|改|用|往)|亟需|亟须|需要)/.test(
      text,
    )
  );
}

/** A unit without what is to come of what it asks for, what is to be found out, and on what condition: no past or state there makes it a statement. */
export function withoutSequel(text: string): string {
  const unit = text.replace(asked, '');
  const head = unit.replace(effect, '');
  return head.length < unit.length && opensWithAction(head) ? head : unit;
}
