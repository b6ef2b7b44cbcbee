import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

/** A speaker as a table has it: name or group, organization, title, affiliation, what is proposed. */
type Row = readonly [
  who: string,
  organization: string | null,
  title: string | null,
  affiliation: string | null,
  proposals: readonly string[],
];

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  [
    'columns for posts, and for who takes it in hand',
    '序号 | 提出人 | 单位职务 | 意见建议 | 责任单位\n1 | 张伟民 | 区税务局副局长 | 完善步道，增设座椅。 | 区住建局\n2 | 李红兵 | 县医院医生 | 开通公交专线。 | 区交通局',
    [
      ['张伟民', '区税务局', '副局长', null, ['完善步道，增设座椅']],
      ['李红兵', '县医院', '医生', null, ['开通公交专线']],
    ],
  ],
  [
    'cells that one blank parts',
    '序号 姓名 单位职务 意见建议\n1 张伟民 区税务局副局长 完善步道，增设座椅。\n2 李红兵 县医院医生 开通公交专线。',
    [
      ['张伟民', '区税务局', '副局长', null, ['完善步道，增设座椅']],
      ['李红兵', '县医院', '医生', null, ['开通公交专线']],
    ],
  ],
  [
    'a row that goes over several lines',
    '序号\t姓名\t意见建议\t责任单位\n1\t张伟民\t建议：\n1.完善步道。\n2.增设座椅。\t区住建局\n2\t李红兵\t建议开通公交专线。\t区交通局\n3\t王芳\t无\t—',
    [
      ['张伟民', null, null, null, ['完善步道', '增设座椅']],
      ['李红兵', null, null, null, ['开通公交专线']],
    ],
  ],
  [
    'contents that the line above announces',
    '代表们逐项讨论，并提出以下建议：\n\n序号\t姓名\t所在选区\t具体内容\t备注\n1\t张伟民\t街道选区\t先改高坡上的管网\t采纳\n2\t李红兵\t东坪选区\t校车增加一条线路\t待研究',
    [
      ['张伟民', null, null, null, ['先改高坡上的管网']],
      ['李红兵', null, null, null, ['校车增加一条线路']],
    ],
  ],
  [
    'two columns that a tab parts',
    '姓名\t建议\n刘大勇\t延长服务时间\n王芳\t整治僵尸车',
    [
      ['刘大勇', null, null, null, ['延长服务时间']],
      ['王芳', null, null, null, ['整治僵尸车']],
    ],
  ],
  [
    'quoted cells with items on lines of their own, as a spreadsheet copies them',
    '姓名\t单位\t建议\n孙亮\t市建工集团\t"1、修路\n2、装灯\n3、植树"\n李红\t三中\t见附件\n王芳\t一中\t"延长\n时间。"',
    [
      ['孙亮', '市建工集团', null, null, ['修路', '装灯', '植树']],
      ['李红', '三中', null, null, []],
      ['王芳', '一中', null, null, ['延长\n时间']],
    ],
  ],
  [
    'a table above one with twice as many tabs',
    '姓名\t单位\t建议\n王芳\t一中\t建议植树\n赵刚\t二中\t建议装灯\n\n序号\t姓名\t单位\t职务\t意见建议\n1\t张伟民\t县医院\t院长\t建议修路\n2\t李红兵\t县一中\t校长\t建议修桥',
    [
      ['王芳', '一中', null, null, ['植树']],
      ['赵刚', '二中', null, null, ['装灯']],
      ['张伟民', '县医院', '院长', null, ['修路']],
      ['李红兵', '县一中', '校长', null, ['修桥']],
    ],
  ],
  [
    'rows that a merged cell begins',
    '姓名\t单位\t意见建议\n张伟民\t县医院\t1.建议修路\n\t\t2.增设座椅\n李红兵\t县一中\t建议修桥',
    [
      ['张伟民', '县医院', null, null, ['修路', '增设座椅']],
      ['李红兵', '县一中', null, null, ['修桥']],
    ],
  ],
  [
    'a cell that goes on below',
    '序号\t姓名\t身份\t意见建议\n1\t张伟民\t退休教师\t路不好走。建议完善步\n\t\t\t道，增设座椅。\n2\t李红兵\t居民\t建议开通公交专线。',
    [
      ['张伟民', null, '退休教师', null, ['完善步\n\t\t\t道，增设座椅']],
      ['李红兵', null, '居民', null, ['开通公交专线']],
    ],
  ],
  [
    'a form whose names and labels blanks part',
    '发 言 人：尉 迟 荣                单    位：农工党某县委\n职    务：秘书长                  题    目：治河\n\n  两岸化肥用得多。我们建议：\n  1. 划出禁施区；',
    [['尉迟荣', '农工党某县委', '秘书长', '农工党', ['划出禁施区']]],
  ],
  [
    'columns that blanks align, with blanks within a head and a name',
    '条  款      单位及职务              姓  名        意  见\n----------------------------------------\n第九条      民革某某区委主委        濮阳若水      太软。建议写明人数。\n第十二条    区老年大学副校长        乜    芳      建议增加一款；区财政安排经费',
    [
      ['濮阳若水', '民革某某区委', '主委', '民革', ['写明人数']],
      ['乜芳', '区老年大学', '副校长', null, ['增加一款', '区财政安排经费']],
    ],
  ],
  [
    'columns that commas part, as a spreadsheet saves them, with commas and line ends within a cell',
    '座谈会意见汇总\r\n序号,姓名,单位职务,意见建议\r\n1,李梅,实验小学校长,增加教师补贴\r\n2,张志强,民盟某县委主委,"建议加快修路,完善步道"\r\n3,王强,市水利局局长,"一是修桥；\r\n二是清淤。"\r\n\r\n以上意见供参考。',
    [
      ['李梅', '实验小学', '校长', null, ['增加教师补贴']],
      ['张志强', '民盟某县委', '主委', '民盟', ['加快修路,完善步道']],
      ['王强', '市水利局', '局长', null, ['修桥', '清淤']],
    ],
  ],
  [
    'a form whose labels a tab parts from their values',
    '姓名\t呼延铎\n单位\t某水电学院\n职称\t教授级高工\n论证意见\t参数可信。建议补做稳定复核。\n签名\t(已签)\n\n姓名\t冼若琳\n单位\t省勘察院\n职称\t副总工程师\n论证意见\t建议加打两个斜孔。',
    [
      ['呼延铎', '某水电学院', '教授级高工', null, ['补做稳定复核']],
      ['冼若琳', '省勘察院', '副总工程师', null, ['加打两个斜孔']],
    ],
  ],
  [
    'columns for body, post and party',
    '姓名 | 单位 | 职务 | 党派 | 建议\n张伟民 | 区税务局 | 副局长 | 民建 | 完善步道。架桥。\n李红兵 | 县医院 | 医生 | 无党派 | 建议点灯',
    [
      ['张伟民', '区税务局', '副局长', '民建', ['完善步道', '架桥']],
      ['李红兵', '县医院', '医生', '无党派', ['点灯']],
    ],
  ],
  [
    'a name that spans several rows',
    '姓名 | 建议\n张伟民 | 完善步道。\n | 架桥。\n李红兵 | 点灯。',
    [
      ['张伟民', null, null, null, ['完善步道', '架桥']],
      ['李红兵', null, null, null, ['点灯']],
    ],
  ],
  [
    'bodies for speakers',
    '序号 | 单位 | 意见建议\n1 | 县工商联 | 完善步道。\n2 | 某镇人民政府 | 架桥。',
    [
      ['县工商联', null, null, '工商联', ['完善步道']],
      ['某镇人民政府', null, null, null, ['架桥']],
    ],
  ],
  [
    'the name behind the matter',
    '序号 | 案由 | 提案人 | 建议\n1 | 关于停车的提案 | 张伟民 | 由街道牵头普查车位。\n本表由办公室整理。',
    [['张伟民', null, null, null, ['由街道牵头普查车位']]],
  ],
  [
    'no column for proposals: a trigger of its own',
    '姓名 | 意见\n张伟民 | 路窄。建议完善步道。\n李红兵 | 灯光昏暗，走路不便。',
    [
      ['张伟民', null, null, null, ['完善步道']],
      ['李红兵', null, null, null, []],
    ],
  ],
  [
    'cells of several lines, and a heading between the rows',
    '序号 | 姓名 | 意见建议 | 责任单位\n1 | 张伟民 | 1.完善步道。\n2.增设座椅。 | 区住建局\n二、交通类\n2 | 李红兵 | 架桥。\n点灯。 | 区交通局',
    [
      ['张伟民', null, null, null, ['完善步道', '增设座椅']],
      ['李红兵', null, null, null, ['架桥', '点灯']],
    ],
  ],
  [
    'short cells without stops, and empty ones at both ends',
    '序号 | 姓名 | 单位 | 职务 | 意见建议 | 备注\n1 | 张伟民 | 区教育局 | 局长 | 拓宽道路 | \n | | | | 多种树 | \n2 | 李红兵 | 县医院 | 医生 | 多请法官，多请律师 | ',
    [
      ['张伟民', '区教育局', '局长', null, ['拓宽道路', '多种树']],
      ['李红兵', '县医院', '医生', null, ['多请法官，多请律师']],
    ],
  ],
  [
    'lists without stops, up to the blank line behind the table',
    '说明如下。\n\n姓名 | 意见建议\n张伟民 | 一是拓宽道路\n二是多种树\n李红兵 | 完善步道。\n增设座椅。\n\n各单位要尽快反馈。',
    [
      ['张伟民', null, null, null, ['拓宽道路', '多种树']],
      ['李红兵', null, null, null, ['完善步道', '增设座椅']],
    ],
  ],
  [
    'what stands below a table that no blank line parts',
    '姓名 | 意见建议\n张伟民 | 完善步道\n附件：反馈表\n请各单位于6月底前反馈。\n责任单位 | 任务 | 完成时限\n区住建局 | 要完善步道 | 6月底前',
    [['张伟民', null, null, null, ['完善步道']]],
  ],
  [
    'a catalogue of motions, and opinions with a trigger of their own',
    '案由 | 提案人 | 主办单位\n建议出台补贴办法 | 张伟民 | 区工信局\n反馈人 | 意见内容 | 是否采纳\n李红兵 | 路窄，建议架桥。灯也要修。 | 是',
    [['李红兵', null, null, null, ['架桥', '灯也要修']]],
  ],
  [
    'counts of what was handed in',
    '代表 | 建议\n张伟民 | 15件\n李红兵 | 3件',
    [
      ['张伟民', null, null, null, []],
      ['李红兵', null, null, null, []],
    ],
  ],
  ['who is to act', '单位 | 存在问题 | 整改建议\n区住建局 | 路窄 | 拓宽道路\n区教育局 | 校车少 | 增加校车', []],
  [
    'the fields of a form before colons',
    '编号：0147\n案由：建议规范处置\n提案人：闻静怡\n界别：民盟\n工作单位及职务：某市医院药剂科副主任\n联名人：无\n情况分析：\n药多，去处少。\n建议：\n1．设置回收箱。\n2．鼓励药店回收。\n是否同意公开：同意\n希望承办单位：市卫健委',
    [['闻静怡', '某市医院药剂科', '副主任', '民盟', ['设置回收箱', '鼓励药店回收']]],
  ],
  [
    'a label that says more than 建议, and facts behind it',
    '提出人：邢满仓（县人大代表）\n建议内容：灌渠建于上世纪，渗漏严重。请县里修复末端渠系。\n承办单位：县水利局\n提出人：蒙秋菊\n建议内容：渠坏了。为此，建议修渠。',
    [
      ['邢满仓', '县人大', '代表', null, ['请县里修复末端渠系']],
      ['蒙秋菊', null, null, null, ['修渠']],
    ],
  ],
  [
    'rows behind a line that belongs to none, and cells with more than a thanks',
    '姓名 | 建议\n张伟民 | 修路。\n装灯。\n李红兵 | 没有意见，要架桥\n赵强 | 路灯由街道管护；河道清淤；呼吁设河长',
    [
      ['张伟民', null, null, null, ['修路']],
      ['李红兵', null, null, null, ['没有意见，要架桥']],
      ['赵强', null, null, null, ['路灯由街道管护', '河道清淤', '设河长']],
    ],
  ],
  [
    'Markdown',
    '| 姓名 | 意见建议 |\n|---|---|\n| 张伟民 | 完善步道 |\n| 李红兵 | 架桥 |',
    [
      ['张伟民', null, null, null, ['完善步道']],
      ['李红兵', null, null, null, ['架桥']],
    ],
  ],
  [
    'cells with a trigger of their own',
    '姓名 | 建议\n张伟民 | 路窄，群众意见大，建议架桥。\n李红兵 | 一是建议修路。二是建议点灯。',
    [
      ['张伟民', null, null, null, ['架桥']],
      ['李红兵', null, null, null, ['修路', '点灯']],
    ],
  ],
  [
    'cells that propose nothing',
    '单位 | 意见建议\n县财政局 | 无意见\n县审计局 | 原则同意。\n县司法局 | 关于完善步道的建议\n县教育局 | 增设路牌\n合计 | 4条',
    [
      ['县财政局', null, null, null, []],
      ['县审计局', null, null, null, []],
      ['县司法局', null, null, null, []],
      ['县教育局', null, null, null, ['增设路牌']],
    ],
  ],
  [
    'rows whose name it cannot read, and a body behind that is to act',
    '姓名 | 建议 | 单位\n张伟民 | 修路 | \n匿名 | 点灯 | 区住建局',
    [['张伟民', null, null, null, ['修路']]],
  ],
  [
    'posts in one cell, several of them, or none',
    '姓名 | 性别 | 职务 | 建议\n张伟民 | 男 | 市政协委员、民建市委主委 | 修路\n李红兵 | 女 | 无 | 点灯',
    [
      ['张伟民', '民建市委', '主委', '民建', ['修路']],
      ['李红兵', null, null, null, ['点灯']],
    ],
  ],
  [
    'what was said before the table',
    '张伟民委员建议架桥。附表：\n姓名 | 建议\n李红兵 | 修路',
    [
      ['张伟民', null, '委员', null, ['架桥']],
      ['李红兵', null, null, null, ['修路']],
    ],
  ],
  [
    'a stroke that parts somebody’s verb from what is proposed',
    '市政协委员张伟民：停车难。\n建议 | 建停车场。',
    [['张伟民', '市政协', '委员', null, ['建停车场']]],
  ],
  [
    'two fields for proposals, the name beside one of them',
    '建议人 | 张伟民 | 性别 | 男 | 单位 | 县医院\n对县委的建议 | 修路。\n现状 | 灯暗。\n对县政府的建议 | 点灯。\n承办单位 | 区住建局\n区住建局要尽快办理。',
    [['张伟民', '县医院', null, null, ['修路', '点灯']]],
  ],
  [
    'name and proposal in a line',
    '建议人 | 张伟民 | 建议内容 | 建停车场。',
    [['张伟民', null, null, null, ['建停车场']]],
  ],
  [
    'forms that bodies fill in, and the body of whoever is named beside it',
    '单位：区税务局\n意见建议：\n1.完善步道。\n单位：区教育局\n建议：架桥。\n电话：略\n日期：略\n序号：3\n编号：4\n单位：区司法局\n姓名：张伟民\n建议：点灯。',
    [
      ['区税务局', null, null, null, ['完善步道']],
      ['区教育局', null, null, null, ['架桥']],
      ['张伟民', null, null, null, ['点灯']],
    ],
  ],
  [
    'a form',
    '案由 | 关于完善停车管理的提案\n提案人 | 张伟民 | 界别 | 民建\n工作单位 | 区税务局 | 职务 | 副局长\n情况分析 | 停车难，道路被占。\n具体建议 | 一、由街道牵头普查车位。二、错时开放停车场。\n审查意见 | 立案',
    [['张伟民', '区税务局', '副局长', '民建', ['由街道牵头普查车位', '错时开放停车场']]],
  ],
  [
    'forms one after another, with a label of their own and a cell of two lines',
    '姓名 | 张伟民\n单位及职务 | 区税务局副局长\n对区政府工作的意见建议 | 1.完善步道。\n2.增设座椅。\n姓名 | 李红兵\n单位及职务 | 县医院医生\n对区政府工作的意见建议 | 开通公交专线。',
    [
      ['张伟民', '区税务局', '副局长', null, ['完善步道', '增设座椅']],
      ['李红兵', '县医院', '医生', null, ['开通公交专线']],
    ],
  ],
  [
    'forms with a frame on one side, another field behind the name, and a body that no list holds',
    '+-----+-----\n| 提 案 人 | 雒建国（机修车间钳工）    附议人：佘大勇\n| 案    由 | 更新行车\n| 建    议 | 1.修好行车；2.换好吊钩\n| 处理意见 | 列入计划，费用18万元。\n+-----+-----\n| 提 案 人 | 铸造车间清理班（集体）\n| 建    议 | 请厂里增设座椅。\n| 处理意见 | 待资金落实后安排。',
    [
      ['雒建国', '机修车间', '钳工', null, ['修好行车', '换好吊钩']],
      ['铸造车间清理班', null, null, null, ['请厂里增设座椅']],
    ],
  ],
  [
    'one cell a line, and a name of which a part is shown',
    '序号 |\n反馈人 |\n意见内容 |\n理由 |\n1 |\n居民张*明 |\n路不好走。建议完善步道 |\n采纳 |\n2 |\n县工商联 |\n建议架桥。\n增设座椅。 |\n已转办 |',
    [
      ['张*明', null, '居民', null, ['完善步道']],
      ['县工商联', null, null, '工商联', ['架桥', '增设座椅']],
    ],
  ],
  [
    'one cell a line, with counts among them',
    '序号 |\n反馈人 |\n人数 |\n建议 |\n1 |\n张伟民 |\n2 |\n建议修路 |\n2 |\n李红兵 |\n3 |\n建议种树 |',
    [
      ['张伟民', null, null, null, ['修路']],
      ['李红兵', null, null, null, ['种树']],
    ],
  ],
  [
    'one cell a line and nothing to part them, with a list in a cell',
    '序号\n姓名\n单位及职务\n意见建议\n采纳情况\n\n1\n张伟民\n区税务局副局长\n路窄。建议修路。\n采纳\n\n2\n令玉堂\n县老科协会长\n建议：\n（1）架桥；\n（2）种树。\n部分采纳\n\n说明：本表从略。',
    [
      ['张伟民', '区税务局', '副局长', null, ['修路']],
      ['令玉堂', '县老科协', '会长', null, ['架桥', '种树']],
    ],
  ],
  [
    'one cell a line without numbers',
    '姓名\n单位\n建议\n张伟民\n区税务局\n修路。\n李红兵\n县医院\n种树。\n汇总人从略。',
    [
      ['张伟民', '区税务局', null, null, ['修路']],
      ['李红兵', '县医院', null, null, ['种树']],
    ],
  ],
  [
    'labels and values on lines of their own, and labels that only repetition tells',
    '专家姓名\n张伟民\n工作单位\n省林科院\n职称\n研究员\n论证意见\n资料齐全。建议：\n1.种树；\n2.修路。\n通过与否\n修改后通过\n\n专家姓名\n李红兵\n工作单位\n县医院\n职称\n医生\n论证意见\n取费合规。\n通过与否\n通过',
    [
      ['张伟民', '省林科院', '研究员', null, ['种树', '修路']],
      ['李红兵', '县医院', '医生', null, []],
    ],
  ],
  [
    'fields beside each other',
    '发言人：张伟民   单位：区税务局   职务：副局长\n发言内容：路窄。建议修路。',
    [['张伟民', '区税务局', '副局长', null, ['修路']]],
  ],
  [
    'a field for two things',
    '编号：1\n反馈内容如下。\n姓名：张伟民\n身份／所属团体：某商会会长\n意见：路窄。建议修路。',
    [['张伟民', '某商会', '会长', null, ['修路']]],
  ],
  [
    'columns that blanks align, and nicknames',
    '序号    网名        所在地    留言内容              责任单位\n01      江边钓客    城南区    建议修路，路太窄。    市建设局\n02      一笑而过    外地      公厕太少。我提议：1、架桥；2、种树。    市环卫处',
    [
      ['江边钓客', null, null, null, ['修路，路太窄']],
      ['一笑而过', null, null, null, ['架桥', '种树']],
    ],
  ],
  [
    'cells that stretch over rows, 同上, and a head with a note',
    '科室\t提案人\t职务\t提案内容\t答复（办公室）\n内科\t张伟民\t护士长\t建议修路。\t立案\n\t\t\t建议架桥。\t立案\n\t李红兵\t同上\t建议种树。\t立案',
    [
      ['张伟民', '内科', '护士长', null, ['修路', '架桥']],
      ['李红兵', '内科', '护士长', null, ['种树']],
    ],
  ],
  [
    'a cell that only hopes beside others that propose, and line breaks of a page',
    '| 序号 | 姓名 | 意见和建议 |\n| --- | --- | --- |\n| 1 | 张伟民 | 目标清晰。建议：<br>1. 修路；<br>2. 架桥。 |\n| 2 | 李红兵 | 希望早日修路。 |',
    [
      ['张伟民', null, null, null, ['修路', '架桥']],
      ['李红兵', null, null, null, []],
    ],
  ],
  [
    'the name behind other fields of its line',
    '编号:01   日期:4月12日   反馈人:张伟民   身份:业主代表\n反馈内容:路窄。建议修路。\n处理情况:已转办。',
    [['张伟民', null, '业主代表', null, ['修路']]],
  ],
  [
    'a proposal in the row right below the head of the text',
    '姓名 | 单位职务 | 意见建议\n张伟民 | 区税务局副局长 | 修路。',
    [['张伟民', '区税务局', '副局长', null, ['修路']]],
  ],
  [
    'a cell whose own word opens a later item',
    '姓名 | 建议\n张伟民 | 增设路灯；建议修路\n李红兵 | 建议架桥\n王刚 | 建议种树',
    [
      ['张伟民', null, null, null, ['增设路灯', '修路']],
      ['李红兵', null, null, null, ['架桥']],
      ['王刚', null, null, null, ['种树']],
    ],
  ],
  [
    'two columns that blanks align, and more of a cell below it',
    '反馈单位                反馈内容\n----------------\n农工党市委会            建议补充内容。\n                        支持县区错位布局，避免一哄而上。\n市统计局                无意见。\n团市委                  口径不一致，建议核对后统一。\n----------------\n联系人：小柏',
    [
      ['农工党市委会', null, null, '农工党', ['补充内容', '支持县区错位布局，避免一哄而上']],
      ['市统计局', null, null, null, []],
      ['团市委', null, null, '共青团', ['核对后统一']],
    ],
  ],
  [
    'rows of commas whose last cell is empty',
    '姓名,问题,建议,备注\n李秋萍,社区医院夜间没有医生,实行夜间轮值,\n王芳,校门口拥堵,错峰放学,已转',
    [
      ['李秋萍', null, null, null, ['实行夜间轮值']],
      ['王芳', null, null, null, ['错峰放学']],
    ],
  ],
  [
    'the same with the line ends of Windows',
    '反馈单位                反馈内容\r\n农工党市委会            建议补充内容。\r\n                        支持县区错位布局，避免一哄而上。\r\n团市委                  无意见。',
    [
      ['农工党市委会', null, null, '农工党', ['补充内容', '支持县区错位布局，避免一哄而上']],
      ['团市委', null, null, '共青团', []],
    ],
  ],
  [
    'sections between aligned rows, rows without the last cell, and cells that go on before it',
    '序号   代表姓名          审议意见                       拟交办单位\n\n一、交通类\n1      张伟民            路窄。建议完善步道。           市住建局\n\n二、其他类\n2      李国强            灯暗。建议增设路灯；\n                         依托驿站，增设充电设施。       市总工会\n3      王芳              建议市政府每半年通报一次进度。\n',
    [
      ['张伟民', null, null, null, ['完善步道']],
      ['李国强', null, null, null, ['增设路灯', '依托驿站，增设充电设施']],
      ['王芳', null, null, null, ['市政府每半年通报一次进度']],
    ],
  ],
  [
    'a body where the name is left out',
    '序号 | 姓名 | 单位及职务 | 意见建议\n1 | 张伟民 | 镇中心小学校长 | 建议修路\n2 | — | 镇妇联 | 建议架桥',
    [
      ['张伟民', '镇中心小学', '校长', null, ['修路']],
      ['镇妇联', null, null, '妇联', ['架桥']],
    ],
  ],
  [
    'aligned, with one more row of somebody whom the row above names',
    '序号  姓名    意见建议          办理单位\n1     张伟民  建议完善步道      交通局\n              建议增设路灯      住建局\n2     李国强  建议架桥          水利局',
    [
      ['张伟民', null, null, null, ['完善步道', '增设路灯']],
      ['李国强', null, null, null, ['架桥']],
    ],
  ],
  [
    'several names and several posts in cells that quotation marks hold together',
    '姓名,单位职务,意见建议\n"李敏,张宏",九三学社区委委员,建议配备心理教师。\n王强,"区政协委员,民建会员",建议修路。',
    [
      ['李敏、张宏', '九三学社区委', '委员', '九三学社', ['配备心理教师']],
      ['王强', '民建', '会员', '民建', ['修路']],
    ],
  ],
  [
    'cells of several lines',
    '序号\n姓名\n职务\n发言要点\n1\n尧玉堂\n县工商联副主席\n1.快递企业压价\n2.建议修路\n3.财政贴一点\n2\n李国强\n市政协委员\n路窄。建议架桥，\n要用石头\n桥上种树\n3\n王强\n市政协委员\n好',
    [
      ['尧玉堂', '县工商联', '副主席', '工商联', ['修路', '财政贴一点']],
      ['李国强', '市政协', '委员', null, ['架桥，\n要用石头', '桥上种树']],
      ['王强', '市政协', '委员', null, []],
    ],
  ],
  [
    'the name behind the proposal, among columns for tasks',
    '编号\t意见建议内容\t提出人\t责任部门\t完成时限\n1\t路窄。建议修路\t完玛（区税务局副局长）\t区住建局\t6月底\n2\t建议种树\t部分退休教师\t后勤处\t9月',
    [
      ['完玛', '区税务局', '副局长', null, ['修路']],
      ['部分退休教师', null, null, null, ['种树']],
    ],
  ],
];

it.each(cases)('reads %s', (_name, text, rows) => {
  const { speakers } = extract(`意见建议汇总\n2025-01-02\n${text}\n`);
  expect(
    speakers.map(({ name, group, organization, title, affiliation, proposals }) => [
      name ?? group,
      organization,
      title,
      affiliation,
      proposals.map((proposal) => proposal.text),
    ]),
  ).toEqual(rows);
});

it('takes nothing from marks', () => {
  const { speakers } = extract(
    '考核结果\n2025-01-02\n姓名 | 得分 | 建议\n张伟民 | 95 | 通过\n李红兵 | 80 | 要加强学习\n',
  );
  expect(speakers.flatMap(({ proposals }) => proposals)).toEqual([]);
});
