import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { toReport } from './unmark.js';

type Row = readonly [
  body: string,
  name: string,
  organization: string | null,
  title: string | null,
  affiliation: string | null,
];

/** The first speaker of a report: name or group, organization, title, affiliation (annotation.md, Speaker). */
const rows: readonly Row[] = [
  ['民革某区委主委张伟民：建议完善步道。', '张伟民', '民革某区委', '主委', '民革'],
  ['九三学社某市委副主委张伟民：建议完善步道。', '张伟民', '九三学社某市委', '副主委', '九三学社'],
  ['张伟民（三江水利科学研究院总工程师）：建议完善步道。', '张伟民', '三江水利科学研究院', '总工程师', null],
  ['县政协委员张伟民建议，完善步道。', '张伟民', '县政协', '委员', null],
  ['全国人大代表张伟民建议，完善步道。', '张伟民', '全国人大', '代表', null],
  ['全国政协委员、民革中央常委张伟民建议，完善步道。', '张伟民', '民革中央', '常委', '民革'],
  ['张伟民委员代表民盟某县总支部发言，建议完善步道。', '张伟民', '民盟某县总支部', '委员', '民盟'],
  ['张伟民代表县工商联发言，提出两点建议：一是完善步道；二是增设座椅。', '张伟民', '县工商联', null, '工商联'],
  ['致公党某县支部的张伟民委员建议，完善步道。', '张伟民', '致公党某县支部', '委员', '致公党'],
  ['来自民族宗教界的张伟民委员建议，完善步道。', '张伟民', null, '委员', '民族宗教界'],
  ['茶农张伟民建议，完善步道。', '张伟民', null, '茶农', null],
  ['低保户代表张伟民建议，完善步道。', '张伟民', null, '低保户代表', null],
  ['无党派人士代表张伟民建议，完善步道。', '张伟民', null, '无党派人士代表', '无党派'],
  ['张伟民是市农业科学院研究员。他建议，完善步道。', '张伟民', '市农业科学院', '研究员', null],
  ['何敬明、罗春燕委员建议，完善步道。', '何敬明、罗春燕', null, '委员', null],
  ['欧阳若兰副会长建议，完善步道。', '欧阳若兰', null, '副会长', null],
  ['市科创协会会长张伟民建议，完善步道。', '张伟民', '市科创协会', '会长', null],
  ['不少居民代表建议，完善步道。', '不少居民代表', null, null, null],
  ['来自各镇的多位代表建议，完善步道。', '多位代表', null, null, null],
  ['民盟区委建议，完善步道。', '民盟区委', null, null, '民盟'],
];

it.each(rows)('%s', (body, who, organization, title, affiliation) => {
  const [speaker] = extract(toReport(body)).speakers.filter((each) => each.proposals.length > 0);
  expect(speaker).toMatchObject({ organization, title, affiliation });
  expect(speaker?.name ?? speaker?.group).toBe(who);
});

it('is one speaker in several blocks', () => {
  const report = toReport(
    '民革某区委主委张伟民：建议完善步道。\n民盟某区委主委李晓东：情况不错。\n民革某区委主委张伟民：再补充一点，建议增设座椅。',
  );
  const speaker = extract(report).speakers.find((each) => each.name === '张伟民');
  expect(speaker?.blocks).toHaveLength(2);
  expect(speaker?.proposals.map((proposal) => proposal.text)).toEqual(['完善步道', '增设座椅']);
});
