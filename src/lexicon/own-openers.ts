/** Whom a unit is about that tells of the speaker's own side and, with no word that asks, asks nobody. Pieces of a pattern, at a unit's head. */
export const ownOpeners: readonly string[] = [
  '我(?!国)', '我国', '咱们?(?!们?(?:要|得))', '本人', '本会', '中国(?!政府)', '中方', '双方', '自己(?!动手|先)',
];
