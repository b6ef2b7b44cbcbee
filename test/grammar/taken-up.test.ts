import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { toReport } from './unmark.js';

type Row = readonly [what: string, body: string, speaker: string];

/** Who proposes 完善步道 where the words before 建议 do not name him, or name him in passing. */
const rows: readonly Row[] = [
  ['whose name a sentence gives', '一位女校长眉头紧锁。她叫贺兰英，是市政协委员。她建议完善步道。', '贺兰英'],
  ['whose full name follows a form of address', '住在顶楼的廖阿姨诉苦。廖阿姨名叫廖秀芝。她提议完善步道。', '廖秀芝'],
  [
    'whose full name stands in the same sentence',
    '张工是老技术员，全名张载厚。张工摘下眼镜。他建议完善步道。',
    '张载厚',
  ],
  ['who says what he is called', '我叫多吉次仁，是一名放映员。我十分激动。我建议，完善步道。', '多吉次仁'],
  [
    'who says so in a quotation',
    '有人接过话筒。\n“我叫麻建平，修了二十二年车。”他有些紧张，“我建议完善步道。”',
    '麻建平',
  ],
  ['of whose retirement is told', '72岁的周启明退休前干了二十年物业。他不说话。\n老周建议，完善步道。', '周启明'],
  ['whose branch speaks', '民盟某县支部主委 张伟民\n路不好走。\n为此，支部提出如下建议：\n1.完善步道。', '张伟民'],
  ['whose surname is seldom one', '快散场时，县政协委员须弘又补了一句：“建议完善步道。”', '须弘'],
  ['who is also called by his full name', '园里有位老人，全名叫张载厚。他建议完善步道。', '张载厚'],
  [
    'whose name begins like a word',
    '大学教授车子谦说，设备太慢。\n市科协主席李国强说，要解决。\n车子谦又举起手。“完善步道。”他提议。',
    '车子谦',
  ],
  ['a group that sits there', '几位青年教师坐在后排，话不多。他们呼吁完善步道。', '几位青年教师'],
  ['a group after what it went through', '工作小组经过两轮咨询后建议，完善步道。', '工作小组'],
  ['one of two', '古丽娜代表说，她有狗。裴文中会计则说，太吵。前者建议，完善步道。', '古丽娜'],
  ['the other of two', '古丽娜代表说，她有狗。裴文中会计则说，太吵。后者建议，完善步道。', '裴文中'],
  ['two who were named together', '白天明和黄志河都是市政协委员。前者建议，完善步道。', '白天明'],
  ['who says it to somebody', '居民孙玉兰向主讲人、反诈民警小李建议，完善步道。', '孙玉兰'],
  ['who turns to an office', '居民小组长水生财归纳了大家的意思，向街道提议：完善步道。', '水生财'],
  ['who speaks to all members', '民进会员麦淑贞走上讲台。例会上，她把图贴上黑板，向全体会员倡议：完善步道。', '麦淑贞'],
  ['who is no 向', '民革某县委主委向明德建议完善步道。', '向明德'],
  [
    'whose age was told where he was first named',
    '72岁的居民张伟民来了。张伟民说，路窄。老人还建议完善步道。',
    '张伟民',
  ],
  ['whose age is all that is said', '退休教师张伟民年近八十。主持人大声问他。\n老人想了想，建议完善步道。', '张伟民'],
  ['whose words were told of', '镇长季海波来了。\n汪彩莲的话引来一阵笑声。\n她建议完善步道。', '汪彩莲'],
  ['who sits somewhere', '站长叶尔兰说，路不好走。\n坐在角落里的马志忠话不多。他提议完善步道。', '马志忠'],
  ['who is called old and nothing else', '一排长椅坐满了。老人建议完善步道。', '老人'],
  ['who was seen by others', '村民麻阿婆说，路窄。县政协委员王丽说，她去看过阿婆。阿婆建议完善步道。', '麻阿婆'],
  ['no chair of the same surname', '主任王强主持会议。小王大姐说，书太旧。大姐建议完善步道。', '小王大姐'],
  [
    'who is called by the address that the text has',
    '“没处玩。”麻阿婆不乐意了。她七十六岁。阿婆建议完善步道。',
    '麻阿婆',
  ],
  ['who finally opens his mouth', '柏老伯一直没响。“完善步道。”老人终于开口提议。', '柏老伯'],
  [
    'whose turn it is',
    '牧民代表叶尔肯·哈布丁走了两天。叶尔肯累了。\n轮到他了。他站起来，笑了。他建议完善步道。',
    '叶尔肯·哈布丁',
  ],
  ['who does what his trade is', '在石油界代表中，张伟民格外引人注目。这位翻译建议，完善步道。', '张伟民'],
  ['whose words are praised', '“呼吁完善步道！”左文彬代表的发言简短有力。', '左文彬'],
  ['of the same quarter', '柯大爷认为绿地太少。同小区的滑志芳则建议，完善步道。', '滑志芳'],
  ['who does something on the side', '县政协委员靳东海来了，闵惠芬一边舀豆浆一边建议，完善步道。', '闵惠芬'],
  ['of whom a paragraph above tells by the name', '齐永安年轻时在边防当兵。\n最近松鼠多了。他建议完善步道。', '齐永安'],
  ['whom a paragraph takes up at its head', '朝鲜族村民金顺姬做辣白菜。\n她的话慢。“我建议完善步道。”她说。', '金顺姬'],
  ['behind what he saw', '傅立新在市农科院工作。\n看到老树，他忧心忡忡。会上，他建议完善步道。', '傅立新'],
  ['no leader of a paragraph above', '镇长季海波介绍了草案。\n有人站起来。村民代表戈根土建议完善步道。', '戈根土'],
  [
    'whom others introduce, whatever he does',
    '嘎查书记特木尔到了。\n特木尔一听就摇头。“完善步道。”这位汉子提议。',
    '特木尔',
  ],
  [
    'behind a part between brackets',
    '【应询人】某局局长张伟民\n我先答。\n【追问】贺兰明\n答得不够。我建议完善步道。',
    '贺兰明',
  ],
  ['with characters that blanks part', '技师 綦 連 山说：“老师傅少了。”他呼吁，完善步道。', '綦連山'],
  ['of a group that has a turn', '◆ 第三代表团\n⒈研究院代表提出，人走了不少。建议完善步道。', '研究院代表'],
  [
    'the panel at the end',
    '仝永年\n某支队工程师\n隐患突出。\n■ 专家组意见\n专家组认为，规划可行。同时建议：\n1）完善步道。',
    '专家组',
  ],
];

it.each(rows)('finds %s', (_, body, speaker) => {
  const proposing = extract(toReport(body)).speakers.filter(({ proposals }) => proposals.length > 0);
  expect(proposing.map(({ name, group }) => name ?? group)).toEqual([speaker]);
  expect(proposing.flatMap(({ proposals }) => proposals.map(({ text }) => text))).toEqual(['完善步道']);
});

it('finds who claims a quotation behind a comma', () => {
  const body = '“建议将错车道间距由五百米缩短到三百米”，在路政队工作的姚志明代表说。';
  const [speaker] = extract(toReport(body)).speakers;
  expect([speaker?.name, ...(speaker?.proposals ?? []).map(({ text }) => text)]).toEqual([
    '姚志明',
    '将错车道间距由五百米缩短到三百米',
  ]);
});
