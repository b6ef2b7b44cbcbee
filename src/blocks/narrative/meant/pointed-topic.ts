import { namingWords } from '../../../lexicon/naming-words.js';
import { oldPeople, youngPeople } from '../../../lexicon/person-nouns.js';
import { movingThings } from '../../../lexicon/speaking-words.js';
import { toMention } from '../../../mentions/mention.js';
import { isTransliterated } from '../../../mentions/names/foreign-name.js';
import { isName, readsAsName } from '../../../mentions/names/name.js';
import { toVoice, type Voice } from '../../../mentions/voice.js';
import { anyOf } from '../../../text/any-of.js';
import type { View } from '../../../text/view.js';
import { parseTopic } from '../topic.js';

/** What leads to somebody's name. */
const naming = new RegExp(
  `^(?:[^,。;:“”]{0,8}?(?<![笔小乳网艺别])${anyOf(namingWords)}叫?|(?:[他她我]|[这那]位[^,。;:“”]{1,8}?|[^,。;:“”]{0,2}(?:${anyOf([...oldPeople, ...youngPeople])}|作者))就?叫)`,
);
const being = /^[他她][就正]?是/;
const longestNaming = 24;

/** 在|某公司总经理华小蓉|看来. */
const inEyesOf = /^在([^,。]{2,40})看来$/;

/** 轮到|某厂化验员郎月娥|发言时. */
const turnOf = /^轮到([^,。]{2,40}?)(?:发言)?[时了]?$/;

/** What leads to the person whom a sentence is about: 先开口的是, 记者采访了, 记者见到了她的“徒弟”、. */
const pointing =
  /(?:最后|接着|随后|先)是|的(?:则|正|就)?(?:是|还有|也有|要数)|(?:采访|遇见|遇|碰|找|联系|见)(?:到|上)?了(?:[他她]的(?:“[^”]{1,6}”|[\u4e00-\u9fff]{1,4})、)?|[请找喊]来了?|请到了|话筒(?:[传递交][到给]了?|被)/;

/** 汪彩莲|的话引来一阵笑声: whose words are told of, whomever they reach. */
const heard =
  /^([^,。;:]{2,24}?)的(?:一席|一番|这番)?(?:话|发言|讲述|回答)[^,]{0,3}(?:引[来起]|赢得|博得|换来|激起|逗[笑乐]|掷地有声)/;

/** 欧阳主任宣读了|米兰|的书面意见: whose words somebody else brings. */
const read =
  /(?:宣读|代读|代念|转达|转述|带来)了?([^,。;:“]{2,30}?)的(?:书面|口头)?(?:意见|发言稿?|材料|建议|来信|信|想法)$/;

/** What moved somebody: whose words, or what has just been told. */
const moving = new RegExp(
  `^(?:[^,]{1,10}的(?:一席|一番)?${anyOf(movingThings)}[^,]{0,4}(?:触动了|打动了|引起了|[让令使])|这(?:[一组个些样种番][^,。]{0,8}?)?[让令使])`,
);

/** 她叫|贺兰英, 巴院士全名|巴德新, 她是|豆腐坊主人田桂芝: whom a clause gives the name of, for a `pronoun` behind it (empty where none stands there). */
export function findNamed(view: View, from: number, to: number, pronoun: string): Voice | null {
  const clause = view.chars.slice(from, Math.min(to, from + longestNaming));
  // 院里住着一位老人,她叫王秀英。他建议…: not whom 他 means.
  if (/^[他她]/.test(clause) && clause.charAt(0) !== pronoun) return null;
  const length = naming.exec(clause)?.[0].length ?? 0;
  if (length > 0) return nameAlone(view, from + length, to, readsAsName);
  const topic = being.test(clause) ? parseTopic(view, from + clause.indexOf('是') + 1, to) : null;
  return topic?.name && topic.posts.length > 0 ? topic : null;
}

/** 汪彩莲的话引来一阵笑声: whose words are told of. */
export function findHeard(view: View, from: number, to: number): Voice | null {
  const who = heard.exec(view.chars.slice(from, to))?.[1];
  const end = from + (who?.length ?? 0);
  return who === undefined ? null : (parseTopic(view, from, end) ?? nameAlone(view, from, end, isName));
}

/** 欧阳主任宣读了米兰的书面意见: whose words are read out. */
export function findRead(view: View, from: number, to: number): Voice | null {
  const hit = read.exec(view.chars.slice(from, to));
  if (!hit?.[1]) return null;
  const start = from + hit.index + hit[0].lastIndexOf(hit[1]);
  const end = start + hit[1].length;
  return parseTopic(view, start, end) ?? nameAlone(view, start, end, isName);
}

/** 在某公司总经理华小蓉看来, 轮到化验员郎月娥时: whose view is told, or who has the word. */
export function findSeen(view: View, from: number, to: number): Voice | null {
  const clause = view.chars.slice(from, to);
  const words = (inEyesOf.exec(clause) ?? turnOf.exec(clause))?.[1];
  const start = words === undefined ? to : from + clause.indexOf(words);
  return words === undefined ? null : parseTopic(view, start, start + words.length);
}

/** 先开口的是|卓一帆, 同样关注投资的还有|卓一帆. */
export function findPointedAt(view: View, from: number, to: number): Voice | null {
  const hit = pointing.exec(view.chars.slice(from, to));
  if (!hit || (hit.index === 0 && !/^(?:话筒|最后|接着|随后|先)/.test(hit[0]))) return null;
  const start = from + hit.index + hit[0].length;
  return parseTopic(view, start, to) ?? (hit[0].endsWith('是') ? nameAlone(view, start, to, isName) : null);
}

/** 老沈的话让|庞德海印象很深, 这个数字令|会长揭光宇忧心忡忡. */
export function findMoved(view: View, from: number, to: number): Voice | null {
  const words = moving.exec(view.chars.slice(from, to))?.[0].length ?? 0;
  return words > 0 ? parseTopic(view, from + words, to) : null;
}

/** 最先开口的是|阙明霞: a name that fills the clause. */
function nameAlone(view: View, start: number, end: number, accepts: (text: string) => boolean): Voice | null {
  const name = view.chars.slice(start, end);
  if (!accepts(name) && !isTransliterated(name)) return null;
  return toVoice(view, toMention({ start, end }), null);
}
