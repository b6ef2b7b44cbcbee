/** Words in a heading line under which the meeting, not a participant, speaks. Pieces of a pattern. */
export const closingHeadings: readonly string[] = [
  '会议议定', '议定事项', '会议决定', '部门回应', '回应', '主持人小结', '会议小结', '总结讲话', '领导讲话', '会议总结', '下一步工作', '现场回应', '互动环节', '环节', '答复', '表决', '决议', '会议结论', '工作要求', '背景链接', '新闻链接', '记者手记', '延伸阅读', '相关新闻', '名词解释', '编后',
  '审查结论', '评审结论', '^\\(?(?:此件)?(?:报|发|送|抄送|抄报|主送|呈报):', '^附注',
];
