/** Labels before who makes a motion or a suggestion, in the summaries that congresses and committees print, or gives a speech. */
export const proposerLabels: readonly string[] = [
  '作者', '提案人', '提案者', '提案单位', '提案委员', '第一提案人', '联名提案人', '领衔提案人', '领衔人', '领衔代表', '议案提出人', '建议人', '建议提出人', '提出人', '提出者', '提出单位', '陈述人', '反映人',
  '谈话人', '发言人', '受访者', '受访人', '被访人', '访谈对象', '发言者', '倡议人', '点子主人', '金点子主人', '名片', '人物', '人物名片', '委员名片', '来信人', '写信人', '留言人', '投诉人', '诉求人', '咨询人', '发件人',
];
