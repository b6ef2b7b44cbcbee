const digits = '〇一二三四五六七八九';
const first = '元';

/** The number of a day or a month, in digits or characters: `23`, `二十三`, `廿三`. A piece of a pattern. */
export const small = '\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}';

/** The number that 1 to 4 digits or a Chinese numeral below 100 spells: `七` 7, `二十三` and `廿三` 23, `二〇二五` 2025, and that of the month 元月, 1. */
export function parseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === first) return 1;
  const written = text.replace('廿', '二十').replace('卅', '三十');
  const ten = written.indexOf('十');
  if (ten < 0) return Number([...written].map(toDigit).join(''));
  const tens = ten === 0 ? 1 : toDigit(written.charAt(0));
  const ones = ten === written.length - 1 ? 0 : toDigit(written.charAt(ten + 1));
  return tens * 10 + ones;
}

function toDigit(char: string): number {
  return Math.max(0, digits.indexOf(char));
}
