/** What people are called by behind their surname, where it is no post and no kin by rank (kin.ts: 邬老太, 刘师傅, 解总). */
export const addresses: readonly string[] = [
  '氏', '婆婆', '阿婆', '阿公', '老爹', '大爹', '老倌', '老汉', '老太', '老太太', '师傅', '老师', '医生', '大夫', '同学', '律师', '老板', '老板娘', '博士', '教练', '法师', '道长', '神父', '阿訇', '嬢嬢', '幺嬢', '老爷子', '舅妈', '伯娘', '老表', '阿嬷', '活佛', '嫂子',
  '总', '高工', '工', '董', '老', '姐', '哥', '叔', '婶', '嫂', '伯',
];
