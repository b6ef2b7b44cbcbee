/** What a headline calls several news in one. Pieces of a pattern. */
export const roundUpWords: readonly string[] = [
  '联播快讯', '新闻快讯', '国际快讯', '国内快讯', '快讯(?!:)', '(?<!会)简讯', '短讯', '速览', '》(?:播出稿|文字[稿版])', '早班车(?=[|:]|$)', '速递', '要闻集锦', '新闻集锦', '一周要闻', '一周', '新闻早餐', '要闻汇总', '要闻回顾', '热点回顾',
  '资讯汇总', '动态集锦',
];
