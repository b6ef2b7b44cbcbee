/** Nouns that end in a verb of saying of one character (顾问, 街道): before a comma nobody is given the word. */
export const verbLikeNouns: readonly string[] = [
  '顾问', '学问', '疑问', '慰问', '访问', '小说', '学说', '传说', '职称', '名称', '对称', '简称', '俗称', '渠道', '街道', '通道', '频道', '管道', '轨道',
  '隧道', '河道', '航道', '车道', '步道', '匝道', '巷道', '味道', '知道', '演讲', '宣讲', '手指', '食指', '会谈', '座谈', '洽谈', '商谈', '面谈', '约谈', '漫谈', '访谈', '笔谈', '恳谈', '交谈',
];
