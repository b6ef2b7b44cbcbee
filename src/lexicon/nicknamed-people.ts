/** Kinds of people whom a report calls by what they call themselves: 网友“小满妈妈”. Pieces of a pattern. */
export const nicknamedPeople: readonly string[] = [
  '(?:业主|居民|村民|家长|职工|学生|商户)代表', '网友', '网民', '(?:微信)?用户', '市民', '业主', '家长', '居民', '村民', '群友', '邻居', '读者', '(?:线上|现场|场外)?(?:听众|观众)', '球迷', '旅客', '乘客',
];
/** What follows 网友 where nobody is called by what follows: 网友|热议. */
export const notNicknames: readonly string[] = [
  '们', '代表', '留言', '评论', '建议', '问', '说', '互动', '热议', '热评', '声音', '关注', '点赞',
];
