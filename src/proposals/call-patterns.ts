// What units are told by: the word lists made patterns, and forms that no list of words tells.
import { actionVerbs } from '../lexicon/action-verbs.js';
import { callModals } from '../lexicon/call-modals.js';
import { callPrepositions } from '../lexicon/call-prepositions.js';
import { commentMarks } from '../lexicon/comment-marks.js';
import { courtesies } from '../lexicon/courtesies.js';
import { decisions } from '../lexicon/decisions.js';
import { efforts } from '../lexicon/efforts.js';
import { factMarks } from '../lexicon/fact-marks.js';
import { hopedOf } from '../lexicon/hoped-of.js';
import { judgementOpeners } from '../lexicon/judgement-openers.js';
import { outcomeVerbs } from '../lexicon/outcome-verbs.js';
import { ownOpeners } from '../lexicon/own-openers.js';
import { pastMarks } from '../lexicon/past-marks.js';
import { decays, endPhrases, endStates, plainStates, remedies, tailStates } from '../lexicon/plain-states.js';
import { disposals, pledgeSubjects } from '../lexicon/pledges.js';
import { sceneWords } from '../lexicon/scene-words.js';
import { stateIdioms } from '../lexicon/state-idioms.js';
import { stateOpeners } from '../lexicon/state-openers.js';
import { stateWords } from '../lexicon/state-words.js';
import { triggers } from '../lexicon/triggers.js';
import { verbNames, verbTopics } from '../lexicon/verb-topics.js';
import { toPhrases } from '../text/phrases.js';

const action = toPhrases(actionVerbs);

const anyOf = (pieces: readonly string[]) => `(?:${pieces.join('|')})`;

/** What asks somebody to act, wherever it stands. */
export const modal = new RegExp(anyOf(callModals));
/** What 要 tells of when it asks nobody. */
export const effort = new RegExp(anyOf(efforts));
/** What has happened. */
export const past = new RegExp(anyOf(pastMarks));
/** What was or is. */
export const fact = new RegExp(anyOf(factMarks));
// Two patterns, as the check that none backtracks takes minutes for one.
const state = new RegExp(anyOf(stateWords));
const plainState = new RegExp(anyOf(plainStates));
const tailState = new RegExp(anyOf(tailStates));
const stateIdiom = new RegExp(`(?<!不|不再|[让使][^,]{0,8}|堵住|扭转)${anyOf(stateIdioms)}了?$`);
const endState = new RegExp(`${anyOf(endStates)}$`);
const endPhrase = new RegExp(`${anyOf(endPhrases)}$`);
/** 墙皮脱落, and not 更换老化的管道 or 道路不积水. */
const decayed = new RegExp(`^(?![^,]*${anyOf(remedies)})[^,]{2,8}(?<!不)${anyOf(decays)}$`);
const stateAtHead = new RegExp(`^${anyOf(stateOpeners)}`);
/** The scene between what is said. */
export const scene = new RegExp(anyOf(sceneWords));
/** Thanks and wishes, and the cell of a table that says what became of an opinion. */
export const courtesy = new RegExp(anyOf([...courtesies, ...commentMarks, `^${anyOf(decisions)}$`]));
/** What a judgement or an example opens with. */
export const judgement = new RegExp(`^${anyOf(judgementOpeners)}`);
/** 古镇现有常住户412户: how things stand, before what an item asks. */
export const standing = /^[^,]{0,12}(?:现有|现存|目前|当前|截至|去年)/;
/** 看病难的问题, 关于停车: the matter alone. */
export const matter = /^(?:[^,]{2,10}的(?:事|问题)|(?!研究)[^,的]{2,8}问题|关于[^,]{2,8})$/;
/** 关于产业配套: what an item is about, and no more. */
export const topic = /^关于[^,]{2,12}$/;
/** The speaker's own side at a unit's head. */
export const own = new RegExp(`^(?:同时,?)?${anyOf(ownOpeners)}`);
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
/** 《…意见》明确,: the words are the document's. */
export const quotedDocument =
  /^《[^》]{2,40}》[^,]{0,40},?(?:重申|强调|规定|明确|还?决定)|^[^,]{0,10}[曾已](?:下发|印发|出台|发布)[^,]{0,10}(?:通知|意见|办法|方案|文件|规定),/;
/** 她专门请教了药监部门, 他问过: what the narrator tells of the speaker. */
export const tellsOf =
  /(?:^|,)[他她](?!人|们)|^[他她]们(?:算|找|跑|打|写|说)|(?<!其)[他她](?:量|数|算|走|跑|问|试)过(?!场)|[与和同跟][他她]一[起同道](?:前往|赶到|来到|去了)|(?:约|陪|告诉|邀请)[他她](?![人们省市县国乡校])/;
/** 对合演的剧目,她希望减免场租: what the speaker asks for, told. */
export const wishes =
  /^(?:对于?|针对)(?!未来|今后|儿子|女儿)[^,]{2,20},[他她][还也]?希望(?!.*(?:越来越|早日|继续|[他她自己]能))/;
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
    ',(?:中方|我们|我方|公司|我[会局委办部厅院处校社])(?:愿|将)',
    '(?:^|,)我们?(?:回去|会后|马上|这就|立即|下周|下个?月|明天)就?(?!应|要)',
    '^(?!希望|请)[^,]{1,8}(?:我们|我方|公司|我会)[^,]{0,4}(?<!应)将',
    '^[^,]{2,6}自身也会(?![计展议员])',
    '^我们[^,]{0,4}也会(?![计展议员])',
    '^[^,]{2,6}愿意?把(?:自己|我们)',
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

/** 先把井盖换了, 接上吧, 为什么不把车站挪近: asked in plain words. */
export const plainly =
  /(?:[接加补装]上|[去拆撤]掉|[免停撤换拆修]了|[多再给添][^,了]{1,10}[位点些]|(?<deed>[修换查看改扫管清])一\k<deed>)吧(?:,|$)|^(?:把|那)[^,我]{1,10}[拆换撤修关搬]了(?:得了|算了)(?:,|$)|^(?:先|赶紧|快|干脆)把[^,]{1,10}[换拆修撤搬关停清]了(?=,|$)|^为什么不(?:把|让(?!我)|给(?!我))/;

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
