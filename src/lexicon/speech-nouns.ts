/** What follows 发言 where nobody is said to give a speech: 发言|人, 发言|时. */
export const speechCompounds: readonly string[] = [
  '人', '稿', '摘', '席', '者', '权', '提纲', '材料', '时', '中', '说', '指出', '认为', '建议', '表示', '内容', '环节', '顺序', '名单',
];
/** Adverbs of those who speak one after the other. */
export const turnAdverbs: readonly string[] = ['先后', '依次', '分别', '相继', '逐一', '陆续', '轮流'];
/** Kinds of speeches at a congress: 作|大会|发言. */
export const speechKinds: readonly string[] = ['大会', '口头', '书面', '主题', '交流', '专题'];
