/** Whether this UTF-16 unit belongs to a Chinese character; both halves of a character beyond the basic plane do. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    unit === 0x3007
  );
}

/** The end of the run of Chinese characters that starts at `from`, at most `to`. */
export function hanRunEnd(chars: string, from: number, to: number): number {
  let end = from;
  while (end < to && isHan(chars.charCodeAt(end))) end++;
  return end;
}

/** A word of Chinese characters alone that is as long as a name. */
export const nameLength = /^[\u3400-\u9fff\ud800-\udfff]{2,4}$/;

/** The length in characters: a surrogate pair counts once. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The offset `count` characters after `from`, a surrogate pair counting once. */
export function skipCharacters(chars: string, from: number, count: number): number {
  let at = from;
  for (let i = 0; i < count && at < chars.length; i++) at += isHighSurrogate(chars.charCodeAt(at)) ? 2 : 1;
  return at;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
