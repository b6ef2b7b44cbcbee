/** What the head of an office's paper says of who may read it, and how soon: 机密★一年, 内部资料 注意保存, 特急. Pieces of a pattern. */
export const secrecyMarks: readonly string[] = [
  '[★*]?[机秘绝]密(?:[★*].{0,6})?', '[★*]?内部(?:资料|参[阅考]|文件|刊物|情况|发行|交流|使用).{0,8}', '注意保[存管密]', '会[议后]+收回', '妥善保[管存]', '免费(?:交流|赠阅)', '不得外传', '仅供.{1,8}参[阅考]', '[特平加]急', '急件',
];
