/** What stands above the headlines of a broadcast or an issue. */
export const contentsHeadings: readonly string[] = [
  '内容提要', '本期提要', '今日提要', '本期导读', '导读', '本期要目', '要目', '目录', '本期看点',
];
