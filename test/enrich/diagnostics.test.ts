import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

const long = `在沿线${'加强管理，'.repeat(90)}提高效率`;

it.each([
  ['no-speaker', '某市新闻\n\n今天天气不错，街上人很多，大家都很高兴。\n', null],
  ['trigger-outside', '某市新闻\n\n昨晚下雨。\n\n路上建议：慢行。\n', 5],
  ['long-proposal', `某市召开座谈会\n\n张伟民委员建议，${long}。\n`, 3],
  ['dominant-speaker', `某市召开座谈会\n\n张伟民委员建议，${long}。李晓东委员建议，慢行。\n`, null],
  [
    'roster-missing',
    '某市召开座谈会\n\n会上，张伟民、李晓东、王志强先后发言。\n\n张伟民：建议慢行。\n李晓东：建议慢行。\n',
    null,
  ],
  ['cut-off', '某市召开座谈会\n\n张伟民委员建议，完善步道。李晓东委员说，这条路去年才修好，可是今年又\n', 3],
] as const)('warns of %s', (code, text, line) => {
  const found = extract(text).diagnostics.find((diagnostic) => diagnostic.code === code);
  expect(found).toMatchObject({ severity: 'warning', line });
});

it('is silent about a sound report', () => {
  const text = '某市召开座谈会\n\n会上，张伟民、李晓东先后发言。\n\n张伟民：建议慢行。\n李晓东：建议慢行。\n';
  expect(extract(text).diagnostics).toEqual([]);
});

it('says who was announced and who has no words', () => {
  const text = '某市召开座谈会\n\n会上，张伟民、李晓东、王志强先后发言。\n\n张伟民：建议慢行。\n李晓东：建议慢行。\n';
  expect(extract(text).roster).toEqual({ announced: ['张伟民', '李晓东', '王志强'], missing: ['王志强'] });
});
