import { beforeBodies } from '../lexicon/generic-bodies.js';
import { numberedDelegates } from '../lexicon/numbered-people.js';
import { memberParties } from '../lexicon/party-members.js';
import { pursuitOpeners } from '../lexicon/pursuit-openers.js';
import { toPhrases } from '../text/phrases.js';
import { indexWithin, lastIndexWithin } from '../text/within.js';
import { endsBody, lastBodyEnd } from './body.js';
import { chargeStart, inChargeLength } from './charge.js';
import { genericBody } from './group-words.js';
import { country } from './name-words.js';
import { endsPost, modifiersStart, type Post, postStart } from './post.js';
import { honour, office, role } from './post-words.js';

/** Occupations that no list can hold all of: 预报员, 茶艺师, 养蜂户. */
const occupationEnd = /[员师家长农户人者工匠兵医]$/;

/** Whom a 代表 stands for is part of the post where it is a kind of people: 低保户代表. */
const people = /[者户民工生众人员家长师主客商农贩女手眷属侨]$|青年|妇女|司机|海归$|企业$|行业$/;

/** 仡佬族|委员, 这家企业|总经理, 两位相邻而坐的|委员: what stands before a post and names no body. */
const noBody =
  /^(?:[与参到]会|在场|“?\d0后”?|[这该那][家个所]?.*|[一两二三四五六七八九几][位名].*|.{1,4}族|.{2,4}省籍|(?:年纪|年龄|资历)最.|最年[轻长]|[^,。]{2,4}来)$/;

/** 办淀粉厂|的盟员, 经营农机公司|的政协委员, 长期从事水稻研究|的农艺师: what somebody does is not what he is a member of. */
const running = new RegExp(`^(?:${pursuitOpeners.join('|')})`);

/** 中南材料研究所的两位|专家. */
const count = /的[一两二三四五几][位名]$/;

/** 1号|听证代表, 一号|代表, 1号席|消费者参加人, 18床|患者. */
const seat = new RegExp(
  `^(?:\\d{1,2}(?:号(?:席(?![位地]))?(?![楼院门线席])|床)|[一二三四五六七八九十]{1,3}号(?=${numberedDelegates.join('|')}))`,
);

/** 工会界别|市政协委员. */
const ofSector = /界别(?=(?:全国|[省市区县州]{1,2})?政协)/;

/** 2025年9月11日|外交部发言人, 76岁|村民代表, 连续三届|市政协委员. */
const dated = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^\d{2}岁的?|^连续[两二三四五六七八九十\d]{1,2}届/;

/** 县橡胶站, of which somebody is the 技术员; not 开农资店, 受邀到会. */
const employer =
  /^(?![开住家受应同在来给是她他我])(?!.*(?:毕业|创办|供货|任职|就读|[出住进]院|考|加入|成立|去|陪|打工|公交(?![^,]{0,3}(?:公司|集团))|邻近|附近|本地|一家|带|上[大小中]学))[^了过着]{2,}(?:公司|集团|合作社|[厂站院校所局馆]|中心|大学|小学|中学|银行)$/;

/** 电气学院|2021级本科生代表. */
const year = /\d{2,4}级$/;

/** Where residents live: 新康里, 3栋2单元. */
const dwelling = /^[^的]{1,8}(?:[里弄巷苑栋幢]|单元|号楼?|小区)$/;

/** 9号楼|租户代表. */
const houses = /^(?:\d{1,3}(?:号楼|栋|幢|单元))+(?=[\u4e00-\u9fff])/;

const before = toPhrases(beforeBodies);

/** 镇中心小学|教导主任: what a post is charged with is no longer. */
const longestField = 4;

/** 海洋工程|专家: what somebody is an expert in is no body, but 省疾控|专家. */
const expert = /^(?:专家|学者|研究者|(?!首席)[\u4e00-\u9fff]{1,4}学家)$/;
const ofPlace = /^(?:[国省市县区]|全国|中国)/;

/** 尼日利亚|常驻联合国代表, 埃及|驻华公使衔参赞: where a diplomat's post begins. */
const stationed = /常驻|驻(?=[^驻馆处局会队]{1,8}(?:大使|公使|参赞|总?领事|特使|武官)$)/;

const qualifiers =
  /^(?:(?:年轻|当地|本地|外地|本村|本镇|普通|一线|基层|老|青年|女|男|\d0后|知名|著名|民营|个体|热心|社会|法律|技术|行业|医学|教育|经济|首批|唯一|返乡)+|[\u4e00-\u9fff]{1,2}族)$/;

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
const besideOthers = new RegExp([...memberParties, '九三', '工商联'].join('|'));

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

/** 港区|省政协委员: the sector of those from Hong Kong and Macao. */
const ofRegion = /^[港澳]区(?=(?:全国|[省市区])(?:政协|人大))/;

/** Where the words for body and post begin: behind a sector (工会界别|市政协委员), an attribute's 的 that leads to a post, 是, 轮到, 东道主. */
function skipBefore(chars: string, from: number, to: number): number {
  const number = seat.exec(chars.slice(from, Math.min(to, from + 6)))?.[0].length ?? 0;
  if (number > 0 && from + number < to - 1) return from + number;
  const day = dated.exec(chars.slice(from, to))?.[0].length ?? 0;
  if (day > 0 && from + day < to - 1) return from + day;
  if (ofRegion.test(chars.slice(from, Math.min(to, from + 6)))) return from + 2;
  const sector = ofSector.exec(chars.slice(from, to));
  if (sector && sector.index > 0) return from + sector.index + 2;
  const of = attributeEnd(chars, from, to);
  const behind = chars.charAt(of) === '是' ? of + 1 : of;
  // 县橡胶站的|技术员, but 水边的|渔民
  const isOfBody = of > from && employer.test(chars.slice(from, of - 1)) && isWrittenOut(chars, from, of - 1);
  let start = of > from && isRole(chars, behind, to) && !isOfBody ? behind : from;
  for (let step = before.startingAt(chars, start, to); step > 0; step = before.startingAt(chars, start, to)) {
    if (start + step >= to - 1 || role.endingAt(chars, to, start) === to - start) break;
    // 在闽韩国商会|会长
    if (chars.charAt(start) === '在' && country.startingAt(chars, start + 2, to) > 0) break;
    start += step;
  }
  return start;
}

/** Behind the last 的, but that of 新的社会阶层; 0 where there is none. */
function attributeEnd(chars: string, from: number, to: number): number {
  const of = lastIndexWithin(chars, '的', from, to);
  return chars.startsWith('新的社会', of - 1) ? lastIndexWithin(chars, '的', from, of) + 1 : of + 1;
}

/** 话筒首先递到了|海陵市第四中学, 驻地见到|全国人大. */
const leading = /^.*(?:了|见到|遇到|找到|——)/;

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
  const bodyEnd = lastBodyEnd(chars, bodyStart, end);
  const kind = end - role.endingAt(chars, end, bodyStart);
  if (chars.startsWith('代表', start) && kind < end && isWrittenOut(chars, bodyStart, kind))
    return { organization: { start: bodyStart, end: kind }, post: { start: kind, end: to } };
  if (belongsToPost(chars, bodyStart, end, start, to)) {
    const house = houses.exec(chars.slice(bodyStart, end))?.[0].length ?? 0;
    return { organization: null, post: { start: bodyStart + house, end: to } };
  }
  if (bodyEnd === bodyStart && !ofPlace.test(chars.slice(bodyStart, end)) && expert.test(chars.slice(start, to)))
    return { organization: null, post: { start: bodyStart, end: to } };
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
  const isClause = bodyEnd > bodyStart && /[了过]/.test(chars.slice(bodyEnd, end));
  return { organization: { start: bodyStart, end: isClause ? bodyEnd : end }, post: { start, end: to } };
}

/** Whether the words before a post name no body: 低保户|代表, 年轻|教师, 小学|教师. */
function belongsToPost(chars: string, from: number, end: number, start: number, to: number): boolean {
  const words = chars.slice(from, end);
  if (isQualifier(chars, from, end)) return true;
  if (chars.startsWith('退休', from) && lastBodyEnd(chars, from, end) === from) return true;
  if (to - start > 1 && chars.startsWith('代表', to - 2))
    return (
      people.test(words) ||
      genericBody.has(words) ||
      (role.endingAt(chars, end, from) > 0 && !holdsBody(chars, from, end))
    );
  return genericBody.has(words) && (/^(?:店主|负责人)/.test(chars.slice(start, to)) || isOccupation(chars, start, to));
}

/** 创业校友|代表 stands in no body, 县一中校友|代表 in one. */
function holdsBody(chars: string, from: number, end: number): boolean {
  return lastBodyEnd(chars, from, end - role.endingAt(chars, end, from)) > from;
}

/** 市公交集团|驾驶员代表, 九三学社|社员代表: whether a body of its own name stands there, no kind of bodies. */
function isWrittenOut(chars: string, from: number, end: number): boolean {
  const words = chars.slice(from, end);
  return (
    words.length > 1 && endsBody(chars, from, end) && !genericBody.has(words) && !/^(?:部分|各|多家|一些)/.test(words)
  );
}

/** 退捕|渔民: an occupation, not a post in a body. */
function isOccupation(chars: string, start: number, to: number): boolean {
  return role.endingAt(chars, to, start) === to - start && office.endingAt(chars, to, start) < to - start;
}

/** An occupation as a whole phrase: nothing before it names a body. */
function isRole(chars: string, from: number, to: number): boolean {
  const length = role.endingAt(chars, to, from);
  if (length === 0) return false;
  const start = to - length;
  return start === from || modifiersStart(chars, from, start) === from || isQualifier(chars, from, start);
}

/** Words that qualify an occupation without naming a body: 年轻, 当地, 90后, 本地. */
function isQualifier(chars: string, from: number, to: number): boolean {
  return qualifiers.test(chars.slice(from, to));
}
