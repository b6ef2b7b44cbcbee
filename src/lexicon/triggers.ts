/** The verbs that open a proposal's scope (annotation.md, Terms). */
export const triggers: readonly string[] = ['建议', '提议', '倡议', '呼吁', '建言', '主张'];
