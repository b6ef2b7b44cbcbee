/** What leads to the reason right before a 建议: 针对|这些情况|建议. Pieces of a pattern. */
export const reasonPrepositions: readonly string[] = [
  '针对', '基于', '鉴于', '根据', '结合', '对(?![^,。;]*(?:反映|需[要求])$)', '就', '围绕', '考虑到', '借鉴', '参照', '按照', '依据',
];
/** What such a reason ends in: 结合工作|实际|建议. Pieces of a pattern. */
export const reasonNouns: readonly string[] = [
  '此', '情况', '情形', '问题', '难题', '困难', '现象', '现状', '形势', '特点', '原因', '分析', '实际', '实践', '经验', '做法', '反映', '需[要求]', '矛盾', '短板', '不足', '调研', '调查',
];
