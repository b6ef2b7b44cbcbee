import { approaches, beforeBodies } from '../../lexicon/generic-bodies.js';
import { meetingNouns } from '../../lexicon/meeting-nouns.js';
import { numberedDelegates } from '../../lexicon/numbered-people.js';
import { peopleQualifiers } from '../../lexicon/people-qualifiers.js';
import { notEmployed } from '../../lexicon/pursuit-openers.js';
import { anyOf } from '../../text/any-of.js';
import { toPhrases } from '../../text/phrases.js';
import { lastIndexWithin } from '../../text/within.js';
import { genericBody } from '../words/group-words.js';
import { country } from '../words/name-words.js';
import { role } from '../words/post-words.js';
import { endsBody } from './body.js';
import { modifiersStart } from './post.js';

/** 1号|听证代表, 一号|代表, 1号席|消费者参加人, 18床|患者. */
const seatNumber = new RegExp(
  `^(?:\\d{1,2}(?:号(?:席(?![位地]))?(?![楼院门线席])|床)|[一二三四五六七八九十]{1,3}号(?=${anyOf(numberedDelegates)}))`,
);

/** 工会界别|市政协委员. */
const ofSector = /界别(?=(?:全国|[省市区县州]{1,2})?政协)/;

/** 2025年9月11日|外交部发言人, 76岁|村民代表, 连续三届|市政协委员. */
const dated =
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^(?:\d{4}年|[今去前]年)?(?:全国|[省市区县])?两会期间|^\d{2}岁的?|^连续[两二三四五六七八九十\d]{1,2}届|^第[一二三四五六七八九十百\d]{1,4}条(?=[\u4e00-\u9fff]{2})|^\d0后(?=全国|[省市区县州](?:人大|政协))/;

/** 11:|15 区人大代表. */
const minutes = /^[0-5]\d[\])]?/;

/** 县橡胶站, of which somebody is the 技术员; not 开农资店, 受邀到会. */
const employer = new RegExp(
  `^(?![开住家受应同在来给是她他我])(?!.*${anyOf(notEmployed)})[^了过着]{2,}(?:公司|集团|合作社|[厂站院校所局馆]|中心|大学|小学|中学|银行)$`,
);

const before = toPhrases(beforeBodies);

/** 而|政协委员, 对|村民, 从|市人大代表, 我市住|江南省政协委员, 住鄂|全国政协委员, 江东团|省人大代表: what leads to a body within the sentence. */
const leading =
  /^(?:[而但]|第[一二三四五六七八九十]位(?:发言的)?是|对于?(?![外口台岸话照接比手])|同属|正[如像]|诚如|会晤后|(?:对于)?首次当选|家住[\u4e00-\u9fff]{2,6}的|[\d一二三四五六七八九十两]{1,3}名(?=[\u4e00-\u9fff]{2,6}(?:代表|委员))|(?:记者)?从(?=全国|[省市区县州]?(?:人大|政协))|(?:我[省市县区])?[住驻](?:[\u4e00-\u9fff](?=[省市]政协)|[\u4e00-\u9fff]{1,3}(?=全国政协)|(?=[\u4e00-\u9fff]{2,3}[省市]政协))|[\u4e00-\u9fff]{2,4}团(?=(?:全国|[省市])人大))/;
const longestLeading = 12;

const qualifiers = new RegExp(`^(?:${anyOf(peopleQualifiers)}+|[\\u4e00-\\u9fff]{1,2}族)$`);

/** 在昨天的研讨会上|青禾大学教授: where somebody spoke. */
const atMeeting = new RegExp(
  `^[\\u4e00-\\u9fff\\d“”]{0,24}(?:${anyOf(meetingNouns)}|(?<![\\u4e00-\\u9fff])会)上(?=[\\u4e00-\\u9fff]{2})(?!上?[海市饶届虞杭犹党])`,
);

/** 记者走进|居民张伟民家, 代表敲开|村民李国强的门. */
const approached = new RegExp(`^[\\u4e00-\\u9fff“”]{0,24}${anyOf(approaches)}了?(?![部组室])(?=[\\u4e00-\\u9fff]{2})`);

/** 港区|省政协委员: the sector of those from Hong Kong and Macao. */
const ofRegion = /^[港澳]区(?=(?:全国|[省市区])(?:政协|人大))/;

/** Where the words for body and post begin: behind a sector (工会界别|市政协委员), an attribute's 的 that leads to a post, 是, 轮到, 东道主. */
export function skipBefore(chars: string, from: number, to: number): number {
  const number = seatNumber.exec(chars.slice(from, Math.min(to, from + 6)))?.[0].length ?? 0;
  if (number > 0 && from + number < to - 1) return from + number;
  const isClock = /\d:$/.test(chars.slice(Math.max(0, from - 2), from));
  const day = (isClock ? minutes : dated).exec(chars.slice(from, to))?.[0].length ?? 0;
  if (day > 0 && from + day < to - 1) return skipBefore(chars, from + day, to);
  const led = leading.exec(chars.slice(from, Math.min(to, from + longestLeading)))?.[0].length ?? 0;
  if (led > 0 && from + led < to - 1) return skipBefore(chars, from + led, to);
  const met = atMeeting.exec(chars.slice(from, to))?.[0].length ?? 0;
  if (met > 0 && from + met < to - 1) return skipBefore(chars, from + met, to);
  const come = approached.exec(chars.slice(from, to))?.[0].length ?? 0;
  if (come > 0 && from + come < to - 1) return skipBefore(chars, from + come, to);
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
export function attributeEnd(chars: string, from: number, to: number): number {
  const of = lastIndexWithin(chars, '的', from, to);
  return chars.startsWith('新的社会', of - 1) ? lastIndexWithin(chars, '的', from, of) + 1 : of + 1;
}

/** 市公交集团|驾驶员代表, 九三学社|社员代表: whether a body of its own name stands there, no kind of bodies. */
export function isWrittenOut(chars: string, from: number, end: number): boolean {
  const words = chars.slice(from, end);
  return (
    words.length > 1 && endsBody(chars, from, end) && !genericBody.has(words) && !/^(?:部分|各|多家|一些)/.test(words)
  );
}

/** An occupation as a whole phrase, or who stands for it (返乡创业青年代表): nothing before it names a body. */
export function isRole(chars: string, from: number, to: number): boolean {
  if (chars.startsWith('代表', to - 2) && to - 2 > from && isRole(chars, from, to - 2)) return true;
  const length = role.endingAt(chars, to, from);
  if (length === 0) return false;
  const start = to - length;
  return start === from || modifiersStart(chars, from, start) === from || isQualifier(chars, from, start);
}

/** Words that qualify an occupation without naming a body: 年轻, 当地, 90后, 本地. */
export function isQualifier(chars: string, from: number, to: number): boolean {
  return qualifiers.test(chars.slice(from, to));
}
