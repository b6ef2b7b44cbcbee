import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

const long = `在沿线${'加强管理，'.repeat(90)}提高效率`;

it.each([
  ['no-speaker', '某市新闻\n\n今天天气不错，街上人很多，大家都很高兴。\n', null],
  ['trigger-outside', '某市新闻\n\n昨晚下雨。\n\n路上建议：慢行。\n', 5],
  ['long-proposal', `某市召开座谈会\n\n张伟民委员建议，${long}。\n`, 3],
  ['dominant-speaker', `某市召开座谈会\n\n张伟民委员建议，${long}。李晓东委员建议，慢行。\n`, 3],
  [
    'roster-missing',
    '某市召开座谈会\n\n会上，张伟民、李晓东、王志强先后发言。\n\n张伟民：建议慢行。\n李晓东：建议慢行。\n',
    3,
  ],
  ['cut-off', '某市召开座谈会\n\n张伟民委员建议，完善步道。\n王志强委员建议，修', 4],
  ['cut-off', '某市召开座谈会\n\n张伟民委员建议，完善步道。\n王志强委员建议，要加强\n', 4],
  ['cut-off', '某市召开座谈会\n\n张伟民委员建议，完善步道。李晓东委员说，这条路去年才修好，可是今年又\n', 3],
  ['cut-off', '某市召开座谈会\n\n张伟民委员建议,完善步道.\n王志强委员说,路窄,车多,建议要尽快加强\n', 4],
] as const)('warns of %s', (code, text, line) => {
  const found = extract(text).diagnostics.find((diagnostic) => diagnostic.code === code);
  expect(found).toMatchObject({ severity: 'warning', line });
});

it('is silent about a sound report', () => {
  const text = '某市召开座谈会\n\n会上，张伟民、李晓东先后发言。\n\n张伟民：建议慢行。\n李晓东：建议慢行。\n';
  expect(extract(text).diagnostics).toEqual([]);
});

it('does not take the last row of a table for what is cut off', () => {
  const text =
    '意见汇总\n姓名,单位,建议\n李秋萍,社区医院,实行夜间轮值并且配齐儿科医生和护士\n王芳,实验小学,校门口错峰放学并且安排老师护送\n';
  const { speakers, diagnostics } = extract(text);
  expect(speakers.map(({ proposals }) => proposals.length)).toEqual([1, 1]);
  expect(diagnostics.map(({ code }) => code)).not.toContain('cut-off');
});

it.each(['点个“在看”，让更多人看到', '某市政协办公室', '某市政协，2025年1月', '地址：人民路1号，二楼'])(
  'does not take %s at the foot for what is cut off',
  (foot) => {
    const { diagnostics } = extract(`某市召开座谈会\n\n张伟民委员建议，完善步道。\n\n${foot}\n`);
    expect(diagnostics.map(({ code }) => code)).not.toContain('cut-off');
  },
);

it.each([
  '会上，张伟民、李晓东、王志强先后发言。',
  '会上，张伟民、李晓东、王志强围绕主题作了交流发言。',
  '会上，张伟民、李晓东、王志强三人在会上发言。',
  '会上，张伟民，李晓东，王志强先后发言。',
  '张伟民、李晓东和王志强也作交流发言。',
  '民革市委会张伟民、民盟市委会李晓东、王志强等代表先后发言。',
  '张伟民、李晓东、王志强等8位专家学者先后发言。',
  '张伟民、李晓东、王志强等政协委员分别从不同角度作了简短的发言。',
  '张伟民、李晓东、王志强围绕教育、医疗先后登台发言。',
  '张伟民、李晓东、王志强先后在座谈会上发言。',
  '先后发言的有：张伟民、李晓东、王志强。',
])('%s says who was announced and who has no words', (line) => {
  const text = `某市召开座谈会\n\n${line}\n\n张伟民：建议慢行。\n李晓东：建议慢行。\n`;
  expect(extract(text).roster).toEqual({ announced: ['张伟民', '李晓东', '王志强'], missing: ['王志强'] });
});

it.each([
  '市委书记张伟民、市长李晓东到会听取发言。',
  '张伟民、李晓东听取发言。',
  '九位委员就职工培训、城市防洪、方言保护作了发言。',
  '张伟民、李晓东和王志强出席会议。',
])('%s announces nobody', (line) => {
  expect(extract(`某市召开座谈会\n\n${line}\n\n张伟民：建议慢行。\n`).roster.announced).toEqual([]);
});
