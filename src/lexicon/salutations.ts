/** Whom a letter is to, at the end of the words that address it. Pieces of a pattern. */
export const salutations: readonly string[] = [
  '编辑', '编辑同志', '编辑部', '报社', '贵[报刊台网站]', '[省市区县镇乡局校院厂站]长', '书记', '主任', '经理', '领导', '老师', '邻居', '业主', '家长', '居民', '街坊', '有关部门', '会员单位', '会员', '同仁', '同行', '商户', '乡亲', '工友', '同胞', '校友', '市民', '村民', '[委局办厅院处会]',
];
/** What the words end in with which a speech addresses those who hear it. */
export const greetingEnds: readonly string[] = ['好', '委员', '代表', '领导', '同志', '同志们', '来宾', '朋友', '朋友们', '主任', '主席'];
/** Whom a letter addresses that may be a notice. */
export const noticeReaders: readonly string[] = ['家长', '业主', '居民', '老师', '邻居', '街坊', '朋友', '同学', '村民', '员工', '职工'];
