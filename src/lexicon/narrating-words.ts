/** What a narrator goes on with between those who speak. */
export const narratingWords: readonly string[] = [
  '欢迎', '留言', '话题', '气氛', '现场', '会场', '话音', '掌声', '记者', '一旁', '随后', '接着', '多位', '不少', '与会',
];
