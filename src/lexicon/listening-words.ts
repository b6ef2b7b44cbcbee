/** What somebody does who listens to a speaker, answers him or presides, and so is none himself (李四边听边记, 王五主持会议). Pieces of a pattern. */
export const listeningWords: readonly string[] = [
  '听', '边记', '记下', '记在', '点头', '鼓掌', '主持', '出席', '陪同', '回应', '答复', '答应', '承诺', '当场', '当即', '接过', '反驳', '拍', '看了看', '笑',
];
