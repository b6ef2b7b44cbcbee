/** The days of the week, as they stand beside a date. */
export const weekdays: readonly string[] = [
  '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日', '星期天', '周一', '周二', '周三', '周四', '周五', '周六', '周日',
];
