/** Trades of two characters that read as a name before a post (林业|工程师张伟民); alone, and with a third character, they may be one. */
export const trades: readonly string[] = [
  '林业', '文教', '文艺', '文物', '农林', '党群', '花木', '温泉', '时尚', '明星', '水稻', '水文', '水工', '水电', '水质', '水保', '岩土', '岩石', '岩画', '鱼病', '布艺', '车工', '路桥', '桥梁', '农艺', '农技', '毛纺', '麻纺', '金属', '黄酒', '花艺', '石材', '史学', '文博', '方志', '方言', '钟表', '柳编', '乐器', '房建', '汤药', '米业', '项管',
];
