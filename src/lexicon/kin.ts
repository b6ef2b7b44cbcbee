/** Words for kin by which neighbours are called behind their name (戚大妈, 秋菊婶), each of one character. */
export const kin: readonly string[] = [
  '婶', '叔', '伯', '嫂', '姐', '哥', '爷', '奶', '姨', '姑', '舅', '娘', '妈', '爸', '妹',
];

/** What stands before a word for kin by rank or out of fondness: 大|妈, 幺|婶. */
export const kinRanks: readonly string[] = [
  '大', '二', '三', '四', '五', '六', '七', '八', '九', '十', '老', '幺', '小', '阿',
];
