// Whether a trigger word is what a meeting hears, collects or hands in: 听取意见|建议. Offsets are those of the folded view.
import { paperKinds, submittingVerbs } from '../lexicon/documents.js';
import { matterNounAfter } from '../lexicon/noun-after.js';
import { nounBefore } from '../lexicon/noun-before.js';
import { anyOf } from '../text/any-of.js';
import { partyBody, partyPaper } from '../text/party-paper.js';
import { toPhrases } from '../text/phrases.js';
import { endsName } from './around.js';
import { asksBody, callsAsOne, isCalled, opensCall } from './calls.js';

const nouns = toPhrases(nounBefore);

/** Where the word calls for something although such a noun stands before it. */
interface Exception {
  /** What stands before the word. */
  readonly before?: RegExp;
  /** What stands behind it. */
  readonly behind?: RegExp;
  /** Whether it calls in another way; `start` and `end` are the word's offsets. */
  readonly calls?: (chars: string, start: number, end: number) => boolean;
}

const exceptions: readonly Exception[] = [
  // 他的第一个|建议是修路
  { before: /第一个$/ },
  // 结合工作实际|建议
  { before: /结合[^,。;:]{1,12}$/ },
  // 我国一贯|主张
  { before: /(?:[中我双各]方|我们|我国)(?:一贯|历来|一向|始终)$/ },
  // 社会各界|呼吁
  { before: /社会各界$/ },
  // 带来了三份提案,其中一份|建议取消年龄限制
  { calls: callsAsOne },
  // 李宏委员的提案|建议,修路, 她的提案|建议,修路
  {
    before: /(?:(?:委员|代表)(?:[\u4e00-\u9fff]{2,3})?|[他她])的(?:提案|议案)$/,
    behind: /^[,:](?!要|已|均|得到|被|受|获|[去今]年)/,
  },
  // 主席陆逊提案|建议:
  {
    before: /提案$/,
    behind: /^[,:](?!要|已|均|得到|被|受|获)/,
    calls: (chars, start) => endsName(chars, start - 2),
  },
  // 民建市委会提交的集体提案|建议
  {
    before: new RegExp(
      `(?:${anyOf(submittingVerbs)}|起草|领衔|准备|联名提出)的${anyOf(paperKinds)}?(?:提案|议案|报告)$`,
    ),
  },
  // 三位委员提出的提案|建议,修路
  {
    before: /(?:[名位](?:代表|委员)|[委会盟革进建])提出的(?:提案|议案)$/,
    behind: /^[,:](?!要|已|均|得到)/,
  },
  // 民建中央提案|建议,建立…; 农工党中央有提案|建议加强…
  {
    before: new RegExp(`${partyBody}${partyPaper}$`),
    calls: (chars, _start, end) =>
      /^[,:](?!要|已|均|得到|被|受|获|[去今]年)/.test(chars.slice(end, end + 4)) ||
      isCalled(chars, end) ||
      asksBody(chars, end),
  },
  // …的《提案》,提案|建议,修路
  { before: /,(?:提案|议案)$/, behind: /^[,:](?!要|已|均|得到|被|受|获|[去今]年)/ },
  // 联名提案|呼吁, 提案|建议对…
  {
    before: /(?:^|[。\n:]|联[名合]|该|这[份件])(?:提案|议案|调研报告)$/,
    calls: (chars, start, end) =>
      chars.startsWith('呼吁', start) || opensCall(chars, end) || isCalled(chars, end) || asksBody(chars, end),
  },
  // 就养老问题|建议尽快…, 提交提案|建议修改…
  {
    before:
      /(?:就|针对|围绕|对)[^,。;:]{1,16}问题$|(?:提交|递交|带来|撰写|起草)了?(?:一[份件])?[^,。;:的]{0,6}(?:提案|议案|报告|材料)$|(?<!代表|委员)书面$|[\u4e00-\u9fff]{2,3}(?:代表|委员)书面$/,
    calls: (chars, _start, end) => isCalled(chars, end),
  },
  // 就单车淤积问题|建议在地铁口划线, but 就有关问题|建议进行了交流
  {
    before: /(?:就|针对|围绕|对)(?![^,。;:]{0,16}(?:[反收听提征]|所|调研|群众|大家))[^,。;:]{1,16}问题$/,
    behind: new RegExp(`^(?![。;、的]|,?${anyOf(matterNounAfter)})`),
  },
  // 为方便学生出行|建议增设班车
  {
    before: /为了?(?:解决|破解|方便|便利|缓解|满足|保障|避免|防止|减轻)[^,。;:]{2,16}$/,
    behind: new RegExp(`^(?![。;、,的]|${anyOf(matterNounAfter)})`),
  },
  // 书面|建议:
  { before: /书面$/, behind: /^[:,将]/ },
  // 具体|建议:
  { before: /具体$/, behind: /^:/ },
  // 意见|建议:一是…
  { behind: /^[,:](?:一是|第一|首先|其一|\(|1)/ },
];

/** No exception reads further than this before the word, or behind it. */
const longestBefore = 24;
const longestBehind = 4;

/** Whether the word at `start` stands behind a noun or verb of hearing and handing in, and calls for nothing. */
export function isHeard(chars: string, start: number, end: number): boolean {
  if (nouns.endingAt(chars, start) === 0) return false;
  const before = chars.slice(Math.max(0, start - longestBefore), start);
  const behind = chars.slice(end, end + longestBehind);
  return !exceptions.some(
    (exception) =>
      (exception.before?.test(before) ?? true) &&
      (exception.behind?.test(behind) ?? true) &&
      (exception.calls?.(chars, start, end) ?? true),
  );
}
