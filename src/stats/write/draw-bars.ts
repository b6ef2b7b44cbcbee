import { padTo, widestOf } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import type { Painter } from '../../write/index.js';
import { toShown } from '../../write/shown.js';
import type { Words } from '../words.js';
import type { Bar, Chart } from './charts.js';

/** A line of the chart as it is printed. */
interface Line {
  readonly label: string;
  readonly value: string;
  readonly share: string;
  /** What its bar stands for; what is not known or not shown is no rank and has none. */
  readonly bar: number | null;
}

/** The columns that a bar has at least, and the part of all that labels take at most. */
const shortestBar = 6;
const longestLabel = 0.45;

const gap = '  ';

/**
 * Draws a chart in `width` display columns: label, value, share, and a bar that is as long, against the longest, as the
 * value is great. Bars stand last, so that a terminal which draws them wider than others shifts nothing.
 */
export function drawBars(chart: Chart, words: Words, width: number, paint: Painter): string[] {
  const lines = toLines(chart, words);
  const label = Math.min(widestOf(lines.map((line) => line.label)), Math.floor(width * longestLabel));
  const value = widestOf(lines.map((line) => line.value));
  const share = widestOf(lines.map((line) => line.share));
  const longest = Math.max(shortestBar, width - label - value - share - 4 * gap.length);
  const most = Math.max(...lines.map(({ bar }) => bar ?? 0));
  return lines.flatMap((line) => {
    const [first = '', ...further] = wrap(line.label, label).map((part) => gap + part);
    const toPainted = (text: string) => (line.bar === null ? paint('faint', text) : text);
    const numbers = gap + line.value.padStart(value) + gap + line.share.padStart(share);
    const bar = line.bar === null ? '' : gap + drawBar((line.bar / most) * longest);
    const whole = toPainted(padTo(gap.length + label, first)) + paint('faint', numbers) + paint('taken', bar);
    return [whole.trimEnd(), ...further.map(toPainted)];
  });
}

function toLines({ bars, rest, unknown }: Chart, words: Words): Line[] {
  const toLine = ({ label, detail, value, share }: Bar, bar: number | null): Line => ({
    label: toShown(detail ? `${label} ${detail}` : label),
    value: String(value),
    share: `${share.toFixed(1)}%`,
    bar,
  });
  return [
    ...bars.map((bar) => toLine(bar, bar.value)),
    ...(rest.length > 0 ? [{ label: words.rest(rest.length), value: '', share: '', bar: null }] : []),
    ...(unknown ? [toLine(unknown, null)] : []),
  ];
}

/** A bar of so many columns, to half a column; what is counted at all is seen. */
function drawBar(columns: number): string {
  const halves = Math.max(1, Math.round(columns * 2));
  return '█'.repeat(halves >> 1) + (halves % 2 === 1 ? '▌' : '');
}
