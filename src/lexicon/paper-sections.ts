/** What the headings of a paper's sections hold, whose author speaks on below them: 【情况分析】, 【对策建议】. */
export const paperSections: readonly string[] = [
  '建议', '对策', '问题', '现状', '原因', '情况分析', '基本情况', '情况反映', '背景', '案由', '理由', '依据', '必要性', '成因',
];
