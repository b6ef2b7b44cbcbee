// Why, when or where something is called for, in the words right before the verb that name nobody.
import { reasonNouns, reasonPrepositions } from '../../lexicon/reason-words.js';
import { anyOf } from '../../text/any-of.js';

/** Why or when: of a verb that asks for something, and has it right behind it. */
const reasons: readonly RegExp[] = [
  // 针对这些情况|建议, 基于此|建议, 结合工作实际|建议
  new RegExp(`^${anyOf(reasonPrepositions)}[^,。;]{0,14}${anyOf(reasonNouns)}$`),
  // 为解决这一问题|建议, but 为代表|建议, 为写好|建议 tell of papers
  /^为了?(?!了|什么|何)[^,。;]{2,14}(?<![者员民家们人方组会委局协好出集]|代表|大家|奔走)$/,
  // 条件成熟时|建议
  /^[^,。;]{2,8}(?:成熟|允许|具备|许可)[时后]$/,
];

/** 为民生改善|建言, 根据调研|建议,市里出台了办法: no such verb. */
const asking = /^(?:建议|提议)[^,、。;:的案书稿]/;

/** 张伟民委员参加座谈会,|在会上|建议. */
const occasion =
  /^在(?:[^,。的在]{0,6}会议?|[^,。的在]{0,4}(?:发言|讨论|交流|审议|致辞|讲话|总结|汇报|互动))(?:[上中时]|环节)$/;

/** 在交流环节建议修路|的是王强委员: whom the sentence tells of is somebody else. */
const tellsWho = /^[^,。;]*的(?:是|还有)/;
const longestRelative = 20;

const adverb = /^[并还也又]/;

/** Whether nothing but a reason, a time or an occasion stands from `start` to the verb at `end`. View offsets. */
export function isCircumstance(chars: string, start: number, end: number): boolean {
  const words = chars.slice(start, end).replace(adverb, '');
  const behind = chars.slice(end, end + longestRelative);
  if (tellsWho.test(behind)) return false;
  return occasion.test(words) || (asking.test(behind) && reasons.some((reason) => reason.test(words)));
}
