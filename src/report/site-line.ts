import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import type { PageLine } from './lines.js';

/** 1. 首页, 2. 生态: the numbered steps of the way through the site. */
const numberedHome = /^\d\.(?:网站)?首页$/;
const numberedStep = /^\d\.[\u4e00-\u9fff]{2,6}$/;

/** No short word of a site's bar, nor the last step of the way through it, is longer. */
const longestWord = 6;

/** Whether a line above what may be the headline, `next`, is of the site: a step of the way to the page, or words of its bar. */
export function isOfSite(view: View, line: PageLine, next: Span, head: readonly PageLine[]): boolean {
  return (
    isBarOfSite(line) ||
    isNumberedStep(view, line, head) ||
    isStep(view, line, head, next) ||
    (!view.chars.startsWith('——', next.start) && isShort(view, line, head.slice(head.indexOf(line) + 1)))
  );
}

/** 江淮青年报, below 首页 > 国内时事 > 江淮青年报 > 正文: a step of the way through the site. */
function isStep({ chars }: View, { start, end }: Span, head: readonly PageLine[], next: Span): boolean {
  const words = chars.slice(start, end);
  return head.some((line) => {
    if (line.kind !== 'breadcrumb') return false;
    const steps = chars.slice(line.start, line.end).split(/[>»›→]/);
    // The last step may be the headline, unless that has it, too.
    const isAgain = words.length <= longestWord && chars.slice(next.start, next.end).includes(words);
    return steps.slice(0, isAgain ? steps.length : -1).includes(words);
  });
}

/** 法治号 手机版|站内搜索: mostly words of the page. */
function isBarOfSite({ fields }: PageLine): boolean {
  const asides = fields.filter(({ kind }) => kind === 'aside').length;
  const words = fields.filter(({ kind }) => kind === 'text');
  return asides > words.length && words.every(({ start, end }) => end - start <= longestWord);
}

/** 2. 生态, below 1. 首页. */
function isNumberedStep({ chars }: View, { start, end }: Span, [first]: readonly PageLine[]): boolean {
  return (
    first !== undefined &&
    numberedHome.test(chars.slice(first.start, first.end)) &&
    numberedStep.test(chars.slice(start, end))
  );
}

/** 学术交流, 新闻源 财富源: short words alone above the way through the site. */
function isShort(view: View, line: PageLine, below: readonly PageLine[]): boolean {
  return (
    below.some(({ kind }) => kind === 'breadcrumb') &&
    line.fields.every(({ kind, start, end }) => kind === 'text' && end - start <= longestWord) &&
    /^[\u4e00-\u9fff]+$/.test(view.chars.slice(line.start, line.end))
  );
}
