/** Whom a speaker cites besides the kinds of people that have a list of their own (企业|反映招工难), and who take no part unless a report says so (企业代表). */
export const otherOutsiders: readonly string[] = [
  '老百姓', '百姓', '年轻人', '老人', '病人', '摊主', '店主', '骑手', '企业', '企业主', '中小企业', '小微企业', '民营企业', '外企', '用人单位', '用户', '网友', '基层', '社会', '公众',
];
/** How many of them a speaker cites: 不少|家长. */
export const someOfThem: readonly string[] = [
  '不少', '有些', '有的', '很多', '许多', '一些', '部分', '大部分', '多数', '大多数', '个别', '广大', '周边', '附近', '当地', '众多', '大量', '少数', '各地',
];
/** Who decides elsewhere, and whom a speaker cites for what is policy (国家要求减费). Whole groups. */
export const authorities: readonly string[] = ['国家', '中央', '党中央', '中共中央', '国务院', '省委全会', '市委全会', '县委全会', '区委全会', '党代会'];
