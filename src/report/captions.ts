import { holdsTrigger } from '../text/trigger-words.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';

/** What stands for a picture that the text has lost. */
const picture = /^[([【](?:图片?|照片|配图)[)\]】]$/;

/** Words that name who took a picture, or that say what it shows. */
const caption =
  /^[^。]{2,60}。?\((?:[^()]{0,10}(?<!拍|自己)(?:摄|供图)|(?:摄影|图片|图源|供图)[:/][^()]{1,12})\)$|^[▲△▼↑][^。]{2,40}。?[^。]{0,10}(?:供图|摄)$|^.{2,90}(?:记者|通讯员)[\u4e00-\u9fff、]{2,9}摄$|^[▲△▼]?图为[^。]{2,60}。?[^。]{0,12}摄$|^[▲△▼↑][^。]{2,40}。?(?:图片来源|图源|图片)[:/][^。]{1,12}$/;

/** What stands right below a picture is its caption where a mark points up. */
const marked = /^[▲△▼↑][^()]{2,40}[^。!?;:”()]$/;

/** No caption is longer, and none holds a trigger. */
const longest = 100;

/**
 * The lines that are a picture's words, wherever they stand: ▲ 邝野在联组会上发言(摄影:路遥远), 图为委员们在讨论会上。佟一鸣摄, and
 * ▲力拓精工董事长 冼国豪 below (图片). View offsets.
 */
export function findCaptions({ chars }: View, lines: readonly Span[]): readonly Span[] {
  return lines.filter(({ start, end }, i) => {
    const words = chars.slice(start, Math.min(end, start + longest + 1));
    if (words.length > longest || holdsTrigger(words)) return false;
    return isPicture(chars, lines[i - 1]) ? marked.test(words) : /[)摄图网报社]$/.test(words) && caption.test(words);
  });
}

function isPicture(chars: string, line: Span | undefined): boolean {
  return line !== undefined && line.end - line.start <= 4 && picture.test(chars.slice(line.start, line.end));
}
