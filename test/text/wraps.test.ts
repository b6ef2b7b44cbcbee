import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { hasGapBefore, toView } from '../../src/text/view.js';
import { findWraps } from '../../src/text/wraps/wraps.js';

const paragraph =
  '　　张伟民委员说,去年全市有不少职工下岗,各主管局都办了培训班,可是各办各的,十个班里有七个教缝纫。他建议由市劳动局牵头办一所再就业培训学校,学费从失业保险基金中列支,下岗职工凭证免费入学。开什么课,先到市场上去问一问,不能老是缝纫和烹饪。';

/** The text with its lines broken behind so many characters. */
function wrap(text: string, width: number, end = '\n'): string {
  return text
    .split('\n')
    .map((line) => line.match(new RegExp(`.{1,${width}}`, 'g'))?.join(end) ?? '')
    .join(end);
}

const report = `再就业,还差哪几步?\n\n${paragraph}\n${paragraph.replace('张伟民', '李晓东')}\n`;

it.each([
  ['30 characters', wrap(report, 30)],
  ['36 characters', wrap(report, 36)],
  ['15 characters, as in a newspaper', wrap(report, 15)],
  [
    '36 characters, below a line of the mail that passes it on',
    `各位老师好，${'发言记录见下，请核对。'.repeat(8)}\n\n${wrap(report, 36)}`,
  ],
  [
    'the head of its page wider',
    `某某日报　　　　　2025年2月20日　星期四　　　　　　　　　　03版 要闻\n${wrap(report, 18)}`,
  ],
  [
    'a margin that the head of its page has not',
    `某某市工商业联合会编　　　　　　　　　2025年2月20日\n${wrap(report, 30).replace(/^/gm, '  ')}`,
  ],
  ['a headline much wider', `——某市政协双月协商座谈会聚焦再就业培训侧记\n${wrap(report, 14)}`],
  ['a line that ends early within a sentence', wrap(report, 18).replace('下岗,各主', '下岗,\n各主')],
  ['Windows line ends', wrap(report, 32, '\r\n')],
  ['blanks at the ends', wrap(report, 32, '  \n')],
  ['a margin', wrap(report, 30).replace(/^(?=.)/gm, '     ')],
])('reads a text that was wrapped (%s) as its paragraphs', (_name, text) => {
  const proposalsOf = (each: string) =>
    extract(each).speakers.map(({ name, proposals }) => [name, proposals.map((one) => one.text.replace(/\s/g, ''))]);
  expect(proposalsOf(text)).toEqual(proposalsOf(report));
});

it.each([
  [
    'behind a comma',
    '张伟民委员说，去年全市有不少职工下岗，各主管局都办了培训班，他建议，\n由市劳动局牵头办一所培训学校。',
    ['由市劳动局牵头办一所培训学校'],
  ],
  [
    'in paragraphs whose first line is indented',
    '　　张伟民委员说，去年全市有不少职工下岗，各主管局都办了培训\n班，可是各办各的，十个班里有七个教缝纫。他建议办一所培训学校。\n学费应当从失业保险基金中列支，下岗职工凭证免费入学，开什么课先\n到市场上去问一问。\n　　李红兵委员说，路不好走。',
    ['办一所培训学校', '学费应当从失业保险基金中列支，下岗职工凭证免费入学，开什么课先到市场上去问一问'],
  ],
  [
    'and a blank one follows each',
    '    张伟民委员说，去年全市有不少职工下岗，各主管局都办了培训\n\n班，可是各办各的，十个班里有七个教缝纫。他建议由市劳动局牵\n\n头办一所培训学校。\n\n    李红兵委员说，路不好走，桥也不好走。',
    ['由市劳动局牵头办一所培训学校'],
  ],
] as const)('reads on where a line breaks %s, however long the lines are', (_name, text, expected) => {
  const found = extract(`某市召开座谈会\n\n${text}`).speakers.flatMap(({ proposals }) => proposals);
  expect(found.map((one) => one.text.replace(/\s/g, ''))).toEqual(expected);
});

it.each([
  [
    'a page’s number',
    '　　张伟民委员说，去年全市有不少职工下岗，各主管局都办了培训\n班，可是各办各的，十个班里有七个教缝纫和烹饪，谁去都是学这些\n东西。我们建议：\n　　　　　　　　　　　　　　　　　　— 5 —\n完善步道，方便居民。',
    ['完善步道，方便居民'],
  ],
  [
    'the next speaker',
    '张伟民委员说，去年全市有不少职工下岗，各主管局都办了培训班，建议修路，\n李红兵委员建议修桥，\n王强委员建议种树。',
    ['修路', '修桥', '种树'],
  ],
  ['a short line', '路不好走，\n张伟民委员\n桥不好走，\n建议修桥，\n李红兵委员\n建议修路。', ['修桥', '修路']],
  ['an item', '张伟民委员建议：\n一、修路，\n二、修桥。', ['修路', '修桥']],
] as const)('does not read on into %s', (_name, text, expected) => {
  const found = extract(`某市召开座谈会\n\n${text}`).speakers.flatMap(({ proposals }) => proposals);
  expect(found.map((one) => one.text)).toEqual(expected);
});

it('keeps the spans of what it reads across a wrap', () => {
  const text = wrap(report, 30);
  for (const { proposals } of extract(text).speakers)
    for (const { start, end, text: words } of proposals) expect(text.slice(start, end)).toBe(words);
});

it('sees no blank where a line was wrapped', () => {
  const view = toView(wrap(report, 30));
  expect(view.seams.size).toBeGreaterThan(5);
  for (const seam of view.seams) expect(hasGapBefore(view, seam)).toBe(false);
});

it.each([
  ['long paragraphs', `${report}${report}`],
  ['lines that all end in a full stop', `${'张委员建议把这条老路修好,再把灯也装上,方便夜里回家的老人。\n'.repeat(9)}`],
  [
    'lines of different lengths',
    '一句短话\n张委员建议把这条老路修好,再把灯也装上,方便\n两句\n三句话\n四句话\n'.repeat(9),
  ],
  ['a list', `${'——划定外摆区域,允许临街商户二十时以后在门外经营\n'.repeat(9)}`],
  [
    'a wall of comments',
    '张秀兰:建议小区东门外面的路灯早点修好,晚上太黑\n李国强:建议物业把楼道里的杂物清一清;消防通道要畅\n'.repeat(5),
  ],
  [
    'numbered items',
    '一是延长滨江路公交末班车运营时间;到夜里十一点半左右\n二是增加学校附近的公交车站牌,把候车亭都装上座椅\n'.repeat(5),
  ],
  ['a table', '| 张秀兰 | 居民代表 | 在小区东门外增设路灯;和减速带若干处 |\n'.repeat(8)],
  ['verses without a full stop', '建议先把路灯搞,晚上走路不再跌跤人人都说好\n'.repeat(8)],
  ['narrow columns', '张委员建议把这条\n'.repeat(20)],
  [
    'a list of short lines',
    '建议：\n把东门的路修平，别再积水\n装几盏路灯；晚上看不见路\n公厕要有人管，一天扫三遍\n菜市场的摊位往里挪两米\n停车要划线；消防通道不能占\n广场舞九点以前必须收场',
  ],
  ['nothing', ''],
])('takes no line end of %s for one', (_name, text) => {
  expect(findWraps(text).size).toBe(0);
});

it('paragraphs that a copy has joined are parted again', () => {
  const joined = '座谈会召开\n路窄，大家都走过。　　张伟民委员建议修路。　　李晓东委员建议架桥，越快越好。';
  expect(toView(joined).chars.split('\n')).toHaveLength(4);
  const [first, second] = extract(joined).speakers;
  expect([first?.proposals.map(({ text }) => text), second?.proposals.map(({ text }) => text)]).toEqual([
    ['修路'],
    ['架桥，越快越好'],
  ]);
});

it('blanks behind a sentence alone part no paragraphs', () => {
  expect(toView('座谈会召开\n路窄，大家都走过。　　张伟民委员建议修路。').chars.split('\n')).toHaveLength(2);
});
