/** Groups that examine a matter together and advise as one; what a text says behind a sentence about one is its word. */
export const panels: readonly string[] = [
  '专家组', '评审组', '评审专家组', '专家评审组', '验收专家组', '论证专家组', '鉴定委员会', '审查委员会', '评议组', '调研组', '检查组', '视察组', '督查组', '课题组', '论证组', '评估组', '验收组', '考察组', '咨询组', '评审委员会', '专家委员会', '评委会', '与会专家', '评审专家',
];
