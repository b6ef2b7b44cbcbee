/** Sectors that their last word does not tell (来自|基层). */
export const bareSectors: readonly string[] = ['农村', '基层', '乡镇', '高校', '学校', '社区', '香港', '澳门'];
