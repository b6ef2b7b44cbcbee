/** A rule that gives somebody the word, and a report's line that it reads. */
interface BlockRule {
  readonly name: string;
  readonly example: string;
}

/** How blocks are found; each block carries the name of its rule. */
export const blockRules = [
  { name: 'turn-colon', example: '民革某区委主委张伟民：建议完善步道。' },
  { name: 'turn-bracket', example: '【民革某区委主委张伟民】建议完善步道。' },
  { name: 'turn-item', example: '与会人员建议：\n1.（张伟民委员）完善步道，让居民走得安心。' },
  { name: 'turn-row', example: '1  张伟民  某镇居民代表  建议完善步道。' },
  { name: 'turn-line', example: '民革某区委主委张伟民\n建议完善步道，让居民走得安心。' },
  { name: 'turn-label', example: '关于完善步道的提案\n提案人：张伟民委员\n建议：完善步道，让居民走得安心。' },
  { name: 'turn-self', example: '各位委员：\n大家好！我叫张伟民，是某市政协委员。我建议完善步道，让居民走得安心。' },
  {
    name: 'answer',
    example: '记者专访某大学教授张伟民。\n问：路怎么修？\n答：建议完善步道，让居民走得安心。',
  },
  { name: 'narrative', example: '张伟民委员建议，完善步道。' },
  { name: 'group', example: '与会专家建议，完善步道。' },
  { name: 'post-posed', example: '“完善步道，让居民走得安心。”张伟民委员建议。' },
] as const satisfies readonly BlockRule[];

/** The name of one of them. */
export type BlockRuleName = (typeof blockRules)[number]['name'];
