/** What those end in who are asked to act, between 建议 and what they are to do (委员建议|住建局|增设巡查队). */
export const askedBodies: readonly string[] = [
  '局', '委', '办', '厅', '部', '院', '署', '政府', '部门', '单位', '街道', '社区', '学校', '高校', '医院', '集团', '公司', '企业', '物业', '中心', '办公室', '协会', '商会', '省里', '市里', '区里', '县里', '镇里', '乡里', '村里', '校方', '国家', '县长', '市长', '省长', '区长', '镇长', '局长', '校长', '院长', '各地', '有关方面', '各级',
];
/** What opens a phrase that handles such papers, and asks nobody: 代表建议|承办单位. Pieces of a pattern. */
export const handlingBodies: readonly string[] = ['[承主督会协交]办', '办理', '处理', '落实', '答复', '提案', '工作', '提出', '重点', '领办', '[转移]', '分送', '全部', '促', '[帮使让令把将被对给]'];
