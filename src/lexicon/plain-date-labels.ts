/** Labels that give a meeting's day in minutes and the day of publication on a page. */
export const plainDateLabels: readonly string[] = [
  '时间', '日期', '提出时间', '提出日期',
];
