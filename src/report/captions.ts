import type { View } from '../text/view.js';
import type { Span } from '../types.js';

/** What stands for a picture that the text has lost. */
const picture = /^[([【](?:图片?|照片|配图)[)\]】]$/;

/** Words that name who took a picture, or that say what it shows. */
const caption =
  /^[^。]{2,60}\((?:[^()]{0,10}(?<!拍)(?:摄|供图)|(?:摄影|图片|图源|供图)[:/][^()]{1,12})\)$|^[▲△▼]?图为[^。]{2,60}。?[^。]{0,12}摄$/;

/** No caption is longer, nor one that only its place tells. */
const longest = 100;
const longestBelow = 40;

/**
 * The lines that are a picture's words, wherever they stand: ▲ 邝野在联组会上发言(摄影:路遥远), 图为委员们在讨论会上。佟一鸣摄, and
 * what stands right below (图片). View offsets.
 */
export function findCaptions({ chars }: View, lines: readonly Span[]): readonly Span[] {
  return lines.filter(({ start, end }, i) => {
    const last = chars.charAt(end - 1);
    if (isPicture(chars, lines[i - 1]) && end - start <= longestBelow) return !/[。!?;:”]/.test(last);
    return (last === ')' || last === '摄') && end - start <= longest && caption.test(chars.slice(start, end));
  });
}

function isPicture(chars: string, line: Span | undefined): boolean {
  return line !== undefined && line.end - line.start <= 4 && picture.test(chars.slice(line.start, line.end));
}
