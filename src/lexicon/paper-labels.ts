/** Labels that only the head of an office's paper, a bulletin or a journal has, above its headline. */
export const paperLabels: readonly string[] = [
  '签发:', '签发人:', '密级:', '份号:', '核稿:', '核稿人:', '编印:', '准印证号:', '出版日期:', '公开属性:', '紧急程度:', '期号:', '总期:', '主管:',
];
