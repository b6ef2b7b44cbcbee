/** What stands in the head of a table above the names of those who speak. */
export const nameColumns: readonly string[] = [
  '姓名', '发言人', '发言者', '提案人', '提案者', '第一提案人', '领衔代表', '领衔人', '建议人', '提建议人', '反馈人', '反映人', '提出人', '提出者', '意见提出人', '建议提出人', '意见来源', '建议来源', '代表', '委员', '代表姓名', '委员姓名', '提出单位', '反馈单位', '建议单位',
];
/** Above the bodies that they are of. */
export const bodyColumns: readonly string[] = ['单位', '工作单位', '所在单位', '单位名称', '所属单位', '代表团', '部门'];
/** Above the posts that they hold there. */
export const postColumns: readonly string[] = ['职务', '职称', '职务职称', '职务/职称', '身份'];
/** Above both in one cell. */
export const standingColumns: readonly string[] = ['单位职务', '单位及职务', '单位和职务', '单位/职务', '单位、职务', '工作单位及职务', '工作单位和职务', '单位与职务'];
/** Above their party or sector. */
export const sectorColumns: readonly string[] = ['界别', '党派', '所属党派', '所属界别', '党派界别', '党派/界别'];
/** Above what they propose: the head opens it as 建议: would. */
export const proposalColumns: readonly string[] = [
  '建议', '意见建议', '意见和建议', '意见、建议', '意见及建议', '意见与建议', '具体建议', '主要建议', '建议内容', '对策建议', '意见建议内容', '具体意见建议', '主要意见建议', '建议摘要', '修改建议', '工作建议',
];
/** Above what is said in other tables, and what a table says of it. */
export const otherColumns: readonly string[] = [
  '序号', '编号', '案号', '题目', '标题', '案由', '主题', '类别', '内容', '问题', '情况', '意见', '意见内容', '主要意见', '反映问题', '责任单位', '承办单位', '主办单位', '会办单位', '协办单位', '责任部门', '办理情况', '采纳情况', '采纳意见', '是否采纳', '处理意见', '办理结果', '答复', '备注', '时间', '日期', '附议人', '联名人', '审查意见', '审查结果', '通讯地址', '邮编', '手机', '情况分析', '现状', '存在问题', '背景', '电话', '联系电话', '联系方式', '条款', '原文', '理由', '修改理由', '依据',
];
