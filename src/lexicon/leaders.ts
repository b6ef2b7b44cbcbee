/** What the posts of those end in who lead a meeting and reply. Pieces of a pattern. */
export const leaders: readonly string[] = [
  '书记', '市长', '区长', '县长', '镇长', '乡长', '省长', '州长', '局长', '厅长', '部长', '主席', '主任', '主持人', '召集人', '总理', '总统', '委员长',
];
