/** Verbs of headlines: a body's name holds none (政变军人|称|已推翻总统). */
export const headlineVerbs: readonly string[] = [
  '考察',
  '称', '播出', '表示', '指出', '强调', '宣布', '呼吁', '会见', '同意', '拒绝', '谴责', '批评', '警告', '敦促',
];
/** Posts that end a line which is no headline, or stand in it before a name (市政协委员|张伟民). */
export const headlinePosts: readonly string[] = ['委员', '代表', '专家', '主席', '主任', '主委', '书记'];
/** What a headline has behind such a post, where three characters would be a name (代表|有话说). */
export const headlinePhrases: readonly string[] = ['有话', '怎么', '这样', '这么', '热议', '建言', '献策', '支招', '发声', '来了'];
