/** People whom a speaker cites and who take no part (居民反映没有车), unless a report says that they do (居民代表). */
export const laypeople: readonly string[] = [
  '居民', '村民', '市民', '群众', '老百姓', '百姓', '家长', '学生', '职工', '员工', '工人', '农民', '农户', '牧民', '渔民', '青年', '年轻人', '老人', '老年人', '患者', '病人', '业主', '住户', '租户', '商户', '摊主', '店主',
  '游客', '乘客', '旅客', '司机', '骑手', '企业', '企业主', '中小企业', '小微企业', '民营企业', '外企', '用人单位', '消费者', '顾客', '用户', '网友', '网民', '读者', '观众', '基层', '基层干部', '民众', '社会公众', '公众', '社会',
];
/** How many of them a speaker cites: 不少|家长. */
export const someOfThem: readonly string[] = [
  '不少', '有些', '有的', '很多', '许多', '一些', '部分', '大部分', '多数', '大多数', '绝大多数', '个别', '广大', '周边', '附近', '当地', '众多', '大量', '少数', '相当一部分', '各类', '各地',
];
/** Who decides elsewhere, and whom a speaker cites for what is policy (国家要求减费). Whole groups. */
export const authorities: readonly string[] = ['国家', '中央', '党中央', '中共中央', '国务院', '省委全会', '市委全会', '县委全会', '区委全会', '省党代会', '市党代会', '党代会', '党的二十大', '党的二十届'];
