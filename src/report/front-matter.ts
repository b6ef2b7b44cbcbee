import type { Span } from '../types.js';

/** layout:post, and the item of a list below tags:. */
const setting = /^(?:[\w-]+:|-)/;

/** How many of the first lines tell a site what the page is (---|layout: post|---), the rules around them included. */
export function countSettings(chars: string, lines: readonly Span[]): number {
  const isRule = ({ start, end }: Span) => chars.slice(start, end) === '---';
  const isSet = lines[0] !== undefined && isRule(lines[0]);
  const count = isSet ? lines.slice(1).findIndex(isRule) : -1;
  const isSettings =
    count > 0 && lines.slice(1, count + 1).every(({ start, end }) => setting.test(chars.slice(start, end)));
  return isSettings ? count + 2 : 0;
}
