/** What the name of a place ends in that is governed as one: 格仓|州. */
export const landEnds: readonly string[] = [
  '省', '市', '县', '区', '州', '旗', '盟', '镇', '乡', '村',
];

/** What a place ends in that its head is called by: 水尾里|里长. */
export const headedLands: readonly string[] = [
  '里', '村', '镇', '乡', '区', '县', '市', '州', '盟', '旗',
];
