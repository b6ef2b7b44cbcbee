/** Kinds of people whom a report calls by what they call themselves: 网友“小满妈妈”. Pieces of a pattern. */
export const nicknamedPeople: readonly string[] = [
  '(?:业主|居民|村民|家长|职工|学生|商户)代表', '网友', '网民', '用户', '市民', '业主', '家长', '居民', '村民', '群友', '邻居', '读者', '(?:线上|现场|场外)?(?:听众|观众)', '球迷', '旅客', '乘客',
];
