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
  // Where a name ends, and where it begins like a word.
  ['焊工靳磊带了图纸来。他建议，完善步道。', '靳磊', null, '焊工', null],
  ['宁致和委员\n路不好走，老人走得慢，孩子走得急。\n建议完善步道。', '宁致和', null, '委员', null],
  ['市第九中学心理教师东方玉建议，完善步道。', '东方玉', '市第九中学', '心理教师', null],
  ['县考古研究院副院长佘山海建议，完善步道。', '佘山海', '县考古研究院', '副院长', null],
  ['牧民代表吉木斯·叶尔兰建议，完善步道。', '吉木斯·叶尔兰', null, '牧民代表', null],
  ['某国国王阿卜杜拉二世25日建议，完善步道。', '阿卜杜拉二世', '某国', '国王', null],
  ['某大学教授约翰·惠特莫尔说，路不好走。惠特莫尔建议，完善步道。', '约翰·惠特莫尔', '某大学', '教授', null],
  ['包容委员：路不好走。建议完善步道。', '包容', null, '委员', null],
  // Whom a sentence without a name means.
  ['县人大代表张伟民不赞成再建。这位人大代表建议完善步道。', '张伟民', '县人大', '代表', null],
  ['几位物业经理也有话说。他们建议，完善步道。', '几位物业经理', null, null, null],
  ['上百名村民在路口集会，要求停工，并呼吁完善步道。', '上百名村民', null, null, null],
  ['市议会15日以12票通过一项决议。该决议呼吁完善步道。', '市议会', null, null, null],
  ['第三届步道大会15日在某市闭幕。大会通过宣言，呼吁完善步道。', '第三届步道大会', null, null, null],
  [
    '市规划局、市交通局、市园林局等多个部门发表声明，呼吁完善步道。',
    '市规划局、市交通局、市园林局等多个部门',
    null,
    null,
    null,
  ],
  ['伊朗代表表示，路不好走。中方代表再次呼吁，完善步道。', '中方代表', null, null, null],
  ['玻利维亚前总统莫拉莱斯说，中方一直呼吁完善步道。', '中方', null, null, null],
  ['联合国秘书长发言人迪雅里克说，路不好走，联合国呼吁完善步道。', '迪雅里克', '联合国', '秘书长发言人', null],
  [
    '座谈会上，区工商联副主席张伟民首先发言。他反映，路不好走。他建议，完善步道。',
    '张伟民',
    '区工商联',
    '副主席',
    '工商联',
  ],
  ['老党员们抽着旱烟，也开了口。他们建议完善步道。', '老党员们', null, null, null],
  ['那日松是某研究院研究员，他关注步道，建议完善步道。', '那日松', '某研究院', '研究员', null],
  // Groups that a name or another body stands beside.
  ['不少家长当场呼吁：完善步道。', '不少家长', null, null, null],
  [
    '联合国、非盟等多个国际组织以及沙特、埃及等多国表示关切，呼吁完善步道。',
    '联合国、非盟等多个国际组织以及沙特、埃及等多国',
    null,
    null,
    null,
  ],
  ['听证代表张伟民（个体工商户）说，路不好走。听证代表李晓东建议，完善步道。', '李晓东', null, '听证代表', null],
  // How somebody is taken up whom the report has named.
  ['县政协委员祝怀安说，路不好走。祝委员建议，完善步道。', '祝怀安', '县政协', '委员', null],
  ['区规划局总规划师解东旭看了图。解总规划师建议，完善步道。', '解东旭', '区规划局', '总规划师', null],
  ['街道办副主任谢启超说，路不好走。谢副主任建议，完善步道。', '谢启超', '街道办', '副主任', null],
  ['村民康来福八十岁了。“我等了八年。”老康说。他建议，完善步道。', '康来福', null, '村民', null],
  ['居民代表邬奶奶建议，完善步道。', '邬奶奶', null, '居民代表', null],
  ['县医院副院长古丽米拉·赛力克说，路不好走。古丽副院长建议，完善步道。', '古丽米拉·赛力克', '县医院', '副院长', null],
  // What stands before or behind a name.
  ['研究员孟和巴雅尔建议，完善步道。', '孟和巴雅尔', null, '研究员', null],
  ['县水利局总工程师沙敏倾向于分步走，建议完善步道。', '沙敏', '县水利局', '总工程师', null],
  ['尼日利亚常驻联合国代表恩贾比·奥科罗呼吁完善步道。', '恩贾比·奥科罗', '尼日利亚', '常驻联合国代表', null],
  ['网友跑外卖的阿旺：\n路不好走。建议完善步道。', '跑外卖的阿旺', null, '网友', null],
  // For whom one speaks.
  ['张伟民委员（代表民革市委会）：建议完善步道。', '张伟民', '民革市委会', '委员', '民革'],
  ['港澳界的张伟民委员建议，完善步道。', '张伟民', null, '委员', '港澳'],
  ['张伟民在代表联络站接待日上建议，完善步道。张伟民是县人大代表。', '张伟民', '县人大', '代表', null],
  // Heads of messages and minutes.
  [
    '5楼　麻大为（出租车司机）　03-01 12:20\n路不好走。建议完善步道。\n6楼　冼玉洁（教师）　03-01 13:00\n同意。',
    '麻大为',
    null,
    '出租车司机',
    null,
  ],
  ['不少居民代表建议，完善步道。', '不少居民代表', null, null, null],
  ['部分县级会员单位提出，收费偏高，建议完善步道。', '部分县级会员单位', null, null, null],
  ['评审专家组一致认为，方案新颖，并建议完善步道。', '评审专家组', null, null, null],
  ['会后秘书处作了归纳，并就下一步工作提出如下建议：完善步道。', '秘书处', null, null, null],
  // Posts at the edge of a body's name, and parts that somebody has in the meeting alone.
  ['区交警大队中队长张伟民当场答应。他还建议完善步道。', '张伟民', '区交警大队', '中队长', null],
  ['某某师范大学教授嵇康宁呼吁完善步道。', '嵇康宁', '某某师范大学', '教授', null],
  ['3号陈述人张伟民（外卖骑手）：路不好走，建议完善步道。', '张伟民', null, '外卖骑手', null],
  ['张伟民代表来自社区医院。他建议完善步道。', '张伟民', null, '代表', null],
  ['吾斯曼·玉素甫：我建议完善步道。\n李晓东：同意。', '吾斯曼·玉素甫', null, null, null],
  ['【同期声】某县幼儿园园长张伟民：建议完善步道。\n（解说）会议还在进行。', '张伟民', '某县幼儿园', '园长', null],
  [
    '某某报　2022-01-19　作者：蒲春雷\n各位委员：\n我代表民建省委发言。\n为此建议：\n一、完善步道。\n（作者系民建省委常委）',
    '蒲春雷',
    '民建省委',
    '常委',
    '民建',
  ],
  // 他 after a clause about something else, and beside somebody who is no subject.
  ['茶还没有倒满，县政协委员张伟民就摊开了票据。他建议完善步道。', '张伟民', '县政协', '委员', null],
  ['李晓东委员讲的是班车。她提过这事，今天当着县交通局局长张伟民的面，她建议完善步道。', '李晓东', null, '委员', null],
  ['来自各镇的多位代表建议，完善步道。', '多位代表', null, null, null],
  ['俄罗斯驻英国大使馆随后呼吁完善步道。', '俄罗斯驻英国大使馆', null, null, null],
  ['以色列总理办公室随后呼吁完善步道。', '以色列总理办公室', null, null, null],
  ['民盟区委建议，完善步道。', '民盟区委', null, null, '民盟'],
];

it.each(rows)('%s', (body, who, organization, title, affiliation) => {
  const [speaker] = extract(toReport(body)).speakers.filter((each) => each.proposals.length > 0);
  expect(speaker).toMatchObject({ organization, title, affiliation });
  expect(speaker?.name ?? speaker?.group).toBe(who);
});

it('takes no headline of a round-up for a post and a name', () => {
  const { speakers } = extract(toReport('两国商定两国大使本周内返岗\n路不好走，村民张伟民建议完善步道。'));
  expect(speakers.map(({ name }) => name)).toEqual(['张伟民']);
});

/** Who is looked for where no word opens a scope. */
it.each([
  ['张伟民委员：路不好走。\n李晓东委员：灯不够亮。\n王县长说，两件都记下了。', ['张伟民', '李晓东']],
  ['张伟民委员说，路不好走。\n李晓东委员说，灯不够亮。', []],
  ['某报讯：张伟民委员说，路不好走。\n某报讯：李晓东委员说，灯不够亮。', []],
])('%s', (body, names) => {
  expect(extract(toReport(body)).speakers.map(({ name }) => name)).toEqual(names);
});

it('is one speaker in several blocks', () => {
  const report = toReport(
    '民革某区委主委张伟民：建议完善步道。\n民盟某区委主委李晓东：情况不错。\n民革某区委主委张伟民：再补充一点，建议增设座椅。',
  );
  const speaker = extract(report).speakers.find((each) => each.name === '张伟民');
  expect(speaker?.blocks).toHaveLength(2);
  expect(speaker?.proposals.map((proposal) => proposal.text)).toEqual(['完善步道', '增设座椅']);
});
