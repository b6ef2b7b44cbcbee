import { triggers } from '../../../lexicon/triggers.js';
import { isWriter } from '../../../mentions/voice.js';
import { anyOf } from '../../../text/any-of.js';
import type { View } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import type { TurnHead } from '../turn.js';
import { longestHead } from '../turn-edges.js';
import { parsePersonVoice } from '../turn-voice.js';

/** (区卫健委主任负责): who is to do it. */
const inCharge = /^(?:负责|牵头|主责|主办|承办|配合|落实)$/;

/** [出录音], 【播放录音】: below it stands what somebody said. */
const played = /[出放][\u4e00-\u9fff]{0,2}录音[)\]】]\n+$/;

/** (张伟民代表|提出). */
const handing = /(?:提出|反映|提交|提议)$/;

/** How far before a line that word is looked for. */
const longestPlayed = 8;

/** 关于增设天桥的建议。|(张伟民代表)校门前车多。…, 增设天桥|(张伟民代表)。校门前车多。…: the heading of an entry, and brackets that part it from what is said. */
const heading = /^[^。;:!?()\n]{4,40}(?:。(?=\([^()]{2,40}\)[^。;:!?,\n])|(?=\([^()]{2,40}\)。[^\n]))/;

/** 建议修路(张伟民代表)。 is what is said itself. */
const asking = new RegExp(`(?<!的)${anyOf(triggers)}`);

/** (一)(居民代表佘连生)|在背街划一排车位, (商户 燕红)|通了车谁还敢摆摊?, below [出录音] (苟义)|早先打六十米就是甜水: whose an entry is, by the brackets at its head. */
export function parseItemHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  const open = start + (start > line.start ? headingLength(chars.slice(start, line.end)) : 0);
  if (chars.charAt(open) !== '(') return null;
  const close = indexWithin(chars, ')', open, Math.min(line.end, open + longestHead));
  const end = close - (handing.exec(chars.slice(open, Math.max(open, close)))?.[0].length ?? 0);
  const voice = close > 0 ? parsePersonVoice(view, { start: open + 1, end }) : null;
  const isPlayed = played.test(chars.slice(Math.max(0, line.start - longestPlayed), line.start));
  if (
    !voice ||
    (voice.posts.length === 0 && !isPlayed) ||
    isWriter(voice) ||
    inCharge.test(voice.name ?? '') ||
    close + 1 >= line.end
  )
    return null;
  return {
    start: line.start,
    contentStart: close + (chars.charAt(close + 1) === '。' ? 2 : 1),
    voice,
    rule: 'turn-item',
    bare: false,
    ornamented: start > line.start,
  };
}

/** How long the heading of an entry is, before brackets that tell whose it is; 0 where none opens it. */
function headingLength(words: string): number {
  const [head = ''] = heading.exec(words) ?? [];
  return asking.test(head) ? 0 : head.length;
}
