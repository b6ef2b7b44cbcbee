/** A heading that bears a number: what surrounds the number is its kind. */
interface Numbered {
  readonly kind: string;
  readonly number: number;
}

const heading =
  /^([^\d一二三四五六七八九十百]{0,4})(\d{1,4}|[一二三四五六七八九十百]{1,5})([篇期号次场章节则件、．.)）】\]〕:：]|\s)/;

const digits = '一二三四五六七八九';

/** `第三篇 教育` → `第#篇`, 3; `【12】` → `【#】`, 12; null where a line begins with no number. */
export function parseNumbered(line: string): Numbered | null {
  const [, before = '', numeral, after = ''] = heading.exec(line) ?? [];
  if (numeral === undefined) return null;
  return { kind: `${before}#${after}`, number: parseNumeral(numeral) };
}

/** `12`, `十二`, `二十`, `一百零五` without its zero: numbers below a thousand. */
function parseNumeral(numeral: string): number {
  if (/^\d/.test(numeral)) return Number(numeral);
  const [, hundreds, tens, ones] = /^(?:(.?)百)?(?:(.?)十)?(.?)/.exec(numeral) ?? [];
  return 100 * toCount(hundreds) + 10 * toCount(tens) + (ones ? toDigit(ones) : 0);
}

/** `undefined` where the unit does not occur, empty where it stands alone. */
function toCount(digit: string | undefined): number {
  if (digit === undefined) return 0;
  return digit === '' ? 1 : toDigit(digit);
}

function toDigit(digit: string): number {
  return digits.indexOf(digit) + 1;
}
