import { fields } from '../../lexicon/fields.js';
import { memberParties } from '../../lexicon/party-members.js';
import { pursuitOpeners } from '../../lexicon/pursuit-openers.js';
import { anyOf } from '../../text/any-of.js';
import { indexWithin, lastIndexWithin } from '../../text/within.js';
import { genericBody } from '../words/group-words.js';
import { country } from '../words/name-words.js';
import { honour, office, role } from '../words/post-words.js';
import { attributeEnd, isQualifier, isRole, isWrittenOut, skipBefore } from './before-body.js';
import { endsBody, lastBodyEnd } from './body.js';
import { chargeStart, inChargeLength } from './charge.js';
import { endsPost, type Post, postStart } from './post.js';

/** Occupations that no list can hold all of: 预报员, 茶艺师, 养蜂户. */
const occupationEnd = /[员师家长农户人者工匠兵医]$/;

/** Whom a 代表 stands for is part of the post where it is a kind of people: 低保户代表. */
const people = /[者户民工生众人员家长师主客商农贩女手眷属侨]$|青年|妇女|司机|海归$|企业$|行业$/;

/** 仡佬族|委员, 这家企业|总经理, 两位相邻而坐的|委员: what stands before a post and names no body. */
const noBody =
  /^(?:[与参到]会|在场|“?\d0后”?|[这该那][家个所]?.*|[一两二三四五六七八九几][位名].*|.{1,4}族|.{2,4}省籍|(?:年纪|年龄|资历)最.|最年[轻长]|[^,。]{2,4}来|[身远人]在[^,。]{1,8}|因[病故公事][^,。]{0,6}|新)$/;

/** 办淀粉厂|的盟员, 经营农机公司|的政协委员, 长期从事水稻研究|的农艺师: what somebody does is not what he is a member of. */
const running = new RegExp(`^${anyOf(pursuitOpeners)}`);

/** 中南材料研究所的两位|专家. */
const count = /的[一两二三四五几][位名]$/;

/** 电气学院|2021级本科生代表. */
const year = /\d{2,4}级$/;

/** Where residents live: 新康里, 3栋2单元. */
const dwelling = /^[^的]{1,8}(?:[里弄巷苑栋幢]|单元|号楼?|小区)$/;

/** 9号楼|租户代表. */
const houses = /^(?:\d{1,3}(?:号楼|栋|幢|单元))+(?=[\u4e00-\u9fff])/;

/** 镇中心小学|教导主任: what a post is charged with is no longer. */
const longestField = 4;

/** 房屋结构|工程师, 数据|分析师: the field that somebody works in is no body. */
const inField = new RegExp(`${anyOf(fields)}$`);
const fieldwork = /^(?:工程师|分析师|规划师|营造师|架构师|作家|导演)$/;

/** 海洋工程|专家: what somebody is an expert in is no body, but 省疾控|专家. */
const expert = /^(?:专家|学者|研究者|(?!首席)[\u4e00-\u9fff]{1,4}学家)$/;
/** 马里|水利部长, but 老挝环境部|部长: what a minister is in charge of is no body of its own. */
const minister = /^(?:副?部长|副?大臣|国务秘书)$/;
const ofPlace = /^(?:[国省市县区]|全国|中国)/;

/** 尼日利亚|常驻联合国代表, 埃及|驻华公使衔参赞: where a diplomat's post begins. */
const stationed = /常驻|驻(?=[^驻馆处局会队]{1,8}(?:大使|公使|参赞|总?领事|特使|武官)$)/;

/**
 * Splits the words before or behind a name into body and post (annotation.md, Speaker: the body is written without the
 * post, an occupation has no body).
 *
 * `县政协委员` is 县政协 | 委员, `茶农` is null | 茶农, `市气象局首席预报员` is 市气象局 | 首席预报员, `县工商联` is 县工商联 | null.
 */
export function splitPost(chars: string, from: number, to: number): Post {
  const end = chars.charAt(to - 1) === '的' ? to - 1 : to;
  const start = skipBefore(chars, from, end);
  // 大会堂会长|拿督
  const held = end - honour.endingAt(chars, end, start);
  if (held < end && endsOffice(chars, start, held)) return splitPost(chars, from, held);
  if (isRole(chars, start, end) || role.endingAt(chars, end, from) === end - from)
    return { organization: null, post: { start, end } };
  const resident = start + chars.slice(start, end).search(stationed);
  const last = resident > start && endsOffice(chars, start, end) ? resident : postStart(chars, start, end);
  const post = firstOfJoint(chars, start, last);
  const own = joint(chars, post, end);
  if (own < end) return toPost(chars, start, post, own);
  if (post < end) return toPost(chars, start, post - (year.exec(chars.slice(start, post))?.[0].length ?? 0), end);
  const bodyEnd = lastBodyEnd(chars, start, end);
  if (bodyEnd === end) return { organization: { start, end }, post: null };
  if (bodyEnd > start && occupationEnd.test(chars.slice(bodyEnd, end))) return toPost(chars, start, bodyEnd, end);
  if (occupationEnd.test(chars.slice(start, end)) && end - start <= 8)
    return { organization: null, post: { start, end } };
  return { organization: { start, end }, post: null };
}

/** 某大学|副教授兼系主任: where the first of two posts begins that 兼 joins, of which the second is held in a part of the body. */
function firstOfJoint(chars: string, from: number, post: number): number {
  const joint = lastIndexWithin(chars, '兼', from, post);
  return joint > from && endsPost(chars, from, joint) ? postStart(chars, from, joint) : post;
}

/** 民建市委, 九三某市委: the bodies whose posts are held beside any other. */
const besideOthers = new RegExp(anyOf([...memberParties, '九三', '工商联']));

/** 副院长|兼经济研究所所长: where a second post begins that is held in a body of its own, unless a party is (委员兼民建市委副主委); `end` where none does. */
function joint(chars: string, post: number, end: number): number {
  const at = indexWithin(chars, '兼', post + 1, end);
  const isOfParty = at > 0 && besideOthers.test(chars.slice(at, end));
  return at > 0 && !isOfParty && lastBodyEnd(chars, at + 1, postStart(chars, at + 1, end)) > at + 1 ? at : end;
}

/** Whether words end in a post that is held in a body: 尼日利亚常驻联合国代表. */
export function endsOffice(chars: string, from: number, end: number): boolean {
  return office.endingAt(chars, end, from) > 0;
}

/** 话筒首先递到了|海陵市第四中学, 驻地见到|全国人大. */
const leading =
  /^.*(?:了|见到|遇到|找到|——|[停落]在|(?:话筒|话题|目光|镜头)(?:[转传递交]|移|投)[到给向]|发言人是|[主分]会场的?|(?:[他她]|(?:主席|主委|委员|代表|书记|主任|长|教授|经理)[\u4e00-\u9fff]{2,3})[和与](?=(?:全国|[省市县区旗州盟])(?:政协|人大))|^和(?=[市省]))/;

function toPost(chars: string, from: number, start: number, to: number): Post {
  // 站前|商户代表: where the trade is, before it.
  if (chars.charAt(start) === '前' && role.endingAt(chars, to, start) === to - start - 1)
    return toPost(chars, from, start + 1, to);
  // 三里桥社区|民警
  if (
    /^社区(?!干部|工作)/.test(chars.slice(start, to)) &&
    start > from &&
    !/(?:[道镇乡县区市的]|优秀|模范|先进|最美|十佳|全国)$/.test(chars.slice(from, start))
  )
    return toPost(chars, from, start + 2, to);
  const counted = count.exec(chars.slice(from, start))?.[0].length ?? 0;
  const charged = inChargeLength(chars, from, start);
  const end =
    charged > 0 ? start - charged : chars.charAt(start - 1) === '的' ? Math.max(from, start - 1) : start - counted;
  const of = attributeEnd(chars, from, end);
  const led = /^(?:是|还有|也有)/.exec(chars.slice(of, of + 2))?.[0].length ?? 0;
  const told = from + (leading.exec(chars.slice(from, end))?.[0].length ?? 0);
  const bodyStart = Math.max(from, of + led, endsBody(chars, told, end) ? told : 0);
  const isRun = end < start && running.test(chars.slice(bodyStart, end));
  if (end <= bodyStart || isRun || noBody.test(chars.slice(bodyStart, end)))
    return { organization: null, post: { start, end: to } };
  return partBody(chars, bodyStart, end, start, to);
}

/** Parts the words from `bodyStart` to `end` between the body and its post from `start` to `to`: 镇中心小学|教导|主任, 9号楼|租户|代表. */
function partBody(chars: string, bodyStart: number, end: number, start: number, to: number): Post {
  const bodyEnd = lastBodyEnd(chars, bodyStart, end);
  const kind = end - role.endingAt(chars, end, bodyStart);
  if (chars.startsWith('代表', start) && kind < end && isWrittenOut(chars, bodyStart, kind))
    return { organization: { start: bodyStart, end: kind }, post: { start: kind, end: to } };
  if (belongsToPost(chars, bodyStart, end, start, to)) {
    const house = houses.exec(chars.slice(bodyStart, end))?.[0].length ?? 0;
    return { organization: null, post: { start: bodyStart + house, end: to } };
  }
  const isField =
    fieldwork.test(chars.slice(start, to)) &&
    inField.test(chars.slice(bodyStart, end)) &&
    end - bodyStart <= longestField;
  if (end === start && isField) return { organization: null, post: { start: bodyStart, end: to } };
  if (
    end === start &&
    bodyEnd === bodyStart &&
    !ofPlace.test(chars.slice(bodyStart, end)) &&
    expert.test(chars.slice(start, to))
  )
    return { organization: null, post: { start: bodyStart, end: to } };
  const abroad = bodyStart + country.startingAt(chars, bodyStart, end);
  const isMinister = abroad > bodyStart && abroad < end && minister.test(chars.slice(start, to));
  if (isMinister && !/[协会司院]/.test(chars.slice(abroad, end)) && lastBodyEnd(chars, abroad, end) === abroad)
    return { organization: { start: bodyStart, end: abroad }, post: { start: abroad, end: to } };
  const charge = chargeStart(chars, bodyStart, bodyEnd, end);
  if (charge > bodyStart) return { organization: { start: bodyStart, end: charge }, post: { start: charge, end: to } };
  if (bodyEnd > bodyStart && bodyEnd < end && end - bodyEnd <= longestField)
    return { organization: { start: bodyStart, end: bodyEnd }, post: { start: bodyEnd, end: to } };
  if (isOccupation(chars, start, to) && bodyEnd < end) {
    const dwelt = dwelling.exec(chars.slice(bodyStart, end))?.[0] ?? '';
    // 马里|商人
    const home = country.has(dwelt) ? bodyStart : bodyStart + dwelt.length;
    const isNamed = home > bodyStart && !/\d/.test(dwelt);
    return { organization: isNamed ? { start: bodyStart, end: home } : null, post: { start: home, end: to } };
  }
  // 记者专访了|县长, 在农业战线干了四十年的|原副市长
  const isOfLife = end < start && /[了过着]/.test(chars.slice(bodyStart, end));
  if (bodyEnd === bodyStart && (isOfLife || /[了过]$/.test(chars.slice(bodyStart, end))))
    return { organization: null, post: { start, end: to } };
  // 来自岭西东山的|代表
  const isFrom = chars.startsWith('来自', bodyStart - 2) && chars.charAt(end) === '的';
  const isPersonal = chars.slice(start, to) === '代表' || isOccupation(chars, start, to);
  if (isFrom && bodyEnd < end && isPersonal) return { organization: null, post: { start, end: to } };
  const isClause = bodyEnd > bodyStart && /[了过]/.test(chars.slice(bodyEnd, end));
  return { organization: { start: bodyStart, end: isClause ? bodyEnd : end }, post: { start, end: to } };
}

/** Whether the words before a post name no body: 低保户|代表, 年轻|教师, 小学|教师. */
function belongsToPost(chars: string, from: number, end: number, start: number, to: number): boolean {
  const words = chars.slice(from, end);
  if (isQualifier(chars, from, end)) return true;
  if (/^(?:退休|.*企业代表$|[^,。]{0,4}志愿者)/.test(chars.slice(from, to)) && lastBodyEnd(chars, from, end) === from)
    return true;
  if (to - start > 1 && chars.startsWith('代表', to - 2))
    return (
      people.test(words) ||
      genericBody.has(words) ||
      (role.endingAt(chars, end, from) > 0 && !holdsBody(chars, from, end))
    );
  return (
    genericBody.has(words) &&
    (/^(?:店主|负责人|老板|掌柜)/.test(chars.slice(start, to)) || isOccupation(chars, start, to))
  );
}

/** 创业校友|代表 stands in no body, 县一中校友|代表 in one. */
function holdsBody(chars: string, from: number, end: number): boolean {
  return lastBodyEnd(chars, from, end - role.endingAt(chars, end, from)) > from;
}

/** 退捕|渔民: an occupation, not a post in a body. */
function isOccupation(chars: string, start: number, to: number): boolean {
  return role.endingAt(chars, to, start) === to - start && office.endingAt(chars, to, start) < to - start;
}
