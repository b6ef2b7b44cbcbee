import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

type Row = readonly [what: string, report: string, speaker: string | null, proposals: readonly string[]];

/** Whose a paper or a letter is that names nobody before its words: organization, post and name of the one speaker. */
const rows: readonly Row[] = [
  [
    'a letter to the editor',
    '尊敬的编辑同志：\n垃圾房一到夏天就臭。我建议把垃圾房改为封闭式。\n此致\n敬礼\n读者 徐桂英\n2025年7月3日',
    '读者徐桂英',
    ['把垃圾房改为封闭式'],
  ],
  [
    'a speech for a body, by its first words',
    '让老人住得安心\n各位委员：\n大家好！我代表市工商联，就社区养老作大会发言。\n床位不够。建议增加床位。',
    '市工商联',
    ['增加床位'],
  ],
  [
    'by whose order it is',
    '让老人住得安心\n各位委员：\n受民盟市委会委托，我就社区养老作如下发言。\n床位不够。建议增加床位。',
    '民盟市委会',
    ['增加床位'],
  ],
  [
    'two speeches, each for its body',
    '各位委员：\n我代表民盟市委会作大会发言。\n床位不够。建议增加床位。\n各位委员：\n掌声响过。\n我代表民进市委会作大会发言。\n路窄。',
    null,
    [],
  ],
  [
    'who signs in brackets what all of them suggest, below a heading',
    '座谈会上，大家提出以下建议：\n一、通勤交通\n1. 早高峰公交增发两个班次。（汤圆圆，某电子公司班组长）\n2. 停车位紧张，找不到位置。（谷大庆，某电子公司保安队长）\n二、文体生活\n3. 这里没有球场（皮家骏，某无人机公司飞手）',
    '某电子公司班组长汤圆圆',
    ['早高峰公交增发两个班次'],
  ],
  [
    'without a full stop before the brackets, among others',
    '座谈会上，大家提出以下建议：\n1. 车少。（汤圆圆，某电子公司班组长）\n2. 停车位紧张，找不到位置。（谷大庆，某电子公司保安队长）\n3. 饭菜可口。（李国强）\n4. 篮球场夜间照明延长一小时（皮家骏，某无人机公司飞手）',
    '某无人机公司飞手皮家骏',
    ['篮球场夜间照明延长一小时'],
  ],
  [
    'an entry below one that has a trigger of its own',
    '座谈会上，大家提出以下建议：\n1. 车少。（汤圆圆，某电子公司班组长）\n2. 建议停办夜校。（谷大庆，某电子公司保安队长）\n3. 篮球场夜间照明延长一小时。（谷大庆）',
    '某电子公司保安队长谷大庆',
    ['停办夜校', '篮球场夜间照明延长一小时'],
  ],
  [
    'names behind dashes',
    '第一组\n◇ 花椒卖到省外了，但没有一家烘干厂。——龚玉成\n◇ 建议由供销社建两座烘干中心。——欧阳兰\n◇ 路好走了。——李国强',
    '欧阳兰',
    ['由供销社建两座烘干中心'],
  ],
  [
    'one in brackets, below the heading of an entry',
    '选登\n【断头步道】\n建议人：仉建平\n路窄。\n\n【老电梯该体检】\n电梯用了十九年。建议强制做安全评估。（翠屏苑业委会副主任　濮阳静）',
    '翠屏苑业委会副主任濮阳静',
    ['强制做安全评估'],
  ],
  [
    'one behind a dash, above the heading of the next entry',
    '选登\n【夜市】\n菜场早关门了。建议试行“夜市档”。\n——某电子厂质检员　车晓棠\n\n【断头步道】\n建议人：仉建平\n路窄。',
    '某电子厂质检员车晓棠',
    ['试行“夜市档”'],
  ],
  [
    'a body that sent in a list without marks',
    '信息\n反映人：区政协委员　那兰\n路窄。\n\n农村公路养护资金滞后\n为此建议：\n（一）推行按季预拨\n（二）统一台账格式\n（农工党某区总支供稿）',
    '农工党某区总支',
    ['推行按季预拨', '统一台账格式'],
  ],
  [
    'who comments, and from where',
    '留言\n墨湖老街坊\n08-12 09:21　来自墨湖\n路窄。\n　└ 小鹿不迷路：附议楼上！顺便建议修路\n\nmomo\n08-12 10:02\n好。',
    '小鹿不迷路',
    ['修路'],
  ],
  [
    'whoever signs what is said to somebody else',
    '意见汇总\n8.对党组书记、局长郎咸宁：批评人不分场合。建议先听人把话说完。（离退休干部代表　郤永年）\n9.对总工程师巫马芳：甘为人梯。（部分基层干部）',
    '离退休干部代表郤永年',
    ['先听人把话说完'],
  ],
  [
    'a study, whose title tells of a matter that reads like somebody of the place',
    '关于我市产教融合情况的调研报告\n\n一、情况\n全市有学校11所。\n\n二、建议\n产教融合是系统工程。结合调研，我们提出以下建议：\n（一）完善步道。\n\n市政协课题组\n组　长：宿敬亭',
    '市政协课题组',
    ['完善步道'],
  ],
  [
    'a quotation with a sign before it, above what the narrator tells',
    '商量\n🎤“建议把桥孔改成球场。老人免费。”\n——区政协委员 糜嘉禾\n🎤“桥下光线弱，种什么都不活。”\n——区工会主席 危大川\n与会者对结果表示满意。',
    '区政协委员糜嘉禾',
    ['把桥孔改成球场', '老人免费'],
  ],
  [
    'several names and a day in characters below a letter',
    '关于护蜂的公开信\n乡亲们：\n去年死了三千箱蜂。\n为此，我们倡议：\n一、种植户错开花期用药。\n二、养蜂户主动登记。\n灵溪县人大代表　卜丽华　王阿贵　沙马尔古\n二〇二六年三月六日',
    '灵溪县人大代表卜丽华、王阿贵、沙马尔古',
    ['种植户错开花期用药', '养蜂户主动登记'],
  ],
  [
    'an open letter within a report',
    '市人大代表写信\n近日，几位代表写了一封公开信。\n致全县种植户的公开信\n乡亲们：\n去年死了三千箱蜂。\n为此，我们倡议：\n一、错开花期用药。\n我们也建议县里办一个花期预报。\n祝大家丰收！\n县人大代表　卜丽华　王阿贵　沙马尔古　宗政琳\n二〇二六年三月六日\n【记者手记】\n信贴出后，记者走访了几个乡镇。',
    '县人大代表卜丽华、王阿贵、沙马尔古、宗政琳',
    ['错开花期用药', '县里办一个花期预报'],
  ],

  [
    'one below a paper',
    '学生专列\n\n上下学高峰期学生乘车困难。建议开行学生专列，采用新能源公交车。\n\n——市政协委员何胜兰',
    '市政协委员何胜兰',
    ['开行学生专列，采用新能源公交车'],
  ],
  [
    'below the list that it announces',
    '供暖\n建议：\n1、更换管网。\n2、公开明细。\n建议人：孔祥云',
    '孔祥云',
    ['更换管网', '公开明细'],
  ],
  [
    'with a label in brackets',
    '献策\n1.建议打造绿道。（建议人：区政协委员张国强）\n2.书房很好。（建议人：李小平）',
    '区政协委员张国强',
    ['打造绿道'],
  ],
  [
    'behind where he lives',
    '线上议事\n“能换耳机吗？”（3栋 李女士）\n“建议装分贝仪。”（7栋501 小卜）',
    '小卜',
    ['装分贝仪'],
  ],
  [
    'what they are, before their names',
    '关于改善放学秩序的联名信\n市教育局领导：\n你们好！巷子太窄。我们提出以下建议：\n1、错峰放学。\n此致\n敬礼！\n学生家长：阮春生　农志强　岑小梅\n2021年5月17日',
    '学生家长阮春生、农志强、岑小梅',
    ['错峰放学'],
  ],
  [
    'and his posts, below his name',
    '给盲道清清路\n编辑同志：\n盲道断了九处。我建议划定禁停区。\n皇甫静\n（作者系市特殊教育学校教师）',
    '市特殊教育学校教师皇甫静',
    ['划定禁停区'],
  ],
  [
    'and how old he is',
    '老厂的烟囱留不留？\n编辑同志：\n烟囱还站着。我提个建议：请文物部门来看一看。\n退休工程师　谯明义，时年七十六岁',
    '退休工程师谯明义',
    ['请文物部门来看一看'],
  ],
  ['by the form of address', '献策\n1.建议打造绿道。（张先生）\n2.书房很好。（李女士）', '张先生', ['打造绿道']],
  [
    'below a numbered heading',
    '关于老年助餐的建议案\n市政府：\n近年来，助餐点增多。\n三、对策建议\n（一）加大补贴。建立补贴机制。\n（二）盘活资源。\n政协某市委员会\n2024年5月20日',
    '政协某市委员会',
    ['加大补贴', '建立补贴机制', '盘活资源'],
  ],
  [
    'a list above the name',
    '征文选登\n我们商量了一晚，提出以下建议：\n1．夜班电价低一些；\n2．喷淋请财政补三成。\n（于飞鸿　市纺织商会会长）\n\n讲得不对的，请批评。\n（李强　市建材公司经理）',
    '市纺织商会会长于飞鸿',
    ['夜班电价低一些', '喷淋请财政补三成'],
  ],
  [
    'a body to its members',
    '致全市餐饮同仁的一封信\n各会员单位：\n疫情防控正处在关键时刻，我们倡议：\n一、暂停堂食。\n瀛州市餐饮协会\n2020年2月3日',
    '瀛州市餐饮协会',
    ['暂停堂食'],
  ],
  [
    'in brackets before the full stop',
    '建议摘登\n● 看病远，建议把配药周期延长到三个月（张伟民代表）。\n● 路不好走（李国强代表）。',
    '代表张伟民',
    ['把配药周期延长到三个月'],
  ],
  [
    'in brackets alone, among others',
    '建议摘登\n1. 电梯旧了。建议由街道招标。（姜戎）\n2. 路不好走。（胡长顺）\n3. 桥不好走。（呼延雪）\n4. 灯不亮。（民进新区总支）\n5. 车难停。（某区代表小组）',
    '姜戎',
    ['由街道招标'],
  ],
  [
    'the place behind the name',
    '第四版　读者来信\n编辑同志：自助机我用不了。我建议医院保留人工窗口。\n孟凡玲（合肥）',
    '孟凡玲',
    ['医院保留人工窗口'],
  ],
  [
    'the day behind the name',
    '本报编辑部：\n我是一名退休教师。建议旅游部门整治低价团。\n曾宪文 3月9日',
    '曾宪文',
    ['旅游部门整治低价团'],
  ],
  [
    'two who write together, and no headline',
    '尊敬的市长：\n您好！我们建议开通一条步行道。\n盛小雨、耿一鸣\n2025年9月20日',
    '盛小雨、耿一鸣',
    ['开通一条步行道'],
  ],
  [
    'a body that asks',
    '致学校的一封信\n各位老师：\n入冬以来天冷。我们建议加装门帘。\n三年级家长委员会\n2025年12月1日',
    '三年级家长委员会',
    ['加装门帘'],
  ],
  [
    'no school that tells parents what others want',
    '某小学问卷情况通报\n各位家长：\n现将结果通报如下：\n一、建议六点以后留一道侧门。\n某镇中心小学\n2022年5月9日',
    null,
    [],
  ],
  [
    'who is named between brackets at the foot',
    '来信照登\n雨天里的三百米\n一下雨，病人就得淋着。建议修一条风雨连廊。\n（市民　车玉琴）',
    '市民车玉琴',
    ['修一条风雨连廊'],
  ],
  [
    'a label at the foot, and what else the form has below it',
    '取药难应引起重视\n牧区取药难。为此建议：\n1. 推行长期处方。\n反映人：张伟民\n单位职务：州人民医院主任\n联系人：小李\n报：州委办公室',
    '州人民医院主任张伟民',
    ['推行长期处方'],
  ],
  [
    'who calls upon others below the text',
    '关于保护江豚的倡议\n我们是一群志愿者。我们倡议：\n1.不在禁渔区垂钓；\n2.不向江中丢弃垃圾。\n倡议人：江岸守望志愿服务队',
    '江岸守望志愿服务队',
    ['不在禁渔区垂钓', '不向江中丢弃垃圾'],
  ],
  [
    'the author with his posts at the foot',
    '关于电梯更新的建议\n故障率逐年上升。建议：\n一、设立专项资金。\n（作者系市政协委员、市特检所工程师戚广陵）',
    '市政协委员戚广陵',
    ['设立专项资金'],
  ],
  [
    'the byline, and what the author is at the foot',
    '让废旧衣物有个好去处\n张伟民\n回收箱真假难辨。建议统一备案编号。\n（作者系市政协委员）',
    '市政协委员张伟民',
    ['统一备案编号'],
  ],
  [
    'no reporter of whom a note tells the office',
    '一条山路\n古月明\n童谣委员进了村。大家说起路。\n（作者单位：市政协办公室）',
    null,
    [],
  ],
  [
    'who tells it to a reporter',
    '提案人手记\n孩子放学后没处去。我在提案中建议：招募辅导员。\n（口述：县政协委员何雪梅 整理：本报记者 马骏）',
    '县政协委员何雪梅',
    ['招募辅导员'],
  ],
  [
    'the author above the headline',
    '市政协委员 邹红梅\n关于加强心理健康教育的建议\n教师配备不足。为此建议：\n（一）开通援助热线。',
    '市政协委员邹红梅',
    ['开通援助热线'],
  ],
  [
    'the author instead of a headline',
    '县人大代表 危国华\n我连任两届代表。水管一冻就用不成。建议推广旱厕改良模式。',
    '县人大代表危国华',
    ['推广旱厕改良模式'],
  ],
  [
    'a label above the name',
    '作者：\n龙建辉，民革某市委会副主委\n正文：\n保护经费不足。建议成立保护基金。',
    '民革某市委会副主委龙建辉',
    ['成立保护基金'],
  ],
  [
    'a party’s body above the headline of its paper',
    '【党派之声】\n民盟临江市委会\n关于发展银发经济的建议\n产业刚刚起步。建议：\n1.编制发展规划。',
    '民盟临江市委会',
    ['编制发展规划'],
  ],
  [
    'a paper whose sections have names of their own',
    '关于充电难的提案\n提 案 者：九三学社某市委会\n【情况分析】\n电力容量不足。\n【建议】\n特提出以下建议：\n1. 编制专项规划。',
    '九三学社某市委会',
    ['编制专项规划'],
  ],
  [
    'a field of the form that is nobody',
    '案由：关于修渠的建议\n提出人：县人大代表　禤国栋\n所在代表团：上坪瑶族乡代表团\n理由：渠道渗漏。\n建议：\n1、安排应急资金。',
    '县人大代表禤国栋',
    ['安排应急资金'],
  ],
  [
    'a post with its sector between brackets',
    '书面发言摘编\n区政协委员（港澳界）　卢绰然\n骑楼知道的人少。我们提出两点建议。一是先做示范。二是编印地图。',
    '区政协委员卢绰然',
    ['先做示范', '编印地图'],
  ],
  [
    'several who sign a letter, above where to reach them',
    '关于步道的一封信\n\n某市人力资源和社会保障局、市总工会：\n我们提出如下建议：完善步道。\n岚江法律援助中心志愿律师\n宓昭　苟曼丽　东方以宁\n2025年11月12日\n联系地址：岚江市栖霞路200号',
    '岚江法律援助中心志愿律师宓昭、苟曼丽、东方以宁',
    ['完善步道'],
  ],
  [
    'names alone in brackets, among others with their posts',
    '条例论证会意见汇总\n1.路窄了些。建议完善步道。（岑碧）\n2.灯少了些。（市人大代表　那仁花）\n其他的条款写得好。（岑碧）\n3.椅子够了。（某公司总经理　计然）',
    '岑碧',
    ['完善步道'],
  ],
  [
    'two names below a letter that a blank parts',
    '读者来信\n编辑同志：\n路不好走。我们提出如下建议：一、完善步道；二、增设座椅。\n　　　　鼓楼小学教师　池玉　宿建芳\n\n编辑同志：\n灯不亮。\n　　　　退休工人　张伟民',
    '鼓楼小学教师池玉、宿建芳',
    ['完善步道', '增设座椅'],
  ],
  [
    'cards with a quotation, a name that begins like a word, and a post',
    '心里话\n❝\n我是做外贸的。提几点建议：①完善步道；②增设座椅。\n❞\n—— 揭晓燕\n某商会秘书长\n\n❝\n路修好了，谢谢。\n❞\n—— 逄 军\n某公司总经理',
    '某商会秘书长揭晓燕',
    ['完善步道', '增设座椅'],
  ],
  [
    'a name with two posts below it, and keycaps before what is proposed',
    '建言实录\n👤 公孙瑞林\n民革某支部主委\n区政协常委\n\n路不好走。提两点建议：\n1️⃣ 完善步道；\n2️⃣ 增设座椅。\n\n👤 费 莲\n民进某总支副主委\n某中学高级教师\n\n我完全赞成。',
    '民革某支部主委公孙瑞林',
    ['完善步道', '增设座椅'],
  ],
  [
    'whoever posts in a forum, near the foot of the page',
    '古渡论坛\n沙发 | 蓝色药水 发表于 2014-6-17 10:15\n前排占座，坐等神评论，大家说说。\n6楼 | zhangmama_2009 发表于 2014-6-17 15:08\n我建议装分贝仪。',
    'zhangmama_2009',
    ['装分贝仪'],
  ],
  [
    'a guest in a live script',
    '聊天室实录\n【嘉宾:宓宗尧】大家好。我建议提高最低工资标准。\n【网友:漂流瓶】说得好。',
    '宓宗尧',
    ['提高最低工资标准'],
  ],
];

it.each(rows)('%s', (_, report, speaker, proposals) => {
  const [first, ...others] = extract(report).speakers.filter((each) => each.proposals.length > 0);
  expect(others).toEqual([]);
  const words = first && [first.organization, first.title, first.name ?? first.group].join('');
  expect(words ?? null).toBe(speaker);
  expect(first?.proposals.map(({ text }) => text) ?? []).toEqual(proposals);
});

it('leaves what a site says of browsers alone', () => {
  const { speakers } = extract('某区座谈会\n张伟民委员建议，完善步道。\n建议使用IE6.0以上浏览器浏览本站');
  expect(speakers.flatMap(({ proposals }) => proposals.map(({ text }) => text))).toEqual(['完善步道']);
});
