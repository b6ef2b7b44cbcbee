import { clauseStart } from '../../../mentions/clause.js';
import { isQuantified } from '../../../mentions/group.js';
import { introduce } from '../../../mentions/told-elsewhere.js';
import { isWriter, type Voice } from '../../../mentions/voice.js';
import { said } from '../../../mentions/words/verb-words.js';
import { isIn } from '../../../text/character-set.js';
import { clauseMarksOrQuote, sentenceEnd } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Line } from '../../line.js';
import { parseSubject } from '../../narrative/subject.js';
import type { TurnHead } from '../turn.js';

const reporter = /^(?!.{0,2}小|学生)[\u4e00-\u9fff]{0,6}记者$/;

/** Who reads a script, by its head, which is no longer. */
const longestScriptHead = 400;
const newsreaders = /(?:播音|主播):([\u4e00-\u9fff]{2,16})/;

/** 主持人: who gives others the word. */
const host = /^(?:主持人|主播[甲乙丙]?|旁白|解说)$/;

/** What stands before a 建议 of a reporter's own. */
const own = /(?:^|[,。;:!?“])(?:我们?|我个人|本人)(?:也|还|倒|再|就|想|个人|在此)*$/;

/** 记者:种菜的苗润生觉得路不远。(出录音)我建议…: what is played is somebody else's. */
const recording = /\((?:出录音|录音(?![止完]))/;

/** 网友“老船长”留言说:“…: words that a host reads out, up to somewhere within them. */
const readOut = /(?:网友|网民|用户|听众|观众)“[^“”]{2,16}”[^“”,。]{0,8}:“[^”]*$/;

/** No headline with a name before its colon goes on longer. */
const longestHeadline = 30;

/** Whether the line at `at` opens like a turn but is the narrator's, who tells below or behind it what was said. */
export function isToldOf(view: View, lines: readonly Line[], at: number): boolean {
  const { head, end } = lines[at] as Line;
  if (!head?.voice.name) return head !== null && tellsOfOthers(view, lines[at] as Line, head);
  const tops = head.contentStart >= end || fitsHeadline(view.chars, head.contentStart, end);
  return (
    isReporter(view, head.voice) ||
    isNewsreader(view, head.voice) ||
    (!head.ornamented && tops && !lines[at + 1]?.tellsPost && isNamedBelow(view, lines, at))
  );
}

/** Whether a line with somebody's name before its colon is a headline by its form. */
export function isHeadline(chars: string, { head, end }: Line): boolean {
  return head !== null && head.contentStart < end && fitsHeadline(chars, head.contentStart, end);
}

/** 全国人大代表沙文渊:|给罕见病诊断“提速”: words short enough for a headline, which no punctuation but a quotation mark ends. */
function fitsHeadline(chars: string, start: number, end: number): boolean {
  return (
    end - start <= longestHeadline &&
    !isIn(clauseMarksOrQuote, chars, chars.charAt(end - 1) === '”' ? end - 2 : end - 1)
  );
}

/**
 * 光明日报记者:也有代表建议…: what a reporter tells of others, unless he says 我建议, and what a host tells of somebody named or
 * of some of a kind; his own words stay his.
 */
function tellsOfOthers(view: View, line: Line, { voice, contentStart }: TurnHead): boolean {
  const words = voice.group ?? '';
  const triggers = line.triggers.filter(({ kind }) => kind !== 'refused');
  const recorded = view.chars.slice(contentStart, line.end).search(recording);
  const said = recorded < 0 ? triggers : triggers.filter(({ start }) => start < contentStart + recorded);
  if (reporter.test(words)) return !said.some(({ start }) => own.test(view.chars.slice(contentStart, start)));
  return host.test(words) && triggers.some(({ start }) => isOfOthers(view, contentStart, start));
}

/** 网友“阳光”|建议, 有居民|建议: whether somebody named, or some of a kind, stands before a trigger. */
function isOfOthers(view: View, from: number, trigger: number): boolean {
  // 网友“老船长”留言说:“没法走。|建议…
  if (readOut.test(view.chars.slice(from, trigger))) return true;
  const subject = parseSubject(view, clauseStart(view.chars, trigger, from), trigger);
  if (subject?.kind !== 'voice') return false;
  const { name, group, posts } = subject.voice;
  return name !== null ? posts.length > 0 : group !== null && isQuantified(group, { start: 0, end: group.length });
}

/** 全大勇|西郊汽配城商户联合会会长全大勇的话题离不开搬迁。…全大勇呼吁…. */
function isNamedBelow({ chars }: View, lines: readonly Line[], at: number): boolean {
  const { head, end } = lines[at] as Line;
  const name = head?.voice.name as string;
  for (let i = at + 1; i < lines.length && !lines[i]?.head; i++) {
    const line = lines[i] as Line;
    const isParagraph = isIn(clauseMarksOrQuote, chars, line.end - 1);
    for (let hit = line.start; hit >= 0; hit = indexWithin(chars, name, hit + 1, line.end))
      if (hit > end && chars.startsWith(name, hit) && said.startingAt(chars, hit + name.length) > 0) return true;
    if (isParagraph) return false;
  }
  return false;
}

/** 记者韩江:刚刚散会,我拦住了几位代表…, or 孔繁星:… where the report names its 记者孔繁星: what others said is told by who asked them. */
function isReporter(view: View, voice: Voice): boolean {
  if (voice.posts.length === 1 && reporter.test(voice.posts[0]?.post ?? '')) return true;
  return voice.posts.length === 0 && isWriter({ ...voice, posts: introduce(view, voice) });
}

/** [小鹿]…, where a script names 播音:嘉禾 小鹿: who reads the news tells of others. */
function isNewsreader({ chars }: View, { name, posts }: Voice): boolean {
  if (name === null || posts.length > 0) return false;
  return newsreaders.exec(chars.slice(0, longestScriptHead))?.[1]?.includes(name) ?? false;
}

/** The triggers of a line but those of its questions: 有网友建议延长末班车,您怎么看? */
export function withoutQuestions({ chars }: View, { triggers, end }: Line): Line['triggers'] {
  return triggers.filter((trigger) => chars.charAt(sentenceEnd(chars, trigger.end, end)) !== '?');
}
