/** What a phrase behind 在, 于, 从, 以, 结合 ends in when it tells a place, a time or an occasion (在会上, 从实际出发). Pieces of a pattern. */
export const placeEnds: readonly string[] = [
  '[时中上下后前里会间际日天年场边旁席端隙尾头]', '(?:留言|评论|互动)区', '场合', '专栏', '信箱', '群里?', '发言', '讲话', '采访', '调研', '身份', '名义', '为题', '例', '角度', '出发', '实际', '经验', '经历', '界别', '方面', '组', '情况', '实践', '体会', '岗位', '案例', '数据', '感受', '见闻', '所见', '职责', '特点', '专业', '现状',
];
