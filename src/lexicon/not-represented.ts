/** What follows 代表 where no body is spoken for: 代表|建议, 代表|来自, 代表|大家. Pieces of a pattern. */
export const notRepresented: readonly string[] = [
  '了', '着', '都', '均', '也', '则', '们', '各界', '来自', '从', '会员企业', '与会', '全体', '大家', '各位', '团(?![省市区县工]?委|中央)', '小组(?!作?(?:集中|交流|大会)?(?:发言|汇报))', '提出', '建议', '表示', '结合', '围绕', '针对',
];
