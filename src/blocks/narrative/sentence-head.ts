import { isLineHead } from '../../text/lines.js';
import { lineMarkerEnd, markerEnd } from '../../text/markers.js';
import { lastIndexWithin } from '../../text/within.js';

/** How far before a clause, in UTF-16 units, the person may stand that it means. */
export const antecedentReach = 2000;

/** (记者赵青田), (通讯员赵青田). */
export const byline = /\((?:[^()]{0,6}记者|通讯员)[^()]{1,24}\)/;
const dateline = new RegExp(`^[^,。()]{2,24}(?<![致来去回])[电讯]${byline.source}`);
const longestDateline = 60;

/** 【9:52】|轮到厉秋生。 */
const clock = /^【\d{1,2}:\d{2}】/;
const longestClock = 7;

/** (记录人宣读书面意见)|市民张伟民来函称; (民建)张伟民 tells what he is. */
const note = /^\((?=[^()]*(?:[宣代]读|播放|起[立身]|举手|插话|书面|鼓掌))[\u4e00-\u9fff]{2,16}\)(?=[\u4e00-\u9fff])/;
const longestNote = 19;

/** Where a sentence's first clause starts: behind a list marker, a stage direction, the time of day and a dateline, 某社日内瓦9月27日电(记者某某)|国际劳工组织. View offsets. */
export function headOf(chars: string, start: number): number {
  const behind = (isLineHead(chars, start) ? lineMarkerEnd : markerEnd)(chars, start);
  const aside = behind + (note.exec(chars.slice(behind, behind + longestNote))?.[0].length ?? 0);
  const at = aside + (clock.exec(chars.slice(aside, aside + longestClock))?.[0].length ?? 0);
  return at + (dateline.exec(chars.slice(at, at + longestDateline))?.[0].length ?? 0);
}

/** Where the line of a place begins, at most {@link antecedentReach} before it. */
export function lineStart(chars: string, at: number): number {
  const from = Math.max(0, at - antecedentReach);
  return Math.max(from, lastIndexWithin(chars, '\n', from, at) + 1);
}
