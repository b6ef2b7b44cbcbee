/** Kinds of places that name no body of their own: who works or lives there has no organization (小学教师, 面馆店主, 小区业主代表). */
export const genericBodies: readonly string[] = [
  '学校', '小学', '中学', '大学', '高校', '幼儿园', '医院', '公司', '企业', '工厂', '小区', '面馆', '饭店', '餐馆', '酒店', '超市', '合作社', '农场', '快递站', '药店', '茶馆', '网吧', '民宿', '乡村', '农村', '城市',
  '导游', '骑手', '司机', '商户', '业主', '家长', '租户', '网约车', '居民', '村民',
];
/** What stands before a body or a post and is no part of it (是景德镇学院教授, 东道主某国农业部部长). */
export const beforeBodies: readonly string[] = [
  '访', '专访', '对话', '是', '也是', '同样是', '另一位', '还有一位', '了', '被', '轮到', '请来', '来自', '东道主', '当天', '当日', '新就任', '新当选', '新上任', '首批', '一旁', '身为', '作为', '连同',
  '而在', '在', '同样让', '也让', '最让', '让',
];
