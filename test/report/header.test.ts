import { expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

type Row = readonly [
  text: string,
  title: string | null,
  source: string | null,
  published: string | null,
  held: string | null,
  file?: string,
];

const meeting = '某市召开座谈会';

/** Heads of pages as they are copied, and what they say (annotation.md, Report fields). */
const rows: readonly Row[] = [
  [
    `${meeting}\n来源：某某日报\n2025-07-23\n7月22日，某市召开座谈会。`,
    meeting,
    '某某日报',
    '2025-07-23',
    '2025-07-22',
  ],
  [`${meeting} 2025-07-23 来源：某某日报\n7月22日，某市召开座谈会。`, meeting, '某某日报', '2025-07-23', '2025-07-22'],
  [
    `# ${meeting}\n\n来源:某某日报　发布时间:2025-07-23 09:14\n\n4月21日，市政协召开协商会。`,
    meeting,
    '某某日报',
    '2025-07-23',
    '2025-04-21',
  ],
  [
    `首页 > 新闻中心 > 正文\n${meeting}\n2025年07月23日 10:22:16　来源：某某网\n正文开始了。`,
    meeting,
    '某某网',
    '2025-07-23',
    null,
  ],
  [`${meeting}\n（某某融媒 2025-07-23）\n7月22日上午，会议举行。`, meeting, '某某融媒', '2025-07-23', '2025-07-22'],
  [
    `${meeting}\n某某新闻网 2025-07-23 记者 张伟民\n座谈会昨日举行。`,
    meeting,
    '某某新闻网',
    '2025-07-23',
    '2025-07-22',
  ],
  [
    `${meeting}\n新华社北京7月22日电（记者张伟民）座谈会22日在京举行。`,
    meeting,
    '新华社',
    '2025-07-22',
    '2025-07-22',
    '20250722-01.txt',
  ],
  [
    `${meeting}\n央视网消息（新闻联播）：座谈会13日在京举行。`,
    meeting,
    '央视网',
    null,
    '2022-10-13',
    'archive/20221013-04.txt',
  ],
  [
    `${meeting}\n央视网消息：今天（3月7日），座谈会在京举行。`,
    meeting,
    '央视网',
    '2024-03-07',
    '2024-03-07',
    '20240307-02.txt',
  ],
  [
    `议事会会议纪要\n时间：2025年3月12日（星期三）14:30\n地点：二楼议事厅\n主持：张伟民\n邱海：情况就是这样。`,
    '议事会会议纪要',
    null,
    null,
    '2025-03-12',
  ],
  [
    `${meeting}\n来源：某某日报　日期：２０２５－０７－２３　浏览次数：318\n7月21日至24日，会议举行。`,
    meeting,
    '某某日报',
    '2025-07-23',
    '2025-07-21',
  ],
  [`某县书记调研产业\n2025-02-17\n2月15日，县委书记到企业调研。`, '某县书记调研产业', null, '2025-02-17', null],
  [
    `瀾灣市召開座談會\n來源：瀾灣統戰 2025-12-02\n11月30日，統戰部召開座談會。`,
    '瀾灣市召開座談會',
    '瀾灣統戰',
    '2025-12-02',
    '2025-11-30',
  ],
  [`${meeting}\n2026-01-04\n12月30日，座谈会举行。`, meeting, null, '2026-01-04', '2025-12-30'],
  [`${meeting} 为乡村振兴献计出力\n正文开始了。`, `${meeting} 为乡村振兴献计出力`, null, null, null, '20250101.txt'],
];

it.each(rows)('%j', (...row) => {
  const [text, title, source, publishedOn, heldOn, file] = row as unknown as Row;
  expect(extract(text, file === undefined ? {} : { file })).toMatchObject({ title, source, publishedOn, heldOn });
});
