/** Words that lead from a speaker to what is said or done, never part of a body's name. */
export const prepositions: readonly string[] = [
  '在', '根据', '按照', '就', '对', '向', '从', '将', '围绕', '针对', '结合', '通过', '于', '以', '已', '曾', '还', '也', '则', '要求', '召开', '举行', '发表', '发布',
  '作出', '主张', '受', '因', '应', '与', '表决', '审议', '发言', '说', '称', '致函', '联合', '呼吁', '建议', '认为', '指出', '表示', '强调', '提出', '递交', '提交', '把', '用',
];
